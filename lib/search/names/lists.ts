import type { IdSet } from './id-set'
import type { Postings } from './postings'
import type { Way } from './query-word'

/** The names of some terms. */
export function namesOfTerms(lists: readonly Postings[], terms: readonly number[]): Way {
  return joined(terms.flatMap((term) => lists.map((list) => namesOfRange(list, term, term + 1))))
}

/** The names of the terms from `low` up to `high`. */
export function namesOfRange(list: Postings, low: number, high: number): Way {
  return { weight: list.weight(low, high), fill: (names) => list.addTo(names, low, high) }
}

export function namesOfSet(lists: readonly Postings[], terms: IdSet): Way {
  const members: number[] = []
  terms.walk((term) => members.push(term) > 0)
  return namesOfTerms(lists, members)
}

/** Several ways as one, where their order is of no account. */
export function joined(ways: readonly Way[]): Way {
  return {
    weight: ways.reduce((sum, { weight }) => sum + weight, 0),
    fill: (names) => {
      for (const way of ways) way.fill(names)
    },
  }
}
