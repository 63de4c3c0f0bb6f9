import { findTex } from '@/lib/domain/tex-ranges'
import { findWikiLinks } from '@/lib/domain/wiki-links'

/** A cell of one line of a table: its text without the padding, and where that stands in the line. */
export type TableCell = { text: string; start: number; end: number }

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && DELIMITER.test(line)
}

/** The cells of a line. A bar that is escaped, or stands in a formula or a `[[target|label]]`, parts nothing. */
export function cellsOf(line: string): TableCell[] {
  const bars = barsOf(line)
  const edges = [...bars]
  if (edges[0] === undefined || line.slice(0, edges[0]).trim() !== '') edges.unshift(indentOf(line) - 1)
  const last = edges.at(-1) ?? -1
  if (line.slice(last + 1).trim() !== '' || edges.length === 1) edges.push(line.length)
  return edges.slice(1).map((end, index) => trimmed(line, (edges[index] ?? -1) + 1, end))
}

function barsOf(line: string): number[] {
  const covered = [...findTex(line).filter((range) => !crossesCells(line, range)), ...findWikiLinks(line)]
  const bars: number[] = []
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1
    else if (line[at] === '|' && !covered.some(({ start, end }) => start < at && at < end)) bars.push(at)
  }
  return bars
}

/** A lone bar at either end of what looks like a formula is a border, not half of an absolute value. */
function crossesCells(line: string, { start, end }: { start: number; end: number }): boolean {
  const inner = line.slice(start, end).replace(/^\$+|\$+$/g, '')
  return inner.replaceAll('\\|', '').split('|').length % 2 === 0 && /^\s*\||\|\s*$/.test(inner)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function trimmed(line: string, from: number, to: number): TableCell {
  const text = line.slice(from, to)
  const lead = text.length - text.trimStart().length
  const start = text.trim() === '' ? Math.min(from + 1, to) : from + lead
  return { text: text.trim(), start, end: start + text.trim().length }
}
