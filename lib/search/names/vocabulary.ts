/** Terms further apart than this many code units are not told apart: nobody types them. */
export const LONGEST_TERM = 64

/** From `low` up to, not including, `high`. */
export type TermRange = { low: number; high: number }

/** Different terms in code unit order, in one piece of memory. A term is known by its place in that order. */
export class Vocabulary {
  constructor(
    /** Where each term begins in `units`, and where the last one ends. */
    readonly offsets: Uint32Array,
    readonly units: Uint16Array,
  ) {}

  get size(): number {
    return this.offsets.length - 1
  }

  lengthOf(term: number): number {
    return this.offsets[term + 1]! - this.offsets[term]!
  }

  text(term: number): string {
    const units = this.units.subarray(this.offsets[term]!, this.offsets[term + 1]!)
    return String.fromCharCode.apply(null, units as unknown as number[])
  }

  /** The place of a term, or -1. */
  find(text: string): number {
    const place = this.lowest(text, false)
    return place < this.size && this.lengthOf(place) === text.length && this.compare(place, text) === 0
      ? place
      : -1
  }

  /** The terms that begin with these letters. */
  startingWith(prefix: string): TermRange {
    return { low: this.lowest(prefix, false), high: this.lowest(prefix, true) }
  }

  /** The first term that is not before `text`; with `past`, the first after all that begin with it. */
  private lowest(text: string, past: boolean): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = this.compare(middle, text)
      if (order < 0 || (past && order === 0)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Below 0 when the term is before `text`, 0 when it begins with it, else above 0. */
  private compare(term: number, text: string): number {
    const start = this.offsets[term]!
    const length = this.lengthOf(term)
    const common = Math.min(length, text.length)
    for (let at = 0; at < common; at++) {
      const difference = this.units[start + at]! - text.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return length < text.length ? -1 : 0
  }
}

export type SortedTerms = {
  vocabulary: Vocabulary
  /** Where each of the given terms came to stand. */
  placeOf: Uint32Array
}

/** Sorts different terms, none longer than `LONGEST_TERM`. */
export function sortTerms(terms: readonly string[]): SortedTerms {
  const order = Uint32Array.from(terms, (_, at) => at)
  const sorted = [...order].sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1))
  const offsets = new Uint32Array(terms.length + 1)
  sorted.forEach((from, place) => {
    offsets[place + 1] = offsets[place]! + terms[from]!.length
  })
  const units = new Uint16Array(offsets[terms.length]!)
  const placeOf = order
  sorted.forEach((from, place) => {
    const text = terms[from]!
    for (let at = 0; at < text.length; at++) units[offsets[place]! + at] = text.charCodeAt(at)
    placeOf[from] = place
  })
  return { vocabulary: new Vocabulary(offsets, units), placeOf }
}
