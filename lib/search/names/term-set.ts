import type { InsideTerms } from './inside-terms'
import type { Vocabulary } from './vocabulary'

/** The terms that one typed word, or one piece of it, may stand for. */
export type TermSet = {
  letters: string
  /** The term that is the word, or -1. */
  equal: number
  /** The terms that begin with it, from `low` up to `high`. */
  low: number
  high: number
  /** Terms that hold it further in; null as long as nobody asked. */
  inside: InsideTerms | null
  /** Terms it may be a misspelling of, with their quality; null as long as nobody asked. */
  mistyped: ReadonlyMap<number, number> | null
}

export function termSetOf(vocabulary: Vocabulary, letters: string): TermSet {
  const { low, high } = vocabulary.startingWith(letters)
  const equal = low < high && vocabulary.lengthOf(low) === letters.length ? low : -1
  return { letters, equal, low, high, inside: null, mistyped: null }
}
