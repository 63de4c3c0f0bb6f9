import { innerGramsOf } from './grams'
import { IdSet } from './id-set'
import type { NameData } from './name-data'
import type { TermSet } from './term-set'
import type { Vocabulary } from './vocabulary'

/** One letter stands in half of all words. */
const SHORTEST_INSIDE = 2

/** The terms that hold the letters anywhere but at their start. */
export function termsHolding({ grams, vocabulary }: NameData, { letters, low, high }: TermSet): IdSet {
  const found = new IdSet(vocabulary.size)
  if (letters.length < SHORTEST_INSIDE) return found
  const rarest = innerGramsOf(letters).reduce((a, b) => (grams.weight(b) < grams.weight(a) ? b : a))
  grams.each(rarest, (term) => {
    if ((term < low || term >= high) && holds(vocabulary, term, letters)) found.add(term)
  })
  return found
}

function holds({ units, offsets }: Vocabulary, term: number, letters: string): boolean {
  const first = letters.charCodeAt(0)
  const last = offsets[term + 1]! - letters.length
  for (let at = offsets[term]! + 1; at <= last; at++) {
    if (units[at] !== first) continue
    let same = 1
    while (same < letters.length && units[at + same] === letters.charCodeAt(same)) same++
    if (same === letters.length) return true
  }
  return false
}
