import { readingsOf } from '../text/readings'
import { lowestPlace } from './sorted-numbers'
import type { TermRange } from './vocabulary'

/** More syllables than Mandarin has: one number for two of them. */
const SYLLABLES = 1024

/** Which characters and pairs of the names are read how: the readings of every character, tones aside. */
export class Sounds {
  constructor(
    /** Ascending; a syllable is known by its place. */
    readonly syllables: readonly string[],
    /** Folded characters, syllable by syllable; `charStarts` says where each begins and the last ends. */
    readonly chars: Uint16Array,
    readonly charStarts: Uint32Array,
    /** Two syllables in one number, ascending, and beside each a pair that is read so. */
    readonly pairSounds: Uint32Array,
    readonly pairs: Uint32Array,
  ) {}

  /** The syllables that begin with these letters. */
  startingWith(letters: string): TermRange {
    const low = lowestString(this.syllables, letters)
    let high = low
    while (high < this.syllables.length && this.syllables[high]!.startsWith(letters)) high++
    return { low, high }
  }

  /** The one syllable spelled so, if any character here is read so. */
  whole(letters: string): TermRange {
    const low = lowestString(this.syllables, letters)
    return { low, high: this.syllables[low] === letters ? low + 1 : low }
  }

  eachChar({ low, high }: TermRange, visit: (unit: number) => void): void {
    for (let at = this.charStarts[low]!; at < this.charStarts[high]!; at++) visit(this.chars[at]!)
  }

  /** Pairs whose first character is read by one of `first` and whose second by one of `second`. */
  eachPair(first: TermRange, second: TermRange, visit: (pair: number) => void): void {
    for (let syllable = first.low; syllable < first.high; syllable++) {
      const end = syllable * SYLLABLES + second.high
      for (let at = lowestPlace(this.pairSounds, syllable * SYLLABLES + second.low); ; at++) {
        if (at >= this.pairSounds.length || this.pairSounds[at]! >= end) break
        visit(this.pairs[at]!)
      }
    }
  }
}

/** `chars` and `pairs` ascending, a pair with its first character in the high half. */
export function buildSounds(chars: Uint16Array, pairs: Uint32Array): Sounds {
  const readings = new Map(
    Array.from(chars, (unit) => [unit, readingsOf(String.fromCharCode(unit))] as const),
  )
  const syllables = [...new Set([...readings.values()].flat())].sort()
  const places = new Map(syllables.map((syllable, place) => [syllable, place]))
  const placesOf = new Map([...readings].map(([unit, list]) => [unit, list.map((one) => places.get(one)!)]))
  const bySyllable: number[][] = syllables.map(() => [])
  for (const [unit, list] of placesOf) for (const place of list) bySyllable[place]!.push(unit)
  const charStarts = new Uint32Array(syllables.length + 1)
  bySyllable.forEach((units, place) => {
    charStarts[place + 1] = charStarts[place]! + units.length
  })
  return new Sounds(syllables, Uint16Array.from(bySyllable.flat()), charStarts, ...soundsOf(pairs, placesOf))
}

function soundsOf(pairs: Uint32Array, placesOf: Map<number, number[]>): [Uint32Array, Uint32Array] {
  // The sound above, the place of the pair below: sorted as one number, both stay below 2⁵³.
  const both: number[] = []
  pairs.forEach((pair, place) => {
    for (const first of placesOf.get(pair >>> 16) ?? []) {
      for (const second of placesOf.get(pair & 0xffff) ?? []) {
        both.push((first * SYLLABLES + second) * 2 ** 32 + place)
      }
    }
  })
  const sorted = Float64Array.from(both).sort()
  return [
    Uint32Array.from(sorted, (one) => Math.floor(one / 2 ** 32)),
    Uint32Array.from(sorted, (one) => one % 2 ** 32),
  ]
}

function lowestString(sorted: readonly string[], value: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
