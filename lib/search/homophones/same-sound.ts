import { foldText } from '../text/fold'
import { readingsOf } from '../text/readings'

/**
 * Whether two words sound alike and are written differently: as many characters, each with a reading in common with
 * its counterpart, tones aside (`与训练`, `预训练`). What is not Chinese must be the same; another script is no
 * other spelling.
 */
export function sameSound(a: string, b: string): boolean {
  const left = Array.from(foldText(a))
  const right = Array.from(foldText(b))
  if (left.length !== right.length || left.join('') === right.join('')) return false
  return left.every((character, at) => soundsLike(character, right[at] ?? ''))
}

function soundsLike(a: string, b: string): boolean {
  if (a === b) return true
  const readings = readingsOf(b)
  return readingsOf(a).some((reading) => readings.includes(reading))
}
