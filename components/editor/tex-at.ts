import { findTex } from '@/lib/domain/tex-ranges'

/** The formula around a caret. `start` and `end` take in the delimiters. */
export type TexAt = { start: number; end: number; tex: string; display: boolean; closed: boolean }

const OPENERS = ['\\(', '\\[', '$$'] as const

/** The formula of a paragraph that offset `at` stands in: between its delimiters, or behind one still to be closed. */
export function texAt(paragraph: string, at: number): TexAt | null {
  const ranges = findTex(paragraph)
  for (const { start, end } of ranges) {
    const size = delimiterAt(paragraph, start)
    if (at < start + size || at > end - size) continue
    const tex = paragraph.slice(start + size, end - size)
    return { start, end, tex: tex.trim(), display: isDisplay(paragraph, start), closed: true }
  }
  return openAt(paragraph, at, ranges)
}

/** An opening mark before the caret whose closing one is not typed yet; it reaches to the caret and the brackets that close there. */
function openAt(paragraph: string, at: number, ranges: { start: number; end: number }[]): TexAt | null {
  let start = -1
  for (const opener of OPENERS) start = Math.max(start, lastOpener(paragraph, opener, at, ranges))
  start = Math.max(start, lastDollar(paragraph, at, ranges))
  if (start === -1) return null
  const size = delimiterAt(paragraph, start)
  const end = at + (/^[}\])]*/.exec(paragraph.slice(at))?.[0].length ?? 0)
  const tex = paragraph.slice(start + size, end).trim()
  return { start, end, tex, display: isDisplay(paragraph, start), closed: false }
}

function lastOpener(
  paragraph: string,
  opener: string,
  at: number,
  ranges: { start: number; end: number }[],
): number {
  const start = paragraph.slice(0, at).lastIndexOf(opener)
  if (start === -1 || start + opener.length > at || paragraph[start - 1] === '\\') return -1
  return ranges.some((range) => range.start <= start && start < range.end) ? -1 : start
}

/** Of single dollars only one that a command follows: `$5` begins no formula. */
function lastDollar(paragraph: string, at: number, ranges: { start: number; end: number }[]): number {
  const line = paragraph.lastIndexOf('\n', at - 1) + 1
  const start = paragraph.slice(line, at).lastIndexOf('$')
  if (start === -1 || !/^\$[^$\s][^$]*$/.test(paragraph.slice(line + start, at))) return -1
  if (!/[\\^_=]/.test(paragraph.slice(line + start, at))) return -1
  const found = line + start
  return ranges.some((range) => range.start <= found && found < range.end) ? -1 : found
}

function delimiterAt(paragraph: string, start: number): 1 | 2 {
  return paragraph[start] === '$' && paragraph[start + 1] !== '$' ? 1 : 2
}

function isDisplay(paragraph: string, start: number): boolean {
  return paragraph.startsWith('\\[', start) || paragraph.startsWith('$$', start)
}
