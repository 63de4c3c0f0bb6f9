import { classAt, SILENT, widthAt } from './chars'
import type { Fold } from './fold'
import { type Folded, isEmphasis } from './scan'

/** Blocks in which no character is silent or stands for several letters; most texts are all of these. */
const EVERYDAY = /^[\0-\x7f\u2010-\u2027\u2190-\u23ff\u3000-\u3029\u4e00-\u9fff]*$/

const EMPHASIZED = /[\u4e00-\u9fff][*_~]{1,3}[\u4e00-\u9fff]/

/** Whether in this folded text every token is spelled as it stands there. */
export function isEveryday(folded: string): boolean {
  return EVERYDAY.test(folded) && !EMPHASIZED.test(folded)
}

/** The text of a token that stands from `start` to `end`. */
export function spelledAt({ raw, folded, fold }: Folded, start: number, end: number): string {
  const piece = folded.slice(start, end)
  if (isEveryday(piece)) return piece
  let spelled = ''
  for (let at = start; at < end; ) {
    const width = widthAt(raw, at)
    const isLeftOut = classAt(raw, at) === SILENT || (at > start && isEmphasis(raw, at))
    if (!isLeftOut) spelled += spelledOut(folded.slice(at, at + width), fold)
    at += width
  }
  return spelled
}

/** Letters that stand for several, as PDFs write them (`ﬁ`, `ß`, `Ⅳ`), and mathematical alphabets (`𝐱`). */
function spelledOut(char: string, fold: Fold): string {
  if (!/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) return char
  const full = fold(char.normalize('NFKC').toUpperCase().toLowerCase())
  return /^[\p{L}\p{N}]+$/u.test(full) ? full : char
}
