import type { CardSchedule } from '../domain/cards/card'
import type { PlannableCard } from '../domain/cards/plan'
import { inList, type Queryable, type Sql, sql, sqlTime } from './query'

/** A schedule as JSON, its instants as RFC 3339. `c` is the card. */
const SCHEDULE = sql`json_object('due', CAST(c.due AS TEXT), 'stability', c.stability, 'difficulty', c.difficulty,
  'elapsedDays', c."elapsedDays", 'scheduledDays', c."scheduledDays", 'learningSteps', c."learningSteps",
  'reps', c.reps, 'lapses', c.lapses, 'state', c.state, 'lastReview', CAST(c."lastReview" AS TEXT))`

/** Cards that may be asked: neither put aside nor in the trash, nor is their note. */
const ASKED = sql`"Card" c LEFT JOIN "Note" n ON n.id = c."noteId"
  WHERE c."trashedAt" IS NULL AND c."suspendedAt" IS NULL AND n."trashedAt" IS NULL`

/** Of a text more is not read to guess how long it takes. */
const ENOUGH = 600

type ScheduledCard = { id: number; schedule: CardSchedule }

/** Cards answered before that fall due before the moment: those being learned, or those that are learned; soonest first. */
export function listDue(
  db: Queryable,
  { before, learned, limit }: { before: Date; learned: boolean; limit: number },
): Promise<ScheduledCard[]> {
  const state = learned ? sql`c.state = 2` : sql`c.state IN (1, 3)`
  return listScheduled(
    db,
    sql`SELECT c.id, ${SCHEDULE} AS schedule FROM ${ASKED} AND ${state} AND c.due < ${sqlTime(before)}
      ORDER BY c.due, c.id LIMIT ${limit}`,
  )
}

/** How many such cards there are. */
export async function countDue(db: Queryable, before: Date): Promise<{ learning: number; review: number }> {
  const rows = await db.$queryRaw<{ learning: number; review: number }[]>`
    SELECT coalesce(sum(c.state <> 2), 0) AS learning, coalesce(sum(c.state = 2), 0) AS review
    FROM ${ASKED} AND c.state > 0 AND c.due < ${sqlTime(before)}`
  return { learning: Number(rows[0]?.learning ?? 0), review: Number(rows[0]?.review ?? 0) }
}

/** Cards nobody has answered, the oldest first. */
export function listNew(db: Queryable, limit: number): Promise<ScheduledCard[]> {
  return listScheduled(
    db,
    sql`SELECT c.id, ${SCHEDULE} AS schedule FROM ${ASKED} AND c.state = 0 ORDER BY c."createdAt", c.id LIMIT ${limit}`,
  )
}

async function listScheduled(db: Queryable, query: Sql): Promise<ScheduledCard[]> {
  const rows = await db.$queryRaw<{ cards: string }[]>`
    SELECT json_group_array(json_object('id', id, 'schedule', json(schedule))) AS cards FROM (${query})`
  return (JSON.parse(rows[0]?.cards ?? '[]') as ScheduledCard[]).map(({ id, schedule }) => ({
    id,
    schedule: withInstants(schedule),
  }))
}

/** Every card that may be asked, with what a plan needs. */
export async function listPlannable(db: Queryable): Promise<PlannableCard[]> {
  const rows = await db.$queryRaw<{ cards: string }[]>`
    SELECT json_group_array(json_object('id', c.id, 'slug', n.slug, 'title', n.title, 'kind', c.kind,
      'front', substr(c.front, 1, ${ENOUGH}), 'back', substr(c.back, 1, ${ENOUGH}), 'schedule', ${SCHEDULE})) AS cards
    FROM ${ASKED}`
  const cards = JSON.parse(rows[0]?.cards ?? '[]') as Omit<PlannableCard, 'answers' | 'took'>[]
  const times = await readTimes(db)
  return cards.map((card) => {
    const [answers = 0, took = 0] = times.get(card.id) ?? []
    return { ...card, schedule: withInstants(card.schedule), answers, took }
  })
}

/** Of cards with timed answers how many there are, and the mean time in milliseconds. */
async function readTimes(db: Queryable): Promise<Map<number, [answers: number, took: number]>> {
  const rows = await db.$queryRaw<{ times: string }[]>`
    SELECT json_group_array(json_array("cardId", json_array(answers, took))) AS times
    FROM (SELECT "cardId", count(*) AS answers, avg(took) AS took FROM "CardReview"
          WHERE "undoneAt" IS NULL AND took > 0 GROUP BY "cardId")`
  return new Map(JSON.parse(rows[0]?.times ?? '[]') as [number, [number, number]][])
}

/** Null when there is no such card outside the trash. */
export async function findSchedule(db: Queryable, id: number): Promise<CardSchedule | null> {
  const rows = await db.$queryRaw<{ schedule: string }[]>`
    SELECT ${SCHEDULE} AS schedule FROM "Card" c WHERE c.id = ${id} AND c."trashedAt" IS NULL`
  return rows[0] ? withInstants(JSON.parse(rows[0].schedule) as CardSchedule) : null
}

/** Which of these may be asked, with their schedules. */
export function listSchedules(db: Queryable, ids: readonly number[]): Promise<ScheduledCard[]> {
  return listScheduled(db, sql`SELECT c.id, ${SCHEDULE} AS schedule FROM ${ASKED} AND c.id ${inList(ids)}`)
}

function withInstants(schedule: CardSchedule): CardSchedule {
  const { due, lastReview } = schedule
  return {
    ...schedule,
    due: new Date(due).toISOString(),
    lastReview: lastReview && new Date(lastReview).toISOString(),
  }
}

/** Answers given on the day, those among them to cards nobody had answered before, and the time all took in milliseconds. */
export async function countAnswers(
  db: Queryable,
  day: string,
): Promise<{ answers: number; first: number; took: number }> {
  const rows = await db.$queryRaw<{ answers: number; first: number; took: number }[]>`
    SELECT count(*) AS answers, coalesce(sum(json_extract(before, '$.state') = 0), 0) AS first,
      coalesce(sum(took), 0) AS took
    FROM "CardReview" WHERE "undoneAt" IS NULL AND day = ${day} AND "reviewedAt" >= ${sqlTime(earliest(day))}`
  const of = (key: 'answers' | 'first' | 'took') => Number(rows[0]?.[key] ?? 0)
  return { answers: of('answers'), first: of('first'), took: of('took') }
}

/** No zone is further from UTC than 14 hours: what was answered on the day lies behind this, and by it is found quickly. */
function earliest(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 14 * 60 * 60 * 1000)
}

/** Cards that may be asked: all of them, and those nobody has answered. */
export async function countCards(db: Queryable): Promise<{ cards: number; unanswered: number }> {
  const rows = await db.$queryRaw<{ cards: number; unanswered: number }[]>`
    SELECT count(*) AS cards, coalesce(sum(c.state = 0), 0) AS unanswered FROM ${ASKED}`
  return { cards: Number(rows[0]?.cards ?? 0), unanswered: Number(rows[0]?.unanswered ?? 0) }
}
