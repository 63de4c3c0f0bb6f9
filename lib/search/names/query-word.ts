import type { IdSet } from './id-set'
import type { Meeting } from './meeting'

/** Some of the names that a word may meet in one way; whether it does is for `meet` to say. */
export type Way = {
  /** About how many names that is. */
  weight: number
  fill: (names: IdSet) => void
}

/** One word of a query with everything it may stand for. */
export type QueryWord = {
  /** As it was typed. */
  typed: string
  /** Ways of the kind at this place of `MATCHES`, those that lead to the best hits first. */
  ways: (match: number) => readonly Way[]
  /** The best meeting with a name, of the strongest kind there is up to `weakest`; false when there is none. */
  meet: (name: number, weakest: number, meeting: Meeting) => boolean
}
