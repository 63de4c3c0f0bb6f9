import type { CslName } from '../domain/papers/paper-facts'
import type { PaperIdentifier } from '../domain/source'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

/** A paper as it is stored. `csl` holds all that has no column: abstract and URL too. */
export type PaperRow = {
  id: number
  key: string
  keyByHand: boolean
  title: string | null
  authors: CslName[]
  year: number | null
  venue: string | null
  type: string
  csl: Record<string, unknown>
  identifiers: PaperIdentifier[]
}

type Row = Omit<PaperRow, 'keyByHand' | 'authors' | 'csl' | 'identifiers'> & {
  keyByHand: number
  authors: string | null
  csl: string
  identifiers: string
}

/** All papers, or those with these ids, in the order they came. */
export async function listPaperRows(db: Queryable, ids: number[] | null): Promise<PaperRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.key, p."keyByHand", p.title, p.authors, p.year, p.venue, p.type, p.csl,
      (SELECT json_group_array(json_object('scheme', i.scheme, 'value', i.value))
         FROM (SELECT scheme, value FROM "PaperIdentifier" WHERE "paperId" = p.id ORDER BY rowid) i) AS identifiers
    FROM "Paper" p WHERE ${ids === null} OR p.id ${inList(ids ?? [])} ORDER BY p.id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    keyByHand: Boolean(row.keyByHand),
    year: row.year === null ? null : Number(row.year),
    authors: row.authors === null ? [] : (JSON.parse(row.authors) as CslName[]),
    csl: JSON.parse(row.csl) as Record<string, unknown>,
    identifiers: JSON.parse(row.identifiers) as PaperIdentifier[],
  }))
}

/** Ids of all papers by key in small letters: to BibTeX keys that differ in case alone are one. */
export async function listPaperKeys(db: Queryable): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: number; key: string }[]>`SELECT id, key FROM "Paper"`
  return new Map(rows.map((row) => [row.key.toLowerCase(), Number(row.id)]))
}

export async function findPaperId(db: Queryable, key: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ id: number }[]>`SELECT id FROM "Paper" WHERE key = ${key}`
  return rows[0] ? Number(rows[0].id) : null
}

/** The paper that had this key before. */
export async function findFormerKey(db: Queryable, key: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM "Paper" p, json_each(p.csl, '$.custom.formerKeys') former WHERE former.value = ${key} LIMIT 1`
  return rows[0] ? Number(rows[0].id) : null
}

/** Paper ids by `scheme:value`. */
export async function findPapersByIdentifier(
  db: Queryable,
  identifiers: readonly PaperIdentifier[],
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; paperId: number }[]>`
    SELECT scheme || ':' || value AS name, "paperId" FROM "PaperIdentifier"
    WHERE (scheme, value) IN (SELECT value->>'scheme', value->>'value' FROM json_each(${rowsAsJson(identifiers)}))`
  return new Map(rows.map((row) => [row.name, Number(row.paperId)]))
}

export async function insertPaper(tx: Queryable, paper: Omit<PaperRow, 'id'>, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Paper" (key, "keyByHand", title, authors, year, venue, type, csl, "createdAt")
    VALUES (${paper.key}, ${paper.keyByHand ? 1 : 0}, ${paper.title}, ${namesAsJson(paper.authors)}, ${paper.year},
            ${paper.venue}, ${paper.type}, ${JSON.stringify(paper.csl)}, ${sqlTime(now)})
    RETURNING id`
  const id = Number(rows[0]?.id)
  await insertIdentifiers(tx, id, paper.identifiers)
  return id
}

/** It no longer goes with the import that brought it: what the writer said of it would go too. */
export async function updatePaper(tx: Queryable, paper: PaperRow): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Paper" SET key = ${paper.key}, "keyByHand" = ${paper.keyByHand ? 1 : 0}, title = ${paper.title},
      authors = ${namesAsJson(paper.authors)}, year = ${paper.year}, venue = ${paper.venue}, type = ${paper.type},
      csl = ${JSON.stringify(paper.csl)}, "importId" = NULL
    WHERE id = ${paper.id}`
  // The index of names has keys too, and only titles and sources have triggers that tell it.
  await tx.$executeRaw`UPDATE "Source" SET "paperId" = "paperId" WHERE "paperId" = ${paper.id}`
}

const namesAsJson = (authors: CslName[]) => (authors.length > 0 ? JSON.stringify(authors) : null)

export async function insertIdentifiers(
  tx: Queryable,
  paperId: number,
  identifiers: readonly PaperIdentifier[],
): Promise<void> {
  if (identifiers.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "PaperIdentifier" (scheme, value, "paperId")
    SELECT value->>'scheme', value->>'value', ${paperId} FROM json_each(${rowsAsJson(identifiers)}) WHERE true ORDER BY key
    ON CONFLICT (scheme, value) DO UPDATE SET "paperId" = excluded."paperId"`
}

export async function deleteIdentifiers(
  tx: Queryable,
  paperId: number,
  identifiers: readonly PaperIdentifier[],
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "PaperIdentifier" WHERE "paperId" = ${paperId}
      AND (scheme, value) IN (SELECT value->>'scheme', value->>'value' FROM json_each(${rowsAsJson(identifiers)}))`
}

/** All that pointed to one paper points to the other. */
export async function movePaperTies(tx: Queryable, from: number, into: number): Promise<void> {
  await tx.$executeRaw`UPDATE "PaperIdentifier" SET "paperId" = ${into} WHERE "paperId" = ${from}`
  await tx.$executeRaw`UPDATE "Source" SET "paperId" = ${into} WHERE "paperId" = ${from}`
}

export async function deletePaper(tx: Queryable, id: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Paper" WHERE id = ${id}`
}

/** By hand: later saves leave it so. */
export async function setPaperOfSource(
  tx: Queryable,
  sourceId: number,
  paperId: number | null,
): Promise<void> {
  await tx.$executeRaw`UPDATE "Source" SET "paperId" = ${paperId}, "paperByHand" = 1 WHERE id = ${sourceId}`
}

/** Sources whose address is one of these identifiers' go with them, unless the writer said where they belong. */
export async function followIdentifiers(
  tx: Queryable,
  paperId: number,
  canonicalUrls: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Source" SET "paperId" = ${paperId}
    WHERE "canonicalUrl" ${inList(canonicalUrls)} AND NOT "paperByHand" AND "paperId" IS NOT ${paperId}`
}

export async function insertAnswer(
  tx: Queryable,
  answer: { kind: string; key: string; answer: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SuggestionAnswer" (kind, key, answer, "createdAt")
    VALUES (${answer.kind}, ${answer.key}, ${answer.answer}, ${sqlTime(now)})
    ON CONFLICT (kind, key) DO UPDATE SET answer = excluded.answer`
}

/** Keys of what the writer dismissed. */
export async function listDismissed(db: Queryable, kind: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM "SuggestionAnswer" WHERE kind = ${kind} AND answer = 'dismissed'`
  return new Set(rows.map((row) => row.key))
}

/** Notes outside the trash that cite a source of one of these papers, or one of these sources. */
export async function listNotesOfPapers(
  db: Queryable,
  { paperIds, sourceIds }: { paperIds: number[]; sourceIds: number[] },
): Promise<number[]> {
  const rows = await db.$queryRaw<{ noteId: number }[]>`
    SELECT DISTINCT ns."noteId" FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId" JOIN "Note" n ON n.id = ns."noteId"
    WHERE (s."paperId" ${inList(paperIds)} OR s.id ${inList(sourceIds)}) AND n."trashedAt" IS NULL`
  return rows.map((row) => Number(row.noteId))
}

/** Sources and identifiers of these papers; `sourceId` is null for an identifier, whose name is `scheme:value`. */
export async function listPaperTies(
  db: Queryable,
  paperIds: number[],
): Promise<{ sourceId: number | null; name: string }[]> {
  const rows = await db.$queryRaw<{ sourceId: number | null; name: string }[]>`
    SELECT id AS "sourceId", label AS name FROM "Source" WHERE "paperId" ${inList(paperIds)}
    UNION ALL SELECT NULL, scheme || ':' || value FROM "PaperIdentifier" WHERE "paperId" ${inList(paperIds)}`
  return rows.map((row) => ({ ...row, sourceId: row.sourceId === null ? null : Number(row.sourceId) }))
}
