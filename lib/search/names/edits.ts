import type { Vocabulary } from './vocabulary'

/** Longest word whose mistakes are looked for: one bit a letter. */
export const LONGEST_MISTYPED = 31

export const TOO_FAR = 99

/**
 * How many edits (a letter put in, left out, replaced, or two neighbours swapped) lead from a typed word to others:
 * optimal string alignment, all letters of the typed word at once in the bits of a number (Hyyrö 2003).
 */
export class EditCounter {
  private readonly places = new Map<number, number>()
  private readonly ascii = new Uint32Array(128)
  private readonly length: number

  constructor(typed: string) {
    this.length = Math.min(typed.length, LONGEST_MISTYPED)
    for (let at = 0; at < this.length; at++) {
      const unit = typed.charCodeAt(at)
      this.places.set(unit, (this.places.get(unit) ?? 0) | (1 << at))
    }
    for (const [unit, bits] of this.places) if (unit < 128) this.ascii[unit] = bits
  }

  /** Edits to the whole term, or `TOO_FAR` when more than `most`. */
  toTerm(vocabulary: Vocabulary, term: number, most: number): number {
    const length = vocabulary.lengthOf(term)
    if (Math.abs(length - this.length) > most) return TOO_FAR
    return this.run(vocabulary.units, vocabulary.offsets[term]!, length, most, false)
  }

  /** Edits to the nearest beginning of the term. */
  toBeginning(vocabulary: Vocabulary, term: number, most: number): number {
    const length = Math.min(vocabulary.lengthOf(term), this.length + most)
    return this.run(vocabulary.units, vocabulary.offsets[term]!, length, most, true)
  }

  private run(units: Uint16Array, start: number, length: number, most: number, anyEnd: boolean): number {
    const last = 1 << (this.length - 1)
    let up = -1
    let down = 0
    let swapped = 0
    let before = 0
    let distance = this.length
    let nearest = anyEnd ? distance : TOO_FAR
    for (let at = 0; at < length; at++) {
      const unit = units[start + at]!
      const same = unit < 128 ? this.ascii[unit]! : (this.places.get(unit) ?? 0)
      swapped = ((~swapped & same) << 1) & before
      before = same
      const zero = (((same & up) + up) ^ up) | same | down | swapped
      let risen = down | ~(zero | up)
      const fallen = up & zero
      if (risen & last) distance++
      if (fallen & last) distance--
      risen = (risen << 1) | 1
      up = (fallen << 1) | ~(zero | risen)
      down = risen & zero
      if (anyEnd && distance < nearest) nearest = distance
    }
    const found = anyEnd ? nearest : distance
    return found > most ? TOO_FAR : found
  }
}
