import type { Rating, ShownCard } from './card'

/** What each answer would come to: when the card falls due again, and after how many whole days (0: minutes). */
export type Intervals = Record<Rating, { due: string; days: number }>

/** One card at a time, and where the reader stands. */
export type ReviewSession = {
  /** Null when nothing is to be asked now. */
  card: (ShownCard & { intervals: Intervals }) | null
  /** Made by the clock of the notebook when the card was shown: with the answer it tells how long that took. */
  shown: string
  /** Answers given: today, or since a rehearsal began. */
  done: number
  /** Milliseconds they took. */
  took: number
  left: { learning: number; review: number; unanswered: number }
  /** Cards nobody has answered that are kept for the coming days. */
  held: number
  /** When the next card comes up today, while none does now. */
  until: string | null
  /** The newest answer, which can be taken back; null when there is none of today, or of this rehearsal. */
  last: { review: number; card: number } | null
  /** Of a rehearsal alone. */
  rehearsal: RehearsalState | null
  /** Cards that may be asked at all, today or later. */
  cards: number
}

type RehearsalState = {
  /** The moment it is for. */
  at: string
  /** Cards in it, and those that are through: answered, and not by "again". */
  cards: number
  through: number
  /** Predicted for the moment, of all its cards together: as it was before, and as it is now. Number of cards, not share. */
  recalledBefore: number
  recalledNow: number
}
