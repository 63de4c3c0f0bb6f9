import type { Snapshot, SnapshotType } from '../domain/snapshots/snapshot'
import { inList, type Queryable, type Sql, sql, sqlTime } from './query'

export type NewSnapshot = Pick<Snapshot, 'hash' | 'name' | 'mediaType' | 'size'> & {
  sourceId: number
} & SnapshotWords
/** What was read out of the file. */
export type SnapshotWords = {
  title: string
  capturedAt: Date | null
  text: string
  problem: string | null
  titleWords: string
  textWords: string
  recipe: number
}

type Row = Omit<Snapshot, 'source' | 'notes'> & { source: string; notes: string }

/** Sources that are the same page: a saved copy on somebody's disk, and the address it is a copy of. */
const SAME_PAGE = sql`SELECT other.id FROM "Source" s JOIN "Source" other
  ON other.id IN (s.id, s."copyOfId") OR other."copyOfId" = s.id WHERE s.id`

async function select(db: Queryable, where: Sql, limit: number, offset = 0): Promise<Snapshot[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT x.id, x.hash, x.name, x."mediaType", x.size, x.title, x.problem,
      CAST(x."capturedAt" AS TEXT) || '' AS "capturedAt", CAST(x."createdAt" AS TEXT) || '' AS "createdAt",
      CAST(x."trashedAt" AS TEXT) || '' AS "trashedAt",
      json_object('id', s.id, 'url', s."canonicalUrl", 'label', s.label, 'title', s.title) AS source,
      (SELECT json_group_array(json_object('slug', cited.slug, 'title', cited.title, 'day', cited.day))
         FROM (SELECT DISTINCT n.slug, n.title, n.day FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId"
               WHERE ns."sourceId" IN (SELECT x."sourceId" UNION ALL SELECT copy.id FROM "Source" copy WHERE copy."copyOfId" = x."sourceId")
                 AND n."trashedAt" IS NULL ORDER BY n.day DESC, n.position) cited) AS notes
    FROM "Snapshot" x JOIN "Source" s ON s.id = x."sourceId"
    WHERE ${where} ORDER BY x.id DESC LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    size: Number(row.size),
    capturedAt: toInstant(row.capturedAt),
    createdAt: toInstant(row.createdAt) ?? '',
    trashedAt: toInstant(row.trashedAt),
    source: JSON.parse(row.source) as Snapshot['source'],
    notes: JSON.parse(row.notes) as Snapshot['notes'],
  }))
}

const toInstant = (stored: string | null) => (stored === null ? null : new Date(stored).toISOString())

/** In the trash or not. */
export async function findSnapshot(db: Queryable, id: number): Promise<Snapshot | null> {
  return (await select(db, sql`x.id = ${id}`, 1))[0] ?? null
}

/** Its words as plain text; empty when it is no more. */
export async function findSnapshotText(db: Queryable, id: number): Promise<string> {
  const [row] = await db.$queryRaw<{ text: string }[]>`SELECT text FROM "Snapshot" WHERE id = ${id}`
  return row?.text ?? ''
}

/** Newest first; out of the trash unless `trashed`. */
export function listSnapshots(
  db: Queryable,
  { trashed, limit, offset = 0 }: { trashed: boolean; limit: number; offset?: number },
): Promise<Snapshot[]> {
  return select(db, trashed ? sql`x."trashedAt" IS NOT NULL` : sql`x."trashedAt" IS NULL`, limit, offset)
}

export async function countSnapshots(db: Queryable): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*) AS count FROM "Snapshot" WHERE "trashedAt" IS NULL`
  return Number(row?.count ?? 0)
}

/** Saved copies of a source, under whichever of its two addresses they are kept. */
export function listSnapshotsOfSource(db: Queryable, sourceId: number): Promise<Snapshot[]> {
  return select(db, sql`x."trashedAt" IS NULL AND x."sourceId" IN (${SAME_PAGE} = ${sourceId})`, 100)
}

export function listSnapshotsOfNote(db: Queryable, slug: string): Promise<Snapshot[]> {
  return select(
    db,
    sql`x."trashedAt" IS NULL AND x."sourceId" IN (SELECT other.id FROM "Note" n JOIN "NoteSource" ns ON ns."noteId" = n.id
      JOIN "Source" s ON s.id = ns."sourceId" JOIN "Source" other ON other.id IN (s.id, s."copyOfId") WHERE n.slug = ${slug})`,
    100,
  )
}

export function listSnapshotsById(db: Queryable, ids: number[]): Promise<Snapshot[]> {
  return select(db, sql`x.id ${inList(ids)}`, ids.length)
}

/** Adds it, or takes the same file of the same source out of the trash; gives its number, and whether it was there. */
export async function insertSnapshot(
  tx: Queryable,
  { sourceId, hash, name, mediaType, size, ...words }: NewSnapshot,
  now: Date,
): Promise<{ id: number; known: boolean }> {
  const [before] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Snapshot" WHERE "sourceId" = ${sourceId} AND hash = ${hash}`
  if (before) {
    const id = Number(before.id)
    await setSnapshotTrashed(tx, id, null)
    return { id, known: true }
  }
  const [added] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Snapshot" ("sourceId", hash, name, "mediaType", size, title, "capturedAt", text, problem, "titleWords", "textWords", recipe, "createdAt")
    VALUES (${sourceId}, ${hash}, ${name}, ${mediaType}, ${size}, ${words.title}, ${words.capturedAt ? sqlTime(words.capturedAt) : null},
      ${words.text}, ${words.problem}, ${words.titleWords}, ${words.textWords}, ${words.recipe}, ${sqlTime(now)})
    RETURNING id`
  return { id: Number(added?.id), known: false }
}

/** False when it was so already, or is no more. */
export async function setSnapshotTrashed(
  tx: Queryable,
  id: number,
  trashedAt: Date | null,
): Promise<boolean> {
  const changed = trashedAt
    ? await tx.$executeRaw`UPDATE "Snapshot" SET "trashedAt" = ${sqlTime(trashedAt)} WHERE id = ${id} AND "trashedAt" IS NULL`
    : await tx.$executeRaw`UPDATE "Snapshot" SET "trashedAt" = NULL WHERE id = ${id} AND "trashedAt" IS NOT NULL`
  return changed === 1
}

export async function setSnapshotWords(tx: Queryable, id: number, words: SnapshotWords): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Snapshot" SET title = ${words.title}, text = ${words.text}, problem = ${words.problem},
      "titleWords" = ${words.titleWords}, "textWords" = ${words.textWords}, recipe = ${words.recipe} WHERE id = ${id}`
}

export type SnapshotFile = { id: number; hash: string; name: string; mediaType: SnapshotType }

/** Those whose words were read by another version of the reading, or by none. */
export async function listUnreadSnapshots(db: Queryable, recipe: number): Promise<SnapshotFile[]> {
  const rows = await db.$queryRaw<SnapshotFile[]>`
    SELECT id, hash, name, "mediaType" FROM "Snapshot" WHERE recipe <> ${recipe} ORDER BY id`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export async function forgetSnapshotWords(tx: Queryable): Promise<void> {
  await tx.$executeRaw`UPDATE "Snapshot" SET recipe = 0`
}

/** Notes out of the trash that cite the source or another name of the same page. */
export async function listNotesCiting(tx: Queryable, sourceId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT n.id FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
    WHERE ns."sourceId" IN (${SAME_PAGE} = ${sourceId})`
  return rows.map(({ id }) => Number(id))
}

export type SourceName = { id: number; canonicalUrl: string; copyOfId: number | null; title: string | null }

/** Links to files on somebody's disk, which saved copies are matched with by name. */
export async function listLocalSources(db: Queryable): Promise<SourceName[]> {
  return toNames(
    await db.$queryRaw<SourceName[]>`
    SELECT id, "canonicalUrl", "copyOfId", title FROM "Source" WHERE role = 'local' OR "canonicalUrl" LIKE 'file:%'`,
  )
}

export async function findSourceName(
  db: Queryable,
  by: { id: number } | { canonicalUrl: string },
): Promise<SourceName | null> {
  const where = 'id' in by ? sql`id = ${by.id}` : sql`"canonicalUrl" = ${by.canonicalUrl}`
  const rows = await db.$queryRaw<SourceName[]>`
    SELECT id, "canonicalUrl", "copyOfId", title FROM "Source" WHERE ${where}`
  return toNames(rows)[0] ?? null
}

function toNames(rows: SourceName[]): SourceName[] {
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    copyOfId: row.copyOfId === null ? null : Number(row.copyOfId),
  }))
}

type Match = { id: number; text: string }

/** Whether there is any saved copy that is not in the trash. */
export async function haveSnapshots(db: Queryable): Promise<boolean> {
  const rows = await db.$queryRaw<
    { id: number }[]
  >`SELECT id FROM "Snapshot" WHERE "trashedAt" IS NULL LIMIT 1`
  return rows.length > 0
}

/** The best matches of an FTS5 expression in saved copies out of the trash, of sources that `notes` cite where it is given. */
export async function searchSnapshots(
  db: Queryable,
  match: string,
  { notes, limit }: { notes: string | null; limit: number },
): Promise<Match[]> {
  const cited = notes
    ? sql`AND x."sourceId" IN (SELECT other.id FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
        JOIN "Source" other ON other.id IN (s.id, s."copyOfId")
        WHERE ns."noteId" IN (SELECT rowid FROM "NoteSearch" WHERE "NoteSearch" MATCH ${notes}))`
    : sql``
  const rows = await db.$queryRaw<Match[]>`
    SELECT x.id, x.text FROM "SnapshotSearch" JOIN "Snapshot" x ON x.id = "SnapshotSearch".rowid
    WHERE "SnapshotSearch" MATCH ${match} AND x."trashedAt" IS NULL ${cited}
    ORDER BY bm25("SnapshotSearch", 10.0, 1.0), x.id DESC LIMIT ${limit}`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Those of the sources that have a saved copy, in the trash or not. */
export async function listSourcesWithSnapshots(tx: Queryable, sourceIds: number[]): Promise<Set<number>> {
  const rows = await tx.$queryRaw<{ sourceId: number }[]>`
    SELECT DISTINCT "sourceId" FROM "Snapshot" WHERE "sourceId" ${inList(sourceIds)}`
  return new Set(rows.map(({ sourceId }) => Number(sourceId)))
}

/** Deletes for good what lies in the trash; gives their files. */
export async function deleteTrashedSnapshots(tx: Queryable): Promise<SnapshotFile[]> {
  const rows = await tx.$queryRaw<SnapshotFile[]>`
    DELETE FROM "Snapshot" WHERE "trashedAt" IS NOT NULL RETURNING id, hash, name, "mediaType"`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}
