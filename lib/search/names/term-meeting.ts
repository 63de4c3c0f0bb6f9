import type { Meeting } from './meeting'
import type { NameData } from './name-data'
import { termOf } from './name-entries'
import type { NameTexts } from './name-texts'

const PLUS = 0x2b
const SHARP = 0x23

/** Says where entries were met: from the first to the last letter, the whole word also where its beginning was typed. */
export function putTerm(data: NameData, meeting: Meeting, match: number, from: number, to: number): void {
  const { entries, vocabulary } = data
  const last = entries.lastPart(to)
  meeting.match = match
  meeting.start = entries.starts[from]!
  meeting.end = entries.starts[last]! + vocabulary.lengthOf(termOf(entries.entries[last]!))
}

/** The same signs after a word as were typed: `UNet++` is not `U-Net`. */
export function signsAgree({ units, offsets }: NameTexts, name: number, end: number, typed: string): boolean {
  let at = offsets[name]! + end
  for (let sign = 0; sign < typed.length; sign++) if (units[at++] !== typed.charCodeAt(sign)) return false
  return at >= offsets[name + 1]! || (units[at] !== PLUS && units[at] !== SHARP)
}
