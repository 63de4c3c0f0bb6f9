import { inList, type Queryable, rowsAsJson } from './query'
import { ROLE_IN_NOTE } from './source-roles'

/** The columns of NoteText: a note's tokens, divided by spaces. Triggers bring them into the full-text index. */
export type NoteTextRow = {
  noteId: number
  title: string
  headings: string
  topics: string
  marks: string
  sources: string
  body: string
  joined: string
  variants: string
}

/** `recipe` is the version of the text analysis that made the rows. */
export async function replaceNoteTexts(tx: Queryable, rows: NoteTextRow[], recipe: number): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(
    rows.map((r) => [
      r.noteId,
      r.title,
      r.headings,
      r.topics,
      r.marks,
      r.sources,
      r.body,
      r.joined,
      r.variants,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "NoteText" ("noteId", recipe, title, headings, topics, marks, sources, body, joined, variants)
    SELECT value->>0, ${recipe}, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8
    FROM json_each(${json}) WHERE true
    ON CONFLICT ("noteId") DO UPDATE SET recipe = excluded.recipe, title = excluded.title, headings = excluded.headings,
      topics = excluded.topics, marks = excluded.marks, sources = excluded.sources, body = excluded.body,
      joined = excluded.joined, variants = excluded.variants`
}

export async function deleteNoteTexts(tx: Queryable, noteIds: number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "NoteText" WHERE "noteId" ${inList(noteIds)}`
}

/** Empties what search keeps, so that it can be made anew. The index is emptied by itself: it may not fit the texts. */
export async function deleteAllNoteTexts(tx: Queryable): Promise<void> {
  await tx.$executeRaw`INSERT INTO "NoteSearch" ("NoteSearch") VALUES ('rebuild')`
  await tx.$executeRaw`DELETE FROM "NoteText"`
  await tx.$executeRaw`DELETE FROM "HanPair"`
}

/** Throws when the full-text index is not what its texts make. */
export async function requireSoundSearch(tx: Queryable): Promise<void> {
  await tx.$executeRaw`INSERT INTO "NoteSearch" ("NoteSearch", rank) VALUES ('integrity-check', 1)`
}

/** `pairs`: the first letters of two characters' readings, then the two characters. Known ones stay. */
export async function insertHanPairs(
  tx: Queryable,
  pairs: [initials: string, pair: string][],
): Promise<void> {
  if (pairs.length === 0) return
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "HanPair" (initials, pair) SELECT value->>0, value->>1 FROM json_each(${rowsAsJson(pairs)})`
}

/** Notes outside the trash whose tokens are missing or made by another version of the text analysis. */
export async function listUnindexedNotes(tx: Queryable, recipe: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Note" WHERE "trashedAt" IS NULL
      AND id NOT IN (SELECT "noteId" FROM "NoteText" WHERE recipe = ${recipe}) ORDER BY id`
  return rows.map((row) => Number(row.id))
}

export async function listStoredMarks(
  tx: Queryable,
  noteIds: number[],
): Promise<{ noteId: number; marks: string }[]> {
  const rows = await tx.$queryRaw<{ noteId: number; marks: string }[]>`
    SELECT "noteId", marks FROM "NoteText" WHERE "noteId" ${inList(noteIds)}`
  return rows.map((row) => ({ ...row, noteId: Number(row.noteId) }))
}

/** The marks alone, for notes whose text is as it was. */
export async function setMarks(tx: Queryable, rows: { noteId: number; marks: string }[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.noteId, row.marks]))
  await tx.$executeRaw`
    UPDATE "NoteText" SET marks = wanted.value->>1 FROM json_each(${json}) AS wanted
    WHERE "noteId" = wanted.value->>0 AND marks <> wanted.value->>1`
}

/** The topics part alone: a topic that appeared in a note changes nothing else of what is found. */
export async function setTopicTokens(
  tx: Queryable,
  rows: { noteId: number; topics: string }[],
): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.noteId, row.topics]))
  await tx.$executeRaw`
    UPDATE "NoteText" SET topics = wanted.value->>1 FROM json_each(${json}) AS wanted
    WHERE "noteId" = wanted.value->>0 AND topics <> wanted.value->>1`
}

export type SearchTopic = { topicId: number; by: string; name: string }

/** Per note its topics, by tag and by mention. */
export async function listSearchTopics(
  tx: Queryable,
  noteIds: number[],
): Promise<Map<number, SearchTopic[]>> {
  const rows = await tx.$queryRaw<(SearchTopic & { noteId: number })[]>`
    SELECT nt."noteId", nt."topicId", nt."by", t.name FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL
    WHERE nt."noteId" ${inList(noteIds)} ORDER BY nt."topicId", nt."by"`
  const topics = new Map<number, SearchTopic[]>()
  for (const row of rows) {
    const list = topics.get(Number(row.noteId)) ?? []
    topics.set(Number(row.noteId), list)
    list.push({ topicId: Number(row.topicId), by: row.by, name: row.name })
  }
  return topics
}

/** Title and body of the notes that an expression of the full-text index matches. */
export async function listMatchingNotes(
  tx: Queryable,
  match: string,
): Promise<{ id: number; title: string; body: string }[]> {
  const rows = await tx.$queryRaw<{ id: number; title: string; body: string }[]>`
    SELECT id, title, body FROM "Note" WHERE id IN (SELECT rowid FROM "NoteSearch" WHERE "NoteSearch" MATCH ${match})`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export type SearchSource = {
  noteId: number
  /** Addresses as written and canonical, label, titles. */
  texts: string[]
  role: string
  host: string
  /** A saved copy on somebody's disk, or something of which a saved copy is kept. */
  copy: boolean
}

/** What search reads of the notes' sources. */
export async function listSearchSources(tx: Queryable, noteIds: number[]): Promise<SearchSource[]> {
  const rows = await tx.$queryRaw<(Omit<SearchSource, 'texts' | 'copy'> & { texts: string; copy: number })[]>`
    SELECT ns."noteId", json_array(ns.url, s."canonicalUrl", s.label, s.title, p.title) AS texts, ${ROLE_IN_NOTE} AS role, s.host,
           ns.role = 'local' OR s."copyOfId" IS NOT NULL OR EXISTS (SELECT 1 FROM "Snapshot" x
             WHERE x."sourceId" = s.id AND x."trashedAt" IS NULL) AS copy
    FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId" LEFT JOIN "Paper" p ON p.id = s."paperId"
    WHERE ns."noteId" ${inList(noteIds)} ORDER BY ns."noteId", ns.position`
  return rows.map(({ noteId, texts, role, host, copy }) => ({
    noteId: Number(noteId),
    texts: [...new Set((JSON.parse(texts) as (string | null)[]).filter((text) => text !== null))],
    role,
    host,
    copy: Number(copy) === 1,
  }))
}
