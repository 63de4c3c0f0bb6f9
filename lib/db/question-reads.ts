import type { Day } from '../domain/day'
import type { NoteRef } from '../domain/note'
import type { QuestionState } from '../domain/questions/question'
import { allOf, inList, type Queryable, type Sql, sql, sqlTime } from './query'

/** A question with its notes; those in the trash count as none. */
export type QuestionRow = {
  id: number
  text: string
  state: QuestionState
  origin: 'note' | 'hand'
  askedAt: Date
  settledAt: Date | null
  answer: string
  start: number | null
  end: number | null
  noteId: number | null
  note: NoteRef | null
  answerNote: NoteRef | null
}

export type WhichQuestions = {
  states?: readonly QuestionState[]
  /** Open at that instant, and asked before it. */
  openAt?: Date
  noteId?: number
  noteIds?: readonly number[]
  topicId?: number
  ids?: readonly number[]
  /** Letters of the question or of its answer. */
  q?: string
}

const FROM = sql`"Question" q LEFT JOIN "Note" n ON n.id = q."noteId" AND n."trashedAt" IS NULL
  LEFT JOIN "Note" a ON a.id = q."answerNoteId" AND a."trashedAt" IS NULL`

/** The questions of notes in the trash are there with them; those of deleted notes stay where they were settled. */
const SHOWN = sql`(n.id IS NOT NULL OR q.origin = 'hand' OR (q."noteId" IS NULL AND q.state <> 'open'))`

function conditions({ states, openAt, noteId, noteIds, topicId, ids, q }: WhichQuestions): Sql {
  const like = `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return allOf([
    SHOWN,
    ...(states ? [sql`q.state ${inList(states)}`] : []),
    ...(openAt
      ? [sql`q."askedAt" < ${sqlTime(openAt)} AND (q.state = 'open' OR q."settledAt" > ${sqlTime(openAt)})`]
      : []),
    ...(noteId === undefined ? [] : [sql`q."noteId" = ${noteId}`]),
    ...(noteIds === undefined ? [] : [sql`q."noteId" ${inList(noteIds)}`]),
    ...(ids === undefined ? [] : [sql`q.id ${inList(ids)}`]),
    ...(topicId === undefined
      ? []
      : [sql`q."noteId" IN (SELECT "noteId" FROM "NoteTopic" WHERE "topicId" = ${topicId})`]),
    ...(q ? [sql`(q.text LIKE ${like} ESCAPE '\\' OR q.answer LIKE ${like} ESCAPE '\\')`] : []),
  ])
}

export type QuestionOrder = 'oldest' | 'newest' | 'settled' | 'place'

const ORDER: Record<QuestionOrder, Sql> = {
  oldest: sql`q."askedAt", q.id`,
  newest: sql`q."askedAt" DESC, q.id DESC`,
  settled: sql`q."settledAt" DESC, q.id DESC`,
  place: sql`q.start IS NULL, q.start, q.id`,
}

type Row = {
  id: number
  text: string
  state: QuestionState
  origin: 'note' | 'hand'
  askedAt: string
  settledAt: string | null
  answer: string
  start: number | null
  end: number | null
  noteId: number | null
  slug: string | null
  title: string | null
  day: Day | null
  answerSlug: string | null
  answerTitle: string | null
  answerDay: Day | null
}

export async function listQuestionRows(
  db: Queryable,
  which: WhichQuestions,
  { order, limit, offset = 0 }: { order: QuestionOrder; limit: number; offset?: number },
): Promise<QuestionRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, q.text, q.state, q.origin, CAST(q."askedAt" AS TEXT) || '' AS "askedAt",
      CAST(q."settledAt" AS TEXT) || '' AS "settledAt", q.answer, q.start, q."end", n.id AS "noteId",
      n.slug, n.title, n.day, a.slug AS "answerSlug", a.title AS "answerTitle", a.day AS "answerDay"
    FROM ${FROM} WHERE ${conditions(which)} ORDER BY ${ORDER[order]} LIMIT ${limit} OFFSET ${offset}`
  return rows.map(toRow)
}

function toRow({ slug, title, day, answerSlug, answerTitle, answerDay, ...row }: Row): QuestionRow {
  const place = (at: number | null) => (at === null ? null : Number(at))
  return {
    ...row,
    id: Number(row.id),
    askedAt: new Date(row.askedAt),
    settledAt: row.settledAt === null ? null : new Date(row.settledAt),
    start: place(row.start),
    end: place(row.end),
    noteId: place(row.noteId),
    note: slug !== null && title !== null && day !== null ? { slug, title, day } : null,
    answerNote:
      answerSlug !== null && answerTitle !== null && answerDay !== null
        ? { slug: answerSlug, title: answerTitle, day: answerDay }
        : null,
  }
}

export async function countQuestions(
  db: Queryable,
  which: WhichQuestions,
): Promise<Record<QuestionState, number>> {
  const rows = await db.$queryRaw<{ state: QuestionState; questions: number }[]>`
    SELECT q.state, count(*) AS questions FROM ${FROM} WHERE ${conditions(which)} GROUP BY q.state`
  const counts = { open: 0, answered: 0, dropped: 0 }
  for (const { state, questions } of rows) counts[state] = Number(questions)
  return counts
}

/** Bodies of these notes, by id. */
export async function listQuestionBodies(db: Queryable, noteIds: number[]): Promise<Map<number, string>> {
  const rows = await db.$queryRaw<{ id: number; body: string }[]>`
    SELECT id, body FROM "Note" WHERE id ${inList(noteIds)}`
  return new Map(rows.map(({ id, body }) => [Number(id), body]))
}

export type QuestionTopic = {
  topicId: number
  slug: string
  name: string
  by: 'tag' | 'mention'
  /** Into `title + "\n" + body`. */
  places: [number, number][]
}

/** By note: its tags, then what it names. */
export async function listQuestionTopics(
  db: Queryable,
  noteIds: number[],
): Promise<Map<number, QuestionTopic[]>> {
  const rows = await db.$queryRaw<(Omit<QuestionTopic, 'places'> & { noteId: number; places: string })[]>`
    SELECT nt."noteId", nt."topicId", nt."by", nt.places, t.slug, t.name FROM "NoteTopic" nt
    JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL
    WHERE nt."noteId" ${inList(noteIds)} ORDER BY nt."noteId", nt."by" DESC, t.name`
  const topics = new Map<number, QuestionTopic[]>()
  for (const { noteId, topicId, places, ...row } of rows) {
    const list = topics.get(Number(noteId)) ?? []
    topics.set(Number(noteId), list)
    list.push({ ...row, topicId: Number(topicId), places: JSON.parse(places) as [number, number][] })
  }
  return topics
}
