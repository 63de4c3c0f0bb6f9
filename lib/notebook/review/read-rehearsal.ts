import { listSchedules } from '../../db/review-reads'
import { listReviewsSince, type ReviewRow } from '../../db/review-store'
import { recallAt } from '../../domain/cards/schedule'
import type { ReviewSession } from '../../domain/cards/session'
import type { Notebook } from '../open-notebook'
import { cardWithIntervals } from './read-session'
import { readReviewSettings } from './review-settings'

export type Rehearsal = {
  /** In the order in which they are asked. */
  cards: readonly number[]
  /** Answers from then on belong to it. */
  began: Date
  /** The moment it is for. */
  at: Date
}

/**
 * Chosen cards, one after the other, whatever their schedule says. One answered by "again" comes once more when the
 * others are through, until it is known. Cards that are gone or put aside meanwhile are left out.
 */
export async function readRehearsal(nb: Notebook, { cards, began, at }: Rehearsal): Promise<ReviewSession> {
  const now = nb.now()
  const db = nb.db.prisma
  const schedules = new Map((await listSchedules(db, cards)).map(({ id, schedule }) => [id, schedule]))
  const asked = [...new Set(cards)].filter((id) => schedules.has(id))
  const reviews = await listReviewsSince(db, asked, began)
  const first = new Map(reviews.toReversed().map((review) => [review.cardId, review]))
  const last = new Map(reviews.map((review) => [review.cardId, review]))
  const again = [...last.values()]
    .filter(({ rating }) => rating === 1)
    .sort((one, other) => one.id - other.id)
  const unasked = asked.filter((id) => !last.has(id))
  const waiting = [...unasked, ...again.map(({ cardId }) => cardId)]
  const { retention } = await readReviewSettings(nb)
  const newest = reviews.at(-1)
  const recalled = (scheduleOf: (id: number) => ReviewRow['before'] | undefined) =>
    asked.reduce((sum, id) => {
      const schedule = scheduleOf(id)
      return sum + ((schedule && recallAt(schedule, at)) ?? 0)
    }, 0)
  return {
    card: await cardWithIntervals(nb, waiting, { now, recallAt: at, retention }),
    shown: now.toISOString(),
    done: reviews.length,
    took: reviews.reduce((sum, { took }) => sum + took, 0),
    left: { learning: again.length, ...countUnasked(unasked, (id) => schedules.get(id)?.state === 0) },
    held: 0,
    until: null,
    last: newest ? { review: newest.id, card: newest.cardId } : null,
    rehearsal: {
      at: at.toISOString(),
      cards: asked.length,
      through: asked.length - waiting.length,
      recalledBefore: recalled((id) => first.get(id)?.before ?? schedules.get(id)),
      recalledNow: recalled((id) => schedules.get(id)),
    },
    cards: asked.length,
  }
}

function countUnasked(ids: number[], isNew: (id: number) => boolean) {
  const unanswered = ids.filter(isNew).length
  return { review: ids.length - unanswered, unanswered }
}
