import { classAt, GAP, HAN, SILENT } from '../text/chars'
import { INSIDE_WORD, TERM_START, WHOLE_TERM } from './meeting'
import type { NameTexts } from './name-texts'

export function isHanUnit(unit: number): boolean {
  // Halves of surrogate pairs in a Han run are rare Han characters.
  if (unit >= 0xd800 && unit <= 0xdfff) return true
  return unit > 0x2e7f && classAt(String.fromCharCode(unit), 0) === HAN
}

/** How much of its run a stretch of Chinese is: all, the beginning, or something inside. */
export function gradeOfStretch(
  { units, offsets }: NameTexts,
  name: number,
  start: number,
  end: number,
): number {
  const from = offsets[name]!
  const opens = start === 0 || !isHanUnit(units[from + start - 1]!)
  const closes = from + end === offsets[name + 1]! || !isHanUnit(units[from + end]!)
  if (opens) return closes ? WHOLE_TERM : TERM_START + 0.6
  return closes ? TERM_START + 0.3 : INSIDE_WORD + 1
}

/** Nothing but brackets, spaces and the like before it: what the name begins with. */
export function beginsName({ units, offsets }: NameTexts, name: number, start: number): boolean {
  for (let at = 0; at < start; at++) {
    const kind = classAt(String.fromCharCode(units[offsets[name]! + at]!), 0)
    if (kind !== GAP && kind !== SILENT) return false
  }
  return true
}
