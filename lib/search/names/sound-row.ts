import type { CharSlots } from './char-slots'
import { foldedUnit } from './folded-unit'
import { gradeOfStretch } from './han-text'
import type { NameTexts } from './name-texts'
import type { Way } from './query-word'

/** Characters side by side, each of which must be one of a set: letters or other characters that sound like it. */
export type SoundRow = {
  /** The sets, as bits of the slots. */
  bits: readonly number[]
  quality: number
  way: Way
}

export type Stretch = { start: number; end: number; grade: number; quality: number }

/** The best place of a row in a name, or null. */
export function placeOfRow(texts: NameTexts, slots: CharSlots, name: number, row: SoundRow): Stretch | null {
  const { units, offsets } = texts
  const from = offsets[name]!
  const last = offsets[name + 1]! - row.bits.length
  const first = row.bits[0]!
  let best: Stretch | null = null
  for (let at = from; at <= last; at++) {
    if (!slots.has(first, foldedUnit(units[at]!))) continue
    let met = 1
    while (met < row.bits.length && slots.has(row.bits[met]!, foldedUnit(units[at + met]!))) met++
    if (met < row.bits.length) continue
    const start = at - from
    const grade = gradeOfStretch(texts, name, start, start + met)
    if (best === null || grade > best.grade) best = { start, end: start + met, grade, quality: row.quality }
  }
  return best
}
