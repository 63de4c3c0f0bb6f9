import type { Card, CardKind, CardSchedule } from '../domain/cards/card'
import type { Day } from '../domain/day'
import { allOf, inList, type Queryable, type Sql, sql, sqlTime } from './query'

type CardJson = {
  id: number
  kind: CardKind
  front: string
  back: string
  find: string
  key: string | null
  suspended: number
  trashed: number
  slug: string | null
  title: string | null
  day: Day | null
  schedule: Omit<CardSchedule, 'due' | 'lastReview'> & { due: string; lastReview: string | null }
}

/** A card with what its lists and its note need to know besides. */
export type StoredCard = Card & { key: string | null; trashed: boolean }

/** A note in the trash is none: its cards stay, and lead nowhere. */
const CARDS = sql`"Card" c LEFT JOIN "Note" n ON n.id = c."noteId" AND n."trashedAt" IS NULL`

const AS_JSON = sql`json_object('id', c.id, 'kind', c.kind, 'front', c.front, 'back', c.back, 'find', c.find, 'key', c.key,
  'suspended', c."suspendedAt" IS NOT NULL, 'trashed', c."trashedAt" IS NOT NULL, 'slug', n.slug, 'title', n.title, 'day', n.day,
  'schedule', json_object('due', CAST(c.due AS TEXT), 'stability', c.stability, 'difficulty', c.difficulty,
    'elapsedDays', c."elapsedDays", 'scheduledDays', c."scheduledDays", 'learningSteps', c."learningSteps",
    'reps', c.reps, 'lapses', c.lapses, 'state', c.state, 'lastReview', CAST(c."lastReview" AS TEXT)))`

function toCard({ slug, title, day, schedule, suspended, trashed, ...card }: CardJson): StoredCard {
  const { due, lastReview } = schedule
  return {
    ...card,
    note: slug !== null && day !== null ? { slug, title: title ?? '', day } : null,
    suspended: Boolean(suspended),
    trashed: Boolean(trashed),
    schedule: {
      ...schedule,
      due: new Date(due).toISOString(),
      lastReview: lastReview === null ? null : new Date(lastReview).toISOString(),
    },
  }
}

async function readCards(db: Queryable, query: Sql): Promise<StoredCard[]> {
  const rows = await db.$queryRaw<{ card: string }[]>`SELECT ${AS_JSON} AS card FROM ${CARDS} ${query}`
  return rows.map(({ card }) => toCard(JSON.parse(card) as CardJson))
}

/** In the order asked; those in the trash too. */
export async function listCardsById(db: Queryable, ids: readonly number[]): Promise<StoredCard[]> {
  const cards = new Map((await readCards(db, sql`WHERE c.id ${inList(ids)}`)).map((card) => [card.id, card]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** Everything that was drawn from a note or written for it, in the trash too, oldest first. */
export function listCardsOfNote(db: Queryable, noteId: number): Promise<StoredCard[]> {
  return readCards(db, sql`WHERE c."noteId" = ${noteId} ORDER BY c.id`)
}

/** `due`: to be asked at that moment or before. */
export type CardConditions = {
  q: string
  kind: CardKind | null
  state: 'all' | 'new' | 'due' | 'suspended' | 'trash'
  note: string | null
  now: Date
}

function whereOf({ q, kind, state, note, now }: CardConditions): Sql {
  const conditions = [state === 'trash' ? sql`c."trashedAt" IS NOT NULL` : sql`c."trashedAt" IS NULL`]
  if (state === 'suspended') conditions.push(sql`c."suspendedAt" IS NOT NULL`)
  if (state === 'new' || state === 'due') conditions.push(sql`c."suspendedAt" IS NULL`)
  if (state === 'new') conditions.push(sql`c.state = 0`)
  if (state === 'due') conditions.push(sql`c.state > 0 AND c.due <= ${sqlTime(now)}`)
  if (kind) conditions.push(sql`c.kind = ${kind}`)
  if (note) conditions.push(sql`c."noteId" = (SELECT id FROM "Note" WHERE slug = ${note})`)
  const words = q.trim().toLowerCase()
  if (words !== '') {
    conditions.push(
      sql`(instr(lower(c.front), ${words}) > 0 OR instr(lower(c.back), ${words}) > 0 OR instr(lower(n.title), ${words}) > 0)`,
    )
  }
  return allOf(conditions)
}

/** Last made first. */
export async function listCardRows(
  db: Queryable,
  conditions: CardConditions,
  { limit, offset }: { limit: number; offset: number },
): Promise<StoredCard[]> {
  // Texts are fetched for the page alone, not for all that is sorted.
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM ${CARDS} WHERE ${whereOf(conditions)} ORDER BY c.id DESC LIMIT ${limit} OFFSET ${offset}`
  return listCardsById(
    db,
    rows.map(({ id }) => Number(id)),
  )
}

export async function countCardRows(db: Queryable, conditions: CardConditions): Promise<number> {
  const rows = await db.$queryRaw<{ cards: number }[]>`
    SELECT count(*) AS cards FROM ${CARDS} WHERE ${whereOf(conditions)}`
  return Number(rows[0]?.cards ?? 0)
}

/** Texts to draw from; null when there is no such note outside the trash. */
export async function findNoteToDraw(
  db: Queryable,
  slug: string,
): Promise<{ id: number; slug: string; title: string; body: string; revision: number } | null> {
  const [row] = await db.$queryRaw<
    { id: number; slug: string; title: string; body: string; revision: number }[]
  >`
    SELECT id, slug, title, body, revision FROM "Note" WHERE slug = ${slug} AND "trashedAt" IS NULL`
  return row ? { ...row, id: Number(row.id), revision: Number(row.revision) } : null
}
