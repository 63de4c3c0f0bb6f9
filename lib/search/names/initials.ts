import { initialOf, readingsOf } from '../text/readings'
import { GrowingNumbers } from './growing'
import { invert, type Postings } from './postings'

const LETTERS = 26
const A = 0x61

/** One list for every three letters. */
const INITIAL_GRAMS = LETTERS ** 3

/** `eft`, the first letters of 二分图, as the number of its list. */
export function initialGram(letters: string, at: number): number {
  const code = (offset: number) => letters.charCodeAt(at + offset) - A
  return (code(0) * LETTERS + code(1)) * LETTERS + code(2)
}

/** Gathers which names hold three characters whose pinyin begins with which letters, in every reading. */
export class InitialsBuilder {
  private readonly letters = new Map<number, number[]>()
  private readonly grams = new GrowingNumbers()
  private readonly starts = new GrowingNumbers()

  startName(): void {
    this.starts.push(this.grams.length)
  }

  addRun(units: Uint16Array): void {
    for (let at = 0; at + 2 < units.length; at++) {
      for (const first of this.lettersOf(units[at]!)) {
        for (const second of this.lettersOf(units[at + 1]!)) {
          for (const third of this.lettersOf(units[at + 2]!)) {
            this.grams.push((first * LETTERS + second) * LETTERS + third)
          }
        }
      }
    }
  }

  build(): Postings {
    this.startName()
    return invert(INITIAL_GRAMS, this.starts.view(), this.grams.view())
  }

  private lettersOf(unit: number): number[] {
    let letters = this.letters.get(unit)
    if (letters === undefined) {
      const initials = readingsOf(String.fromCharCode(unit)).map((reading) => initialOf(reading))
      letters = [...new Set(initials)].map((letter) => letter.charCodeAt(0) - A)
      this.letters.set(unit, letters)
    }
    return letters
  }
}
