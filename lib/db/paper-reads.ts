import type { PaperSource } from '../domain/papers/paper'
import { allOf, inList, type Queryable, type Sql, sql } from './query'

export type PaperConditions = {
  /** Each must stand in key, title, authors, venue or an identifier. */
  words?: string[]
  /** Of these too, whatever their words. */
  orIds?: number[]
  year?: number
  /** No note cites it and none of its links was followed. */
  unread?: boolean
  /** Known only by what others wrote of it. */
  secondHand?: boolean
  topicId?: number
}

const CITED = sql`FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id JOIN "Note" n ON n.id = ns."noteId"
  WHERE s."paperId" = p.id AND n."trashedAt" IS NULL`
const OPENED = sql`EXISTS (SELECT 1 FROM "Source" s WHERE s."paperId" = p.id AND s."openedAt" IS NOT NULL AND s.role IN ('paper', 'code'))`

function whereOf(c: PaperConditions): Sql {
  const conditions: Sql[] = []
  if (c.year) conditions.push(sql`p.year = ${c.year}`)
  if (c.unread) conditions.push(sql`NOT EXISTS (SELECT 1 ${CITED}) AND NOT ${OPENED}`)
  if (c.secondHand)
    conditions.push(
      sql`EXISTS (SELECT 1 ${CITED}) AND NOT EXISTS (SELECT 1 ${CITED} AND s.role IN ('paper', 'code')) AND NOT ${OPENED}`,
    )
  if (c.topicId)
    conditions.push(sql`p.id IN (SELECT s."paperId" FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId"
      JOIN "NoteSource" ns ON ns."noteId" = n.id JOIN "Source" s ON s.id = ns."sourceId"
      WHERE nt."topicId" = ${c.topicId} AND nt."by" = 'tag' AND n."trashedAt" IS NULL)`)
  const words = (c.words ?? []).map(
    (
      word,
    ) => sql`instr(lower(p.key || ' ' || coalesce(p.title, '') || ' ' || coalesce(p.authors, '') || ' ' || coalesce(p.venue, '') || ' ' ||
      coalesce((SELECT group_concat(scheme || ':' || value, ' ') FROM "PaperIdentifier" WHERE "paperId" = p.id), '')), ${word}) > 0`,
  )
  if (words.length > 0) conditions.push(sql`((${allOf(words)}) OR p.id ${inList(c.orIds ?? [])})`)
  return allOf(conditions)
}

/** Papers cited by notes tagged with a topic, the last noted first; `total` counts those beyond the limit too. */
export async function listPaperIdsOfTopic(
  db: Queryable,
  topicId: number,
  limit: number,
): Promise<{ ids: number[]; total: number }> {
  const rows = await db.$queryRaw<{ id: number; total: number }[]>`
    SELECT cited.id, count(*) OVER () AS total FROM (
      SELECT s."paperId" AS id, max(n.day) AS latest FROM "NoteTopic" nt CROSS JOIN "NoteSource" ns ON ns."noteId" = nt."noteId"
      CROSS JOIN "Source" s ON s.id = ns."sourceId" AND s."paperId" IS NOT NULL CROSS JOIN "Note" n ON n.id = nt."noteId"
      WHERE nt."topicId" = ${topicId} AND nt."by" = 'tag' AND n."trashedAt" IS NULL GROUP BY s."paperId") cited
    JOIN "Paper" p ON p.id = cited.id ORDER BY cited.latest DESC, p.year DESC, p.key LIMIT ${limit}`
  return { ids: rows.map((row) => Number(row.id)), total: Number(rows[0]?.total ?? 0) }
}

/** The last noted first, then the youngest. */
export async function listPaperIds(
  db: Queryable,
  conditions: PaperConditions,
  limit: number,
  offset: number,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM "Paper" p
    LEFT JOIN (SELECT s."paperId" AS id, max(n.day) AS latest FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id
               JOIN "Note" n ON n.id = ns."noteId" WHERE s."paperId" IS NOT NULL AND n."trashedAt" IS NULL GROUP BY s."paperId") cited
      ON cited.id = p.id
    WHERE ${whereOf(conditions)} ORDER BY cited.latest DESC, p.year DESC, p.key LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => Number(row.id))
}

export async function countPapers(db: Queryable, conditions: PaperConditions): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*) AS count FROM "Paper" p WHERE ${whereOf(conditions)}`
  return Number(rows[0]?.count ?? 0)
}

/** Newest first. */
export async function listPaperYears(db: Queryable): Promise<{ year: number; count: number }[]> {
  const rows = await db.$queryRaw<{ year: number; count: number }[]>`
    SELECT year, count(*) AS count FROM "Paper" WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC`
  return rows.map((row) => ({ year: Number(row.year), count: Number(row.count) }))
}

type SourceRow = Omit<PaperSource, 'byHand' | 'opened'> & { byHand: number; opened: number; paperId: number }

/** Sources of these papers, those a note cites first; one in the trash is left out. */
export async function listPaperSources(
  db: Queryable,
  paperIds: number[],
): Promise<Map<number, PaperSource[]>> {
  const rows = await db.$queryRaw<SourceRow[]>`
    SELECT s.id, s."canonicalUrl" AS url, s.label, s.title, s.host, s.role, s."paperId", s."paperByHand" AS "byHand",
           s."openedAt" IS NOT NULL AS opened
    FROM "Source" s WHERE s."paperId" ${inList(paperIds)} AND s."trashedAt" IS NULL ORDER BY s.id`
  const sources = new Map<number, PaperSource[]>()
  for (const { paperId, ...row } of rows) {
    const key = Number(paperId)
    const source = { ...row, id: Number(row.id), byHand: Boolean(row.byHand), opened: Boolean(row.opened) }
    sources.set(key, [...(sources.get(key) ?? []), source])
  }
  return sources
}

type CitingRow = { paperId: number; slug: string; title: string; day: string; roles: string }
export type CitingNote = { slug: string; title: string; day: string; roles: string[] }

/** Notes outside the trash that cite a source of these papers, newest first, with the roles of what they cite. */
export async function listCitingOf(db: Queryable, paperIds: number[]): Promise<Map<number, CitingNote[]>> {
  const rows = await db.$queryRaw<CitingRow[]>`
    SELECT s."paperId", n.slug, n.title, n.day, group_concat(DISTINCT s.role) AS roles
    FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id JOIN "Note" n ON n.id = ns."noteId"
    WHERE s."paperId" ${inList(paperIds)} AND n."trashedAt" IS NULL
    GROUP BY s."paperId", n.id ORDER BY n.day DESC, n.position DESC`
  const notes = new Map<number, CitingNote[]>()
  for (const { paperId, roles, ...note } of rows) {
    const key = Number(paperId)
    notes.set(key, [...(notes.get(key) ?? []), { ...note, roles: roles.split(',') }])
  }
  return notes
}

/** Topics the citing notes are tagged with, the most often first. */
export async function listPaperTopics(
  db: Queryable,
  paperId: number,
): Promise<{ slug: string; name: string; notes: number }[]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; notes: number }[]>`
    SELECT t.slug, t.name, count(DISTINCT n.id) AS notes
    FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id JOIN "Note" n ON n.id = ns."noteId"
    JOIN "NoteTopic" nt ON nt."noteId" = n.id AND nt."by" = 'tag' JOIN "Topic" t ON t.id = nt."topicId"
    WHERE s."paperId" = ${paperId} AND n."trashedAt" IS NULL AND t."trashedAt" IS NULL
    GROUP BY t.id ORDER BY notes DESC, t.name`
  return rows.map((row) => ({ ...row, notes: Number(row.notes) }))
}

/** The paper's own id for each of these sources that has one. */
export async function listPapersOfSources(db: Queryable, sourceIds: number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ paperId: number }[]>`
    SELECT DISTINCT "paperId" FROM "Source" WHERE id ${inList(sourceIds)} AND "paperId" IS NOT NULL`
  return rows.map((row) => Number(row.paperId))
}

/** A source by number or canonical URL. */
export async function findSourceToAssign(
  db: Queryable,
  wanted: { id?: number; canonicalUrl?: string },
): Promise<{ id: number; label: string; paperId: number | null } | null> {
  const rows = await db.$queryRaw<{ id: number; label: string; paperId: number | null }[]>`
    SELECT id, label, "paperId" FROM "Source"
    WHERE id = ${wanted.id ?? null} OR "canonicalUrl" = ${wanted.canonicalUrl ?? null}`
  const [row] = rows
  return row
    ? { ...row, id: Number(row.id), paperId: row.paperId === null ? null : Number(row.paperId) }
    : null
}

/** Key, title and year of the papers of these sources, by source. */
export async function listPaperHeads(
  db: Queryable,
  sourceIds: number[],
): Promise<Map<number, { key: string; title: string | null; year: number | null }>> {
  const rows = await db.$queryRaw<
    { sourceId: number; key: string; title: string | null; year: number | null }[]
  >`SELECT s.id AS "sourceId", p.key, p.title, p.year FROM "Source" s JOIN "Paper" p ON p.id = s."paperId"
    WHERE s.id ${inList(sourceIds)} AND s."trashedAt" IS NULL`
  return new Map(
    rows.map(({ sourceId, key, title, year }) => [
      Number(sourceId),
      { key, title, year: year === null ? null : Number(year) },
    ]),
  )
}

/** Papers without any link, which the index of names cannot know, that have the text in title or key. */
export async function listUnlinkedPapers(
  db: Queryable,
): Promise<{ key: string; title: string | null; year: number | null }[]> {
  const rows = await db.$queryRaw<{ key: string; title: string | null; year: number | null }[]>`
    SELECT p.key, p.title, p.year FROM "Paper" p
    WHERE NOT EXISTS (SELECT 1 FROM "Source" s WHERE s."paperId" = p.id) ORDER BY p.id DESC`
  return rows.map((row) => ({ ...row, year: row.year === null ? null : Number(row.year) }))
}
