import { findSchedule } from '../../db/review-reads'
import { findLastReview, findReview, insertReview, markUndone, storeSchedule } from '../../db/review-store'
import type { CardSchedule, Rating } from '../../domain/cards/card'
import { LONGEST_ANSWER } from '../../domain/cards/card-seconds'
import { rate, recallAt } from '../../domain/cards/schedule'
import { dayOfInstant } from '../../domain/day'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { readReviewSettings } from './review-settings'

export type Answer = {
  card: number
  rating: Rating
  /** How often the card had been answered when it was shown: a form that is sent twice answers once. */
  reps?: number | undefined
  /** When it was shown. */
  shown?: Date | undefined
  /** The meeting it is rehearsed for. */
  meeting?: number | null | undefined
}

/** `answered`: meanwhile, in another window or by the same form. */
export type AnswerResult =
  | { ok: true; review: number; schedule: CardSchedule }
  | { ok: false; reason: 'missing' | 'answered' }

export async function answerCard(nb: Notebook, answer: Answer): Promise<AnswerResult> {
  const now = nb.now()
  const { retention } = await readReviewSettings(nb)
  return inTransaction(nb, async (tx): Promise<AnswerResult> => {
    const before = await findSchedule(tx, answer.card)
    if (!before) return { ok: false, reason: 'missing' }
    if (answer.reps !== undefined && answer.reps !== before.reps) return { ok: false, reason: 'answered' }
    const schedule = rate(before, answer.rating, now, { retention, zone: nb.timeZone })
    await storeSchedule(tx, answer.card, schedule)
    const review = await insertReview(tx, {
      cardId: answer.card,
      rating: answer.rating,
      reviewedAt: now,
      day: dayOfInstant(now, nb.timeZone),
      zone: nb.timeZone,
      took: timeTaken(answer.shown, now),
      predicted: recallAt(before, now),
      before,
      meetingId: answer.meeting ?? null,
    })
    return { ok: true, review, schedule }
  })
}

/** Milliseconds; 0 when it cannot be told, or the reader was away in between. */
function timeTaken(shown: Date | undefined, now: Date): number {
  const took = shown ? now.getTime() - shown.getTime() : 0
  return took > 0 && took <= LONGEST_ANSWER ? took : 0
}

export type UndoResult =
  | { ok: true; card: number; review: number }
  | { ok: false; reason: 'missing' | 'answered' }

/**
 * Takes the newest answer back, or the one named: the card is scheduled as it was before, and the answer no longer
 * counts. `answered`: the card was answered again since, and that must be taken back first.
 */
export function undoAnswer(nb: Notebook, id?: number): Promise<UndoResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<UndoResult> => {
    const review = id === undefined ? await findLastReview(tx) : await findReview(tx, id)
    if (!review) return { ok: false, reason: 'missing' }
    const last = await findLastReview(tx, review.cardId)
    if (last && last.id !== review.id) return { ok: false, reason: 'answered' }
    await storeSchedule(tx, review.cardId, review.before)
    await markUndone(tx, review.id, now)
    return { ok: true, card: review.cardId, review: review.id }
  })
}
