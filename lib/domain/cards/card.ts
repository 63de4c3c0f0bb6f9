import type { NoteRef } from '../note'

export const CARD_KINDS = ['definition', 'formula', 'list', 'correction', 'term', 'cloze'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** A card before it has a row. Texts are Markdown; of a cloze the hidden words of `front` stand between {{ and }}. */
export type CardDraft = {
  kind: CardKind
  front: string
  back: string
  /** Says what in the note it was drawn from: the same thing has the same key after an edit elsewhere. */
  key: string
  /** Words by which its line is found in the note. */
  find: string
}

/** FSRS's own state of a card; times are RFC 3339 instants. */
export type CardSchedule = {
  due: string
  stability: number
  difficulty: number
  elapsedDays: number
  scheduledDays: number
  learningSteps: number
  reps: number
  lapses: number
  /** 0 new, 1 learning, 2 review, 3 relearning */
  state: 0 | 1 | 2 | 3
  lastReview: string | null
}

export type Card = {
  id: number
  kind: CardKind
  front: string
  back: string
  note: NoteRef | null
  find: string
  schedule: CardSchedule
  suspended: boolean
}

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4

/** A card as a session shows it: both sides set. `recall` is predicted for the moment asked about; null for a new card. */
export type ShownCard = Card & { frontHtml: string; backHtml: string; recall: number | null }
