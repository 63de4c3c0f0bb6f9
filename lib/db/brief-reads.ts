import type { Day } from '../domain/day'
import type { NoteRef } from '../domain/note'
import type { TopicKind } from '../domain/topic'
import { inList, type Queryable, type Sql, sql, sqlTime } from './query'

export type WindowNote = NoteRef & { id: number; revision: number }

/** No clock is further from Greenwich than this many days: outside it the civil day alone tells. */
const ZONES_DAYS = 1
const DAY_MS = 86_400_000

/** The index of days tells most notes apart; the instant, which lies behind the text, is read of those at the ends. */
function inWindow(from: Date, until: Date): Sql {
  const day = (instant: Date, by: number) =>
    new Date(instant.getTime() + by * DAY_MS).toISOString().slice(0, 10)
  return sql`n."trashedAt" IS NULL AND n.day >= ${day(from, -ZONES_DAYS)} AND n.day <= ${day(until, ZONES_DAYS)}
    AND ((n.day > ${day(from, ZONES_DAYS)} AND n.day < ${day(until, -ZONES_DAYS)})
      OR (n."loggedAt" >= ${sqlTime(from)} AND n."loggedAt" < ${sqlTime(until)}))`
}

/** The newest notes from `from` on, up to but without `until`, in the order of the log. */
export async function listWindowNotes(
  db: Queryable,
  { from, until }: { from: Date; until: Date },
  limit: number,
): Promise<WindowNote[]> {
  const rows = await db.$queryRaw<WindowNote[]>`
    SELECT n.id, n.slug, n.title, n.day, n.revision FROM "Note" n WHERE ${inWindow(from, until)}
    ORDER BY n.day DESC, n.position, n.id LIMIT ${limit}`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    revision: Number(row.revision),
    day: row.day as Day,
  }))
}

export async function countWindowNotes(
  db: Queryable,
  { from, until }: { from: Date; until: Date },
): Promise<number> {
  const rows = await db.$queryRaw<{ notes: number }[]>`
    SELECT count(*) AS notes FROM "Note" n WHERE ${inWindow(from, until)}`
  return Number(rows[0]?.notes ?? 0)
}

/** A topic as a note has it. `first`: where the note first names it, in `title + "\n" + body`; null for a tag. */
export type NamedInNote = {
  noteId: number
  topicId: number
  slug: string
  name: string
  kind: TopicKind
  first: number | null
  /** How often it names it. */
  places: number
}

/** Of `[[12,16],[40,44]]` the pairs, counted by what parts them. */
const PLACES = sql`(length(nt.places) - length(replace(nt.places, '],[', ''))) / 3 + (nt.places <> '[]')`

export async function listTopicsInNotes(db: Queryable, noteIds: number[]): Promise<NamedInNote[]> {
  const rows = await db.$queryRaw<NamedInNote[]>`
    SELECT nt."noteId", t.id AS "topicId", t.slug, t.name, t.kind, ${PLACES} AS places,
      CASE nt."by" WHEN 'mention' THEN CAST(substr(nt.places, 3, 9) AS INTEGER) END AS first
    FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL
    WHERE nt."noteId" ${inList(noteIds)} ORDER BY nt."noteId", first, nt.rowid`
  return rows.map((row) => ({
    ...row,
    noteId: Number(row.noteId),
    topicId: Number(row.topicId),
    first: row.first === null ? null : Number(row.first),
    places: Number(row.places),
  }))
}

/** Notes of these topics, the newest of each first, at most so many of each, none longer than so many bytes. */
export async function listNewestOfTopics(
  db: Queryable,
  topicIds: number[],
  { each, longest }: { each: number; longest: number },
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM (
      SELECT n.id, row_number() OVER (PARTITION BY nt."topicId" ORDER BY n.day DESC, n.id DESC) AS place
      FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL
      WHERE nt."topicId" ${inList(topicIds)}) newest
    WHERE place <= ${each} AND (SELECT octet_length(body) FROM "Note" WHERE "Note".id = newest.id) <= ${longest}`
  return [...new Set(rows.map(({ id }) => Number(id)))]
}

/** Notes outside the trash by slug. */
export async function listNotesBySlug(
  db: Queryable,
  slugs: readonly string[],
): Promise<Map<string, WindowNote>> {
  const rows = await db.$queryRaw<WindowNote[]>`
    SELECT id, slug, title, day, revision FROM "Note" WHERE slug ${inList(slugs)} AND "trashedAt" IS NULL`
  return new Map(
    rows.map((row) => [row.slug, { ...row, id: Number(row.id), revision: Number(row.revision) }]),
  )
}

export async function listTopicNames(db: Queryable, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ slug: string; name: string }[]>`
    SELECT slug, name FROM "Topic" WHERE slug ${inList(slugs)} AND "trashedAt" IS NULL`
  return new Map(rows.map(({ slug, name }) => [slug, name]))
}
