import { countAnswers, countCards, countDue, listDue, listNew } from '../../db/review-reads'
import { findLastReview } from '../../db/review-store'
import type { ShownCard } from '../../domain/cards/card'
import { queueOf } from '../../domain/cards/queue'
import { RATINGS, rateEach } from '../../domain/cards/schedule'
import type { Intervals, ReviewSession } from '../../domain/cards/session'
import { addDays, dayOfInstant, instantOf } from '../../domain/day'
import { showCards } from '../cards/show-cards'
import type { Notebook } from '../open-notebook'
import { readReviewSettings } from './review-settings'

/** Of a backlog so many are put in order, those that fell due first; the others come when these are through. */
const MOST = 500

/** What is asked today, its first card shown. The day ends at midnight in the notebook's zone. */
export async function readSession(nb: Notebook): Promise<ReviewSession> {
  const now = nb.now()
  const db = nb.db.prisma
  const today = dayOfInstant(now, nb.timeZone)
  const { newPerDay, retention } = await readReviewSettings(nb)
  const { answers, first, took } = await countAnswers(db, today)
  const before = instantOf(addDays(today, 1), '00:00', nb.timeZone)
  const due = [
    ...(await listDue(db, { before, learned: false, limit: MOST })),
    ...(await listDue(db, { before, learned: true, limit: MOST })),
  ]
  const fresh = await listNew(db, Math.max(0, newPerDay - first))
  const { ids, until } = queueOf(due, fresh, now)
  const last = answers > 0 ? await findLastReview(db) : null
  const all = await countCards(db)
  return {
    card: await cardWithIntervals(nb, ids.slice(0, 1), { now, recallAt: now, retention }),
    shown: now.toISOString(),
    done: answers,
    took,
    left: { ...(await countDue(db, before)), unanswered: fresh.length },
    until,
    last: last && { review: last.id, card: last.cardId },
    rehearsal: null,
    held: all.unanswered - fresh.length,
    cards: all.cards,
  }
}

/** The first of these, shown, with what each answer to it would come to. */
export async function cardWithIntervals(
  nb: Notebook,
  ids: readonly number[],
  { now, recallAt, retention }: { now: Date; recallAt: Date; retention: number },
): Promise<(ShownCard & { intervals: Intervals }) | null> {
  const [card] = await showCards(nb, ids.slice(0, 1), recallAt)
  if (!card) return null
  const each = rateEach(card.schedule, now, { retention, zone: nb.timeZone })
  const intervals = Object.fromEntries(
    RATINGS.map((rating) => [rating, { due: each[rating].due, days: each[rating].scheduledDays }]),
  ) as Intervals
  return { ...card, intervals }
}
