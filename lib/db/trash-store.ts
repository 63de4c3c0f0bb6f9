import type { TrashedNote, TrashedSource } from '../domain/trash'
import { inList, type Queryable, type Sql, sql, sqlTime } from './query'

const toInstant = (stored: string) => new Date(stored).toISOString()

async function selectTrashedNotes(db: Queryable, where: Sql): Promise<(TrashedNote & { id: number })[]> {
  const rows = await db.$queryRaw<(TrashedNote & { id: number })[]>`
    SELECT id, slug, title, day, CAST("trashedAt" AS TEXT) || '' AS "trashedAt" FROM "Note"
    WHERE "trashedAt" IS NOT NULL AND ${where} ORDER BY "trashedAt" DESC, day DESC, position, id`
  return rows.map((row) => ({ ...row, id: Number(row.id), trashedAt: toInstant(row.trashedAt) }))
}

/** Last thrown away first. */
export function listTrashedNotes(db: Queryable): Promise<(TrashedNote & { id: number })[]> {
  return selectTrashedNotes(db, sql`1`)
}

export async function findTrashedNote(db: Queryable, slug: string): Promise<TrashedNote | null> {
  const [found] = await selectTrashedNotes(db, sql`slug = ${slug}`)
  return found ? { slug: found.slug, title: found.title, day: found.day, trashedAt: found.trashedAt } : null
}

/** Last thrown away first; `without` are notes that do not count as citing. */
export async function listTrashedSources(
  db: Queryable,
  without: number[] = [],
): Promise<(TrashedSource & { id: number })[]> {
  const rows = await db.$queryRaw<(TrashedSource & { id: number })[]>`
    SELECT s.id, s."canonicalUrl" AS url, s.label, s.host, s.role, s.title, CAST(s."trashedAt" AS TEXT) || '' AS "trashedAt",
           (SELECT count(DISTINCT ns."noteId") FROM "NoteSource" ns WHERE ns."sourceId" = s.id
              AND NOT ns."noteId" ${inList(without)}) AS "citedBy"
    FROM "Source" s WHERE s."trashedAt" IS NOT NULL ORDER BY s."trashedAt" DESC, s.id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    citedBy: Number(row.citedBy),
    trashedAt: toInstant(row.trashedAt),
  }))
}

/** Null takes it out of the trash. False when it was there already, or there is no such source. */
export async function setSourceTrashed(
  tx: Queryable,
  canonicalUrl: string,
  trashedAt: Date | null,
): Promise<boolean> {
  const changed = trashedAt
    ? await tx.$executeRaw`
        UPDATE "Source" SET "trashedAt" = ${sqlTime(trashedAt)} WHERE "canonicalUrl" = ${canonicalUrl} AND "trashedAt" IS NULL`
    : await tx.$executeRaw`
        UPDATE "Source" SET "trashedAt" = NULL WHERE "canonicalUrl" = ${canonicalUrl} AND "trashedAt" IS NOT NULL`
  return changed === 1
}

export async function setNotesTrashed(tx: Queryable, ids: number[], trashedAt: Date | null): Promise<void> {
  const value = trashedAt ? sqlTime(trashedAt) : null
  await tx.$executeRaw`UPDATE "Note" SET "trashedAt" = ${value} WHERE id ${inList(ids)}`
}

/** Notes whose `[[…]]` lead to any of these. */
export async function listLinkingNotes(tx: Queryable, ids: number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT "fromNoteId" AS id FROM "Link" WHERE "toNoteId" ${inList(ids)}`
  return rows.map((row) => Number(row.id))
}

/** The words of deleted notes must not come out again when their import is printed back. */
export async function deletePiecesOfNotes(tx: Queryable, ids: number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ImportPiece" WHERE "noteId" ${inList(ids)}`
}

export async function deleteSources(tx: Queryable, ids: number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Source" WHERE id ${inList(ids)}`
}
