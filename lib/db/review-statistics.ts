import type { RecallCount, ReviewStatistics } from '../domain/cards/statistics'
import { type Queryable, sql, sqlTime } from './query'

/**
 * Answers by predicted recall, to the hundredth. Only to cards that had been learned: answers on the way there come
 * minutes apart and say nothing about remembering.
 */
export async function countByRecall(db: Queryable): Promise<RecallCount[]> {
  const rows = await db.$queryRaw<RecallCount[]>`
    SELECT avg(predicted) AS predicted, count(*) AS answers, sum(rating > 1) AS recalled FROM "CardReview"
    WHERE "undoneAt" IS NULL AND predicted IS NOT NULL AND json_extract(before, '$.state') = 2
    GROUP BY round(predicted * 100)`
  return rows.map((row) => ({
    predicted: Number(row.predicted),
    answers: Number(row.answers),
    recalled: Number(row.recalled),
  }))
}

type DayRow = { day: string; answers: number; again: number; took: number }

/** Days with answers, from that one on; the time in milliseconds. */
export async function countByReviewDay(db: Queryable, from: string): Promise<DayRow[]> {
  const rows = await db.$queryRaw<DayRow[]>`
    SELECT day, count(*) AS answers, sum(rating = 1) AS again, sum(took) AS took FROM "CardReview"
    WHERE "undoneAt" IS NULL AND day >= ${from} GROUP BY day`
  return rows.map(({ day, answers, again, took }) => ({
    day,
    answers: Number(answers),
    again: Number(again),
    took: Number(took),
  }))
}

const KEPT = sql`"Card" c LEFT JOIN "Note" n ON n.id = c."noteId" WHERE c."trashedAt" IS NULL AND n."trashedAt" IS NULL`

/** When answered cards fall due before that moment, by the hour quarter: zones differ by no less. */
export async function countByDue(db: Queryable, before: Date): Promise<{ due: Date; cards: number }[]> {
  const rows = await db.$queryRaw<{ due: string; cards: number }[]>`
    SELECT min(CAST(c.due AS TEXT)) AS due, count(*) AS cards FROM ${KEPT}
      AND c."suspendedAt" IS NULL AND c.state > 0 AND c.due < ${sqlTime(before)}
    GROUP BY substr(c.due, 1, 13), CAST(substr(c.due, 15, 2) AS INTEGER) / 15`
  return rows.map(({ due, cards }) => ({ due: new Date(due), cards: Number(cards) }))
}

/** `mature` is the interval in days from which a card counts as such. */
export async function countByState(db: Queryable, mature: number): Promise<ReviewStatistics['states']> {
  const [row] = await db.$queryRaw<Record<keyof ReviewStatistics['states'], number | null>[]>`
    SELECT sum(awake AND state = 0) AS unanswered, sum(awake AND state IN (1, 3)) AS learning,
      sum(awake AND state = 2 AND days < ${mature}) AS young, sum(awake AND state = 2 AND days >= ${mature}) AS mature,
      sum(NOT awake) AS suspended
    FROM (SELECT c.state, c."scheduledDays" AS days, c."suspendedAt" IS NULL AS awake FROM ${KEPT})`
  const of = (key: keyof ReviewStatistics['states']) => Number(row?.[key] ?? 0)
  return {
    unanswered: of('unanswered'),
    learning: of('learning'),
    young: of('young'),
    mature: of('mature'),
    suspended: of('suspended'),
  }
}
