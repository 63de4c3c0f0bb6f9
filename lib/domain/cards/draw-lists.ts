import type { AspectId } from '../aspects/aspect-names'
import type { NotePart } from '../aspects/find-parts'
import type { Stretch } from '../aspects/note-blocks'
import type { CardDraft } from './card'
import { cardKey, foldText } from './card-key'
import { findWords } from './note-lines'
import { asked } from './subject'

/** Worth knowing by heart even where there is but one. */
const ALWAYS: readonly AspectId[] = ['contributions', 'strengths', 'weaknesses', 'balance', 'differences']
const NEVER: readonly AspectId[] = ['questions', 'remarks', 'conclusions', 'future']
/** More than a person recalls at once. */
const MOST = 9
const LONGEST = 1500

/** Praise and blame of a note: each stretch is asked as a part of its list. */
export function listedIn(parts: readonly NotePart[]): Stretch[] {
  return parts.flatMap(({ aspect, quotes }) => (aspect && ALWAYS.includes(aspect) ? quotes : []))
}

/** The lists a note has under a name: strengths, weaknesses, contributions, steps, challenges. */
export function drawLists(body: string, subject: string, parts: readonly NotePart[]): CardDraft[] {
  const taken = new Set<string>()
  return parts.flatMap((part) => {
    if (!isAsked(body, part)) return []
    // The same bullets may stand under a lead and its heading: the first has the better name.
    const place = `${part.quotes[0]?.start}-${part.quotes.at(-1)?.end}`
    if (taken.has(place)) return []
    taken.add(place)
    const above = part.above.at(-1) ?? ''
    const front = `${asked(subject, above, part.label)} (${part.quotes.length})`
    const back = part.quotes.map((quote) => `- ${indented(body, quote)}`).join('\n')
    const key = cardKey('list', ...[...part.above, part.label].map(foldText))
    return [{ kind: 'list' as const, front, back, key, find: findWords(body, part.at) }]
  })
}

function isAsked(body: string, { aspect, quotes, label }: NotePart): boolean {
  if (aspect && NEVER.includes(aspect)) return false
  if (quotes.length > MOST || quotes.some(({ start, end }) => body.slice(start, end).startsWith('|')))
    return false
  const [first, last] = [quotes[0], quotes.at(-1)]
  if (!first || !last || last.end - first.start > LONGEST || label.length > 40) return false
  if (aspect && ALWAYS.includes(aspect)) return true
  return quotes.length > 1 && quotes.every((quote) => isItem(body, quote))
}

const BULLET = /^\s*(?:[-*+•·‣]|\d{1,3}[.)、]|[（(]\d{1,2}[)）]|[①-⑳])\s*$/

function isItem(body: string, { start }: Stretch): boolean {
  return BULLET.test(body.slice(body.lastIndexOf('\n', start - 1) + 1, start))
}

/** Lines below the first move in, so that they stay the item's. */
function indented(body: string, { start, end }: Stretch): string {
  const [first = '', ...others] = body.slice(start, end).split('\n')
  const least = Math.min(...others.filter((line) => line.trim()).map((line) => line.search(/\S/)))
  return [first, ...others.map((line) => `  ${line.slice(Number.isFinite(least) ? least : 0)}`)].join('\n')
}
