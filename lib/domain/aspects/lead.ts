import { roleFromLead } from '../source-role'
import type { AspectId } from './aspect-names'
import { aspectOf, aspectOfWords } from './name-aspect'
import type { Stretch } from './note-blocks'

/** The words that open a part of a note, as written: `贡献:`, `**优点：**模型简单`, `总结`. Offsets into the note. */
export type Lead = {
  label: Stretch
  /** What stands behind it in its line; null when it stands alone. */
  rest: Stretch | null
  by: 'colon' | 'bold' | 'line'
  aspect: AspectId | null
}

/** No lead is longer; what is longer is a sentence that happens to have a colon. */
const LONGEST = 40
/** Without one of these near its beginning a line has no lead. */
const SIGN = /[:：]|\*\*|__/
const BOLD = /^(\*\*|__)(?!\s)([^*_\n]{1,40}?)([:：]?)\1[ \t]*([:：]?)[ \t]*/
const COLON = /^([^:：。！？!?；;，,\n]{1,40})[:：][ \t]*(?!\/\/)/
const ENUMERATED =
  /^(?:\d+(?:\.\d+)*[.、)）]?[ \t]+|\d+[.、)）]|[一二三四五六七八九十]+[、.][ \t]*|[（(][\d一二三四五六七八九十]+[)）][ \t]*)/

/** How a line begins a part of its own; null for a line that is only text. */
export function leadOf(body: string, { start, end }: Stretch): Lead | null {
  if (!SIGN.test(body.slice(start, Math.min(end, start + 2 * LONGEST)))) return null
  const skipped = ENUMERATED.exec(body.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
  const from = start + skipped
  const text = body.slice(from, Math.min(end, from + 2 * LONGEST + 8))
  return boldLead(text, from, end) ?? colonLead(text, from, end)
}

function boldLead(text: string, from: number, end: number): Lead | null {
  const bold = BOLD.exec(text)
  if (!bold) return null
  const [whole, mark = '', words = '', inside, behind] = bold
  const label = { start: from + mark.length, end: from + mark.length + words.length }
  const rest = from + whole.length < end ? { start: from + whole.length, end } : null
  const aspect = aspectOf(words)
  // Bold words in the middle of a sentence are no lead, unless they are the name of one.
  if (rest && !inside && !behind && !aspect) return null
  return { label, rest, by: 'bold', aspect }
}

function colonLead(text: string, from: number, end: number): Lead | null {
  const lead = COLON.exec(text)
  const words = lead?.[1]?.trimEnd()
  if (!lead || !words || !/\p{L}/u.test(words) || /^(?:https?|www\.|file|ftp|mailto)/i.test(words))
    return null
  if (/^\d/.test(text.slice(lead[0].length)) && /\d$/.test(words)) return null
  const aspect = aspectOf(words)
  if (aspect === null && roleFromLead(words) !== null) return null
  const rest = from + lead[0].length < end ? { start: from + lead[0].length, end } : null
  if (rest && isAddress(text.slice(lead[0].length))) return null
  return { label: { start: from, end: from + words.length }, rest, by: 'colon', aspect }
}

/** `论文:https://…` names a source; the note's list of sources has it. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|file:\/\/|www\.)\S+\s*$/i.test(text)
}

const PUNCTUATION = /[，。；：、！？,;:!?()（）<>[\]{}="“”]|\.\s*$/

/**
 * A line without any mark that stands as a title over what follows, as logs have them: `网络结构`, `Patch Merging`.
 * Known names are taken at their word; any other has to be short beside what it stands over.
 */
export function titleOf(body: string, line: Stretch, next: Stretch | null): Lead | null {
  const text = body.slice(line.start, line.end)
  if (next === null || text.length > LONGEST || PUNCTUATION.test(text) || !/\p{L}/u.test(text)) return null
  const aspect = aspectOfWords(text)
  if (aspect === null && !standsOver(text, body.slice(next.start, next.end))) return null
  return { label: line, rest: null, by: 'line', aspect }
}

function standsOver(text: string, next: string): boolean {
  return widthOf(text) <= 24 && widthOf(next) >= Math.max(40, 2.5 * widthOf(text))
}

/** Chinese characters count twice. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0)
}
