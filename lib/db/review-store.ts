import type { CardSchedule, Rating } from '../domain/cards/card'
import { inList, type Queryable, sql, sqlTime } from './query'

export type ReviewRow = {
  id: number
  cardId: number
  rating: Rating
  reviewedAt: string
  /** Milliseconds. */
  took: number
  before: CardSchedule
}

type Row = {
  id: number
  cardId: number
  rating: number
  reviewedAt: string
  took: number
  before: string
}

const REVIEW = sql`r.id, r."cardId", r.rating, CAST(r."reviewedAt" AS TEXT) || '' AS "reviewedAt", r.took, r.before`

function toReview(row: Row): ReviewRow {
  return {
    id: Number(row.id),
    cardId: Number(row.cardId),
    rating: Number(row.rating) as Rating,
    reviewedAt: new Date(row.reviewedAt).toISOString(),
    took: Number(row.took),
    before: JSON.parse(row.before) as CardSchedule,
  }
}

/** The text of a card is as it was: answering changes nothing of it, nor when it was last written. */
export async function storeSchedule(tx: Queryable, id: number, schedule: CardSchedule): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET due = ${sqlTime(new Date(schedule.due))}, stability = ${schedule.stability},
      difficulty = ${schedule.difficulty}, "elapsedDays" = ${schedule.elapsedDays},
      "scheduledDays" = ${schedule.scheduledDays}, "learningSteps" = ${schedule.learningSteps},
      reps = ${schedule.reps}, lapses = ${schedule.lapses}, state = ${schedule.state},
      "lastReview" = ${schedule.lastReview === null ? null : sqlTime(new Date(schedule.lastReview))}
    WHERE id = ${id}`
}

type NewReview = {
  cardId: number
  rating: Rating
  reviewedAt: Date
  day: string
  zone: string
  took: number
  predicted: number | null
  before: CardSchedule
  meetingId: number | null
}

/** A meeting that is no more is left out. Returns the number of the answer. */
export async function insertReview(tx: Queryable, review: NewReview): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "CardReview" ("cardId", rating, "reviewedAt", day, zone, took, predicted, before, "meetingId")
    VALUES (${review.cardId}, ${review.rating}, ${sqlTime(review.reviewedAt)}, ${review.day}, ${review.zone}, ${review.took},
      ${review.predicted}, ${JSON.stringify(review.before)}, (SELECT id FROM "Meeting" WHERE id = ${review.meetingId}))
    RETURNING id`
  return Number(rows[0]?.id)
}

/** The newest answer that was not taken back; of that card when one is named. */
export async function findLastReview(db: Queryable, cardId: number | null = null): Promise<ReviewRow | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${REVIEW} FROM "CardReview" r WHERE r."undoneAt" IS NULL AND (${cardId} IS NULL OR r."cardId" = ${cardId})
    ORDER BY r.id DESC LIMIT 1`
  return row ? toReview(row) : null
}

export async function findReview(db: Queryable, id: number): Promise<ReviewRow | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${REVIEW} FROM "CardReview" r WHERE r.id = ${id} AND r."undoneAt" IS NULL`
  return row ? toReview(row) : null
}

export async function markUndone(tx: Queryable, id: number, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "CardReview" SET "undoneAt" = ${sqlTime(now)} WHERE id = ${id}`
}

/** Answers to these cards from the moment on, oldest first. */
export async function listReviewsSince(
  db: Queryable,
  cardIds: readonly number[],
  since: Date,
): Promise<ReviewRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${REVIEW} FROM "CardReview" r
    WHERE r."undoneAt" IS NULL AND r."cardId" ${inList(cardIds)} AND r."reviewedAt" >= ${sqlTime(since)} ORDER BY r.id`
  return rows.map(toReview)
}
