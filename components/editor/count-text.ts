import { findUrls } from '@/lib/domain/body-links'
import { findTex, matchRanges } from '@/lib/domain/tex-ranges'

export type TextCount = {
  /** Han characters. */
  han: number
  /** Words of every other script, and numbers. */
  words: number
}

const HAN = /\p{Script=Han}/gu
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’._-](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu

/** Where a Markdown link or picture leads. */
const TARGET = /(?<=\])\([^()\s]*\)/g

/** What a reader would count: formulas and addresses are none of it. */
export function countText(text: string): TextCount {
  const prose = blank(text, [...findTex(text), ...findUrls(text), ...matchRanges(text, TARGET)])
  return { han: count(prose, HAN), words: count(prose, WORD) }
}

function blank(text: string, ranges: { start: number; end: number }[]): string {
  let prose = ''
  let from = 0
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    if (start > from) prose += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  return prose + text.slice(from)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
