import { innerGramsOf } from './grams'
import { IdSet } from './id-set'
import type { NameData } from './name-data'
import type { TermSet } from './term-set'
import type { Vocabulary } from './vocabulary'

/** One letter stands in half of all words. */
const SHORTEST_INSIDE = 2
/** Fewer letters in the middle of a word are mostly chance: `eat` in `feature`. */
const SAYING = 5

/** Terms that hold the letters further in than at their start. */
export type InsideTerms = {
  /** At their end, as `net` in `resnet`, or long enough to say something. */
  near: IdSet
  /** A few letters with more before and after them. */
  deep: IdSet
}

export function termsHolding({ grams, vocabulary }: NameData, { letters, low, high }: TermSet): InsideTerms {
  const found = { near: new IdSet(vocabulary.size), deep: new IdSet(vocabulary.size) }
  if (letters.length < SHORTEST_INSIDE) return found
  const rarest = innerGramsOf(letters).reduce((a, b) => (grams.weight(b) < grams.weight(a) ? b : a))
  grams.each(rarest, (term) => {
    if (term >= low && term < high) return
    const rest = lettersAfter(vocabulary, term, letters)
    if (rest >= 0) (rest === 0 || letters.length >= SAYING ? found.near : found.deep).add(term)
  })
  return found
}

/** How many letters come after the last place where the letters stand, or -1. */
function lettersAfter({ units, offsets }: Vocabulary, term: number, letters: string): number {
  const first = letters.charCodeAt(0)
  const last = offsets[term + 1]! - letters.length
  for (let at = last; at > offsets[term]!; at--) {
    if (units[at] !== first) continue
    let same = 1
    while (same < letters.length && units[at + same] === letters.charCodeAt(same)) same++
    if (same === letters.length) return last - at
  }
  return -1
}
