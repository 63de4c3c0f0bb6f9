import { type Day, dayFrom } from '../../domain/day'

export type HeadingWords = { title: string; day: Day | null; tags: string[] }

const SHORT_DATE = /(?:^|\s)(\d{2}|\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const MAX_TAG = 40

/**
 * Reads `Master笔记 22-6-13 @英文论文书写@DETR`. The place decides as well: a first line needs tags, or a stamp behind
 * it; a later line needs date, tags and a stamp behind it, because notes too may end in `@somebody`.
 */
export function parseHeading(
  line: string,
  place: { first: boolean; beforeStamp: boolean },
): HeadingWords | null {
  const words = line.trim()
  const at = words.indexOf('@')
  const before = (at < 0 ? words : words.slice(0, at)).trimEnd()
  const tags = at < 0 ? [] : tagsOf(words.slice(at))
  const date = SHORT_DATE.exec(before)
  const day = date && dayFrom(fullYear(date[1]!), Number(date[2]), Number(date[3]))
  const glued = at > 0 && !day && !/\s/.test(words[at - 1]!)
  if (tags === null || glued || words === '') return null

  const fits = place.first
    ? tags.length > 0 || place.beforeStamp
    : Boolean(day) && tags.length > 0 && place.beforeStamp
  if (!fits) return null
  const title = (date && day ? before.slice(0, date.index) : before).replace(/^#+\s/, '').trim()
  return { title, day, tags }
}

/** Null when what follows an `@` is too long to be a tag. */
function tagsOf(text: string): string[] | null {
  const tags = text
    .split('@')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  return tags.every((tag) => tag.length <= MAX_TAG) ? [...new Set(tags)] : null
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
