import { maskNonProse } from '../prose-mask'

/** A stretch of a text with the words before and after it that make it a sentence. */
export type QuotedPlace = { before: string; hit: string; after: string }

/** Characters kept on each side of a place. */
const REACH = 60

const ENDS = /[。！？!?；\n]/

/** The sentence in which a place stands, or as much of it as can be read at a glance. */
export function quotePlace(text: string, [start, end]: readonly [number, number]): QuotedPlace {
  const lead = text.slice(Math.max(0, start - REACH), start)
  const rest = text.slice(end, end + REACH)
  const from = [...lead].length === 0 ? 0 : lead.length - (/[^。！？!?；\n]*$/.exec(lead)?.[0].length ?? 0)
  const stop = ENDS.exec(rest)
  const cutBefore = from === 0 && start > REACH
  const cutAfter = stop === null && end + REACH < text.length
  const before = lead.slice(from).replace(/^\s*(?:[-*+]\s+|#{1,6}\s+|>\s*)?/, '')
  const after = stop ? rest.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1)) : rest
  return {
    before: `${cutBefore ? '…' : ''}${wellFormedStart(before)}`,
    hit: text.slice(start, end),
    after: `${wellFormedEnd(after).trimEnd()}${cutAfter ? '…' : ''}`,
  }
}

/** Half a character at a cut is left out. */
const wellFormedStart = (text: string) => text.replace(/^[\udc00-\udfff]/, '')
const wellFormedEnd = (text: string) => text.replace(/[\ud800-\udbff]$/, '')

/**
 * The body with `[[…]]` around the place, whose words stay as they are; null where brackets would break what stands
 * there: not prose, or the words of another link.
 */
export function linkPlace(
  body: string,
  [start, end]: readonly [number, number],
  target: string,
): string | null {
  const words = body.slice(start, end)
  if (words === '' || /[[\]|\n]/.test(words) || /[[\]|\n]/.test(target)) return null
  if (maskNonProse(body).slice(start, end) !== words || isInLinkText(body, start, end)) return null
  const inside = target === words ? words : `${target}|${words}`
  // A bar would part the cells of a table.
  if (inside !== words && /^\s*\|/.test(lineAt(body, start))) return null
  return `${body.slice(0, start)}[[${inside}]]${body.slice(end)}`
}

function isInLinkText(body: string, start: number, end: number): boolean {
  const line = lineAt(body, start)
  const from = body.lastIndexOf('\n', start - 1) + 1
  return Array.from(line.matchAll(/!?\[[^\][\n]*\](?=[([:])/g)).some(
    (match) => from + match.index < end && start < from + match.index + match[0].length,
  )
}

function lineAt(body: string, at: number): string {
  const from = body.lastIndexOf('\n', at - 1) + 1
  const end = body.indexOf('\n', at)
  return body.slice(from, end === -1 ? body.length : end)
}
