import type { Day } from '../day'
import type { NoteRef } from '../note'

export const QUESTION_STATES = ['open', 'answered', 'dropped'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

export type Question = {
  id: number
  text: string
  state: QuestionState
  /** note: found by rule; hand: added by the writer. */
  origin: 'note' | 'hand'
  /** Civil date it was asked on. */
  askedDay: Day
  /** The note it stands in, or was asked about. */
  note: NoteRef | null
  /** The heading or lead it stands under; null where there is none. */
  under: string | null
  /** Words by which its line is found in the note (paths.placeInNote); null when it stands there no longer. */
  find: string | null
  topics: { slug: string; name: string }[]
  answer: string
  answerNote: NoteRef | null
  /** RFC 3339. */
  settledAt: string | null
  /** Later notes that touch the same terms and may answer it, best first; those the writer refused are left out. */
  mayAnswer: { note: NoteRef; terms: string[]; find: string | null }[]
}
