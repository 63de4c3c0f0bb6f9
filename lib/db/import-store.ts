import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

export type ImportStatus = 'preview' | 'done' | 'undone'
export type StoredImport = {
  id: number
  name: string
  format: 'log' | 'markdown'
  status: ImportStatus
  text: string
  edits: string
  report: string
  createdAt: string
}

export async function insertImport(
  tx: Queryable,
  row: { name: string; format: string; status: ImportStatus; text: string },
  now: Date,
): Promise<number> {
  const committed = row.status === 'done' ? sqlTime(now) : null
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Import" (name, format, status, text, "createdAt", "committedAt")
    VALUES (${row.name}, ${row.format}, ${row.status}, ${row.text}, ${sqlTime(now)}, ${committed}) RETURNING id`
  return Number(rows[0]?.id)
}

export async function findImport(tx: Queryable, id: number): Promise<StoredImport | null> {
  const rows = await tx.$queryRaw<StoredImport[]>`
    SELECT id, name, format, status, text, edits, report, CAST("createdAt" AS TEXT) || '' AS "createdAt" FROM "Import" WHERE id = ${id}`
  const row = rows[0]
  return row ? { ...row, id: Number(row.id) } : null
}

export type ImportRow = Omit<StoredImport, 'text' | 'edits' | 'report'> & { notes: number }

/** Newest first. */
export async function listImportRows(tx: Queryable): Promise<ImportRow[]> {
  const rows = await tx.$queryRaw<ImportRow[]>`
    SELECT i.id, i.name, i.format, i.status, CAST(i."createdAt" AS TEXT) || '' AS "createdAt",
           (SELECT count(*) FROM "Note" n WHERE n."importId" = i.id) AS notes
    FROM "Import" i ORDER BY i.id DESC`
  return rows.map((row) => ({ ...row, id: Number(row.id), notes: Number(row.notes) }))
}

export async function setImportEdits(tx: Queryable, id: number, edits: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Import" SET edits = ${edits} WHERE id = ${id} AND status = 'preview'`
}

/** Moves an import on from `from` only if it still is there, so that a second press of the button does nothing. */
export async function moveImport(
  tx: Queryable,
  id: number,
  from: ImportStatus,
  to: ImportStatus,
  now: Date,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Import" SET status = ${to},
      "committedAt" = CASE WHEN ${to} = 'done' THEN ${sqlTime(now)} ELSE "committedAt" END,
      "undoneAt" = CASE WHEN ${to} = 'undone' THEN ${sqlTime(now)} ELSE "undoneAt" END
    WHERE id = ${id} AND status = ${from}`
  return changed === 1
}

export async function setImportReport(tx: Queryable, id: number, report: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Import" SET report = ${report} WHERE id = ${id}`
}

export async function deleteImport(tx: Queryable, id: number): Promise<boolean> {
  return (await tx.$executeRaw`DELETE FROM "Import" WHERE id = ${id} AND status = 'preview'`) === 1
}

export async function findLastDoneImport(tx: Queryable): Promise<number | null> {
  const rows = await tx.$queryRaw<
    { id: number }[]
  >`SELECT id FROM "Import" WHERE status = 'done' ORDER BY "committedAt" DESC, id DESC LIMIT 1`
  return rows[0] ? Number(rows[0].id) : null
}

export async function hasImports(tx: Queryable): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "Import" WHERE status <> 'preview' LIMIT 1`
  return rows.length > 0
}

export type PieceRow = {
  importId: number
  position: number
  kind: string
  start: number
  end: number
  noteId: number | null
  fingerprint: string | null
  verbatim: boolean
}

export async function insertPieces(tx: Queryable, pieces: PieceRow[]): Promise<void> {
  const json = rowsAsJson(
    pieces.map((p) => [
      p.importId,
      p.position,
      p.kind,
      p.start,
      p.end,
      p.noteId,
      p.fingerprint,
      p.verbatim ? 1 : 0,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "ImportPiece" ("importId", position, kind, start, "end", "noteId", fingerprint, verbatim)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7 FROM json_each(${json})`
}

/** Pieces of every import that is in force, in order of commit and place. */
export async function listPieces(tx: Queryable): Promise<PieceRow[]> {
  const rows = await tx.$queryRaw<(Omit<PieceRow, 'verbatim'> & { verbatim: number })[]>`
    SELECT p."importId", p.position, p.kind, p.start, p."end", p."noteId", p.fingerprint, p.verbatim + 0 AS verbatim
    FROM "ImportPiece" p JOIN "Import" i ON i.id = p."importId" WHERE i.status = 'done'
    ORDER BY i."committedAt", i.id, p.position`
  return rows.map((row) => ({
    ...row,
    importId: Number(row.importId),
    position: Number(row.position),
    start: Number(row.start),
    end: Number(row.end),
    noteId: row.noteId === null ? null : Number(row.noteId),
    verbatim: Number(row.verbatim) === 1,
  }))
}

/** Notes that an earlier import already made, by fingerprint; trashed ones count, so that they do not come back. */
export async function findImportedNotes(
  tx: Queryable,
  fingerprints: string[],
): Promise<Map<string, { noteId: number; slug: string }>> {
  const rows = await tx.$queryRaw<{ fingerprint: string; noteId: number; slug: string }[]>`
    SELECT p.fingerprint, p."noteId", n.slug FROM "ImportPiece" p JOIN "Note" n ON n.id = p."noteId"
    WHERE p.fingerprint ${inList(fingerprints)} ORDER BY p."importId"`
  return new Map(rows.map((row) => [row.fingerprint, { noteId: Number(row.noteId), slug: row.slug }]))
}

/** Notes the import made that stand as they came in. */
export async function listUntouchedNotes(tx: Queryable, importId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<
    { id: number }[]
  >`SELECT id FROM "Note" WHERE "importId" = ${importId} AND revision = 1`
  return rows.map((row) => Number(row.id))
}

/** Hands notes that a later import in force also holds over to it, before their first import is undone. */
export async function handOverNotes(tx: Queryable, importId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Note" SET "importId" = (
      SELECT p."importId" FROM "ImportPiece" p JOIN "Import" i ON i.id = p."importId"
      WHERE p."noteId" = "Note".id AND i.status = 'done' AND i.id <> ${importId} ORDER BY i.id LIMIT 1)
    WHERE "importId" = ${importId} AND EXISTS (
      SELECT 1 FROM "ImportPiece" p JOIN "Import" i ON i.id = p."importId"
      WHERE p."noteId" = "Note".id AND i.status = 'done' AND i.id <> ${importId})`
}
