import type { NoteRef } from '../domain/note'
import type { SourceRole } from '../domain/source'
import type { TopicKind } from '../domain/topic'
import { inList, type Queryable, sql } from './query'

export type SubjectRow = {
  id: number
  slug: string
  name: string
  kind: TopicKind
  versionOfId: number | null
  /** Every spelling, its name included. */
  names: string[]
}

export async function listSubjects(db: Queryable, ids: number[]): Promise<SubjectRow[]> {
  const rows = await db.$queryRaw<(Omit<SubjectRow, 'names'> & { names: string })[]>`
    SELECT t.id, t.slug, t.name, t.kind, t."versionOfId",
      (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id) AS names
    FROM "Topic" t WHERE t.id ${inList(ids)} AND t."trashedAt" IS NULL`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    versionOfId: row.versionOfId === null ? null : Number(row.versionOfId),
    names: JSON.parse(row.names) as string[],
  }))
}

/** The topics behind slugs or normalised spellings, `null` where there is none, in the order asked for. */
export async function findTopicIds(
  db: Queryable,
  wanted: readonly { slug: string; normalized: string }[],
): Promise<(number | null)[]> {
  const bySlug = await db.$queryRaw<{ id: number; slug: string }[]>`
    SELECT id, slug FROM "Topic" WHERE slug ${inList(wanted.map(({ slug }) => slug))} AND "trashedAt" IS NULL`
  const byName = await db.$queryRaw<{ id: number; normalized: string }[]>`
    SELECT a."topicId" AS id, a.normalized FROM "TopicAlias" a JOIN "Topic" t ON t.id = a."topicId"
    WHERE a.normalized ${inList(wanted.map(({ normalized }) => normalized))} AND t."trashedAt" IS NULL`
  return wanted.map(({ slug, normalized }) => {
    const found =
      bySlug.find((row) => row.slug === slug) ?? byName.find((row) => row.normalized === normalized)
    return found ? Number(found.id) : null
  })
}

/** No title is longer (lib/notebook/note-input.ts), counted as places count. */
const MAX_TITLE_UNITS = 500
/** The first place of a mention, read off the beginning of its list `[[12,16],…`: some lists are very long. */
const FIRST_PLACE = sql`CAST(substr(nt.places, 3, 9) AS INTEGER)`
/** Perhaps in the title: SQL counts an emoji once where a place counts it twice. Most notes say no by their places alone. */
const TITLED = sql`length(nt.places) > 2 AND ${FIRST_PLACE} < ${MAX_TITLE_UNITS} AND ${FIRST_PLACE} < 2 * length(n.title)`
const TAGGED_OR_TITLED = sql`(nt."by" = 'tag' OR (${TITLED}))`

/** Notes that may be tagged with or titled by one of the topics, newest first. */
export async function listNotesAbout(
  db: Queryable,
  topicIds: number[],
): Promise<(NoteRef & { id: number; revision: number })[]> {
  const rows = await db.$queryRaw<(NoteRef & { id: number; revision: number })[]>`
    SELECT n.id, n.slug, n.title, n.day, n.revision FROM "Note" n WHERE n."trashedAt" IS NULL AND n.id IN (
      SELECT "noteId" FROM "NoteTopic" WHERE "topicId" ${inList(topicIds)} AND "by" = 'tag'
      UNION SELECT nt."noteId" FROM "NoteTopic" nt CROSS JOIN "Note" n ON n.id = nt."noteId"
      WHERE nt."topicId" ${inList(topicIds)} AND nt."by" = 'mention' AND ${TITLED})
    ORDER BY n.day DESC, n.position, n.id`
  return rows.map((row) => ({ ...row, id: Number(row.id), revision: Number(row.revision) }))
}

/** Every topic these notes may be tagged with or titled by; `first` is the mention's first place, null for a tag. */
export async function listNoteSubjects(
  db: Queryable,
  noteIds: number[],
): Promise<{ noteId: number; topicId: number; first: number | null }[]> {
  const rows = await db.$queryRaw<{ noteId: number; topicId: number; first: number | null }[]>`
    SELECT nt."noteId", nt."topicId", CASE nt."by" WHEN 'mention' THEN ${FIRST_PLACE} END AS first
    FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId" JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL
    WHERE nt."noteId" ${inList(noteIds)} AND ${TAGGED_OR_TITLED}`
  return rows.map(({ noteId, topicId, first }) => ({
    noteId: Number(noteId),
    topicId: Number(topicId),
    first: first === null ? null : Number(first),
  }))
}

export async function listTexts(db: Queryable, noteIds: number[]): Promise<Map<number, string>> {
  const rows = await db.$queryRaw<{ id: number; body: string }[]>`
    SELECT id, body FROM "Note" WHERE id ${inList(noteIds)}`
  return new Map(rows.map(({ id, body }) => [Number(id), body]))
}

export async function findNoteIds(db: Queryable, slugs: string[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`SELECT id FROM "Note" WHERE slug ${inList(slugs)}`
  return rows.map(({ id }) => Number(id))
}

type UnopenedSource = {
  noteId: number
  url: string
  label: string
  title: string | null
  role: SourceRole
}

/** Sources of these notes whose link was never followed from here; saved copies left out. Papers first. */
export async function listUnopenedSources(db: Queryable, noteIds: number[]): Promise<UnopenedSource[]> {
  const rows = await db.$queryRaw<UnopenedSource[]>`
    SELECT ns."noteId", s."canonicalUrl" AS url, s.label, s.title, s.role FROM "NoteSource" ns
    JOIN "Source" s ON s.id = ns."sourceId"
    WHERE ns."noteId" ${inList(noteIds)} AND s."openedAt" IS NULL AND s."copyOfId" IS NULL
      AND s."trashedAt" IS NULL AND s."canonicalUrl" LIKE 'http%'
    ORDER BY CASE s.role WHEN 'paper' THEN 0 WHEN 'code' THEN 1 WHEN 'project' THEN 2 ELSE 3 END, ns.position`
  return rows.map((row) => ({ ...row, noteId: Number(row.noteId) }))
}

/** Of these topics the pairs of one kind with the notes they share, tagged or named. */
export async function listPairs(
  db: Queryable,
  topicIds: number[],
): Promise<{ one: number; other: number; shared: number }[]> {
  const rows = await db.$queryRaw<{ one: number; other: number; shared: number }[]>`
    SELECT a.id AS one, b.id AS other,
      (SELECT count(DISTINCT x."noteId") FROM "NoteTopic" x JOIN "NoteTopic" y ON y."noteId" = x."noteId"
        JOIN "Note" n ON n.id = x."noteId" AND n."trashedAt" IS NULL
        WHERE x."topicId" = a.id AND y."topicId" = b.id) AS shared
    FROM "Topic" a JOIN "Topic" b ON b.id > a.id AND b.kind = a.kind
    WHERE a.id ${inList(topicIds)} AND b.id ${inList(topicIds)} ORDER BY shared DESC, a.id, b.id`
  return rows.map(({ one, other, shared }) => ({
    one: Number(one),
    other: Number(other),
    shared: Number(shared),
  }))
}

/** Topics of the kinds worth setting side by side with the most notes that carry them as a tag. */
export async function listMostTagged(db: Queryable, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT t.id FROM "Topic" t JOIN "NoteTopic" nt ON nt."topicId" = t.id AND nt."by" = 'tag'
    JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL
    WHERE t."trashedAt" IS NULL AND t.kind IN ('model', 'method', 'dataset', 'task')
    GROUP BY t.id ORDER BY count(*) DESC, t.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** Of the topics of its kind that are a tag somewhere those that share most notes with this one. */
export async function listNear(db: Queryable, topicId: number, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT theirs."topicId" AS id FROM "NoteTopic" mine JOIN "NoteTopic" theirs
      ON theirs."noteId" = mine."noteId" AND theirs."topicId" <> mine."topicId"
    JOIN "Topic" t ON t.id = theirs."topicId" AND t."trashedAt" IS NULL
    WHERE mine."topicId" = ${topicId} AND t.kind = (SELECT kind FROM "Topic" WHERE id = ${topicId})
      AND EXISTS (SELECT 1 FROM "NoteTopic" tag WHERE tag."topicId" = t.id AND tag."by" = 'tag')
    GROUP BY theirs."topicId" ORDER BY count(DISTINCT theirs."noteId") DESC, theirs."topicId" LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}
