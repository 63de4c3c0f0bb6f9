import { inList, type Queryable, rowsAsJson, sql, sqlTime } from './query'

/** A note as it is stored; `id` is chosen by the caller from `nextNoteId`. */
export type NoteRow = {
  id: number
  slug: string
  title: string
  body: string
  loggedAt: Date
  zone: string
  day: string
  timed: boolean
  position: number
  importId: number | null
}

export type RevisionRow = Omit<NoteRow, 'id' | 'slug' | 'position' | 'importId'> & {
  noteId: number
  number: number
  tags: string
  sources: string
  origin: string
}

/** Ids are never given twice, not even after a delete, so that an old link cannot meet a new note. */
export async function nextNoteId(tx: Queryable): Promise<number> {
  const rows = await tx.$queryRaw<{ next: bigint | number }[]>`
    SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'Note'), 0) + 1 AS next`
  return Number(rows[0]?.next ?? 1)
}

export async function insertNotes(tx: Queryable, notes: NoteRow[], now: Date): Promise<void> {
  const json = rowsAsJson(
    notes.map((n) => [
      n.id,
      n.slug,
      n.title,
      n.body,
      sqlTime(n.loggedAt),
      n.zone,
      n.day,
      n.timed ? 1 : 0,
      n.position,
      n.importId,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "Note" (id, slug, title, body, "loggedAt", zone, day, timed, position, "importId", revision, "createdAt", "updatedAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9,
           1, ${sqlTime(now)}, ${sqlTime(now)}
    FROM json_each(${json})`
}

export async function insertRevisions(tx: Queryable, revisions: RevisionRow[], now: Date): Promise<void> {
  const json = rowsAsJson(
    revisions.map((r) => [
      r.noteId,
      r.number,
      r.title,
      r.body,
      sqlTime(r.loggedAt),
      r.zone,
      r.day,
      r.timed ? 1 : 0,
      r.tags,
      r.sources,
      r.origin,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "Revision" ("noteId", number, title, body, "loggedAt", zone, day, timed, tags, sources, origin, "savedAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9, value->>10,
           ${sqlTime(now)}
    FROM json_each(${json})`
}

/** Writes a new revision over the note only while it still is at `base`; says whether it was. */
export async function updateNoteAtRevision(
  tx: Queryable,
  note: Omit<NoteRow, 'slug' | 'importId' | 'position'>,
  base: number,
  now: Date,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Note" SET title = ${note.title}, body = ${note.body}, "loggedAt" = ${sqlTime(note.loggedAt)}, zone = ${note.zone},
      day = ${note.day}, timed = ${note.timed}, revision = revision + 1, "updatedAt" = ${sqlTime(now)}
    WHERE id = ${note.id} AND revision = ${base}`
  return changed === 1
}

export async function setTrashed(tx: Queryable, noteId: number, trashedAt: Date | null): Promise<boolean> {
  const value = trashedAt ? sqlTime(trashedAt) : null
  return (await tx.$executeRaw`UPDATE "Note" SET "trashedAt" = ${value} WHERE id = ${noteId}`) === 1
}

export async function deleteNotes(tx: Queryable, ids: number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Note" WHERE id ${inList(ids)}`
}

/** Slugs and the next free position of every day asked for. */
export async function daysInUse(
  tx: Queryable,
  days: string[],
): Promise<{ slugs: Set<string>; nextPosition: Map<string, number> }> {
  const rows = await tx.$queryRaw<{ slug: string; day: string; position: number }[]>`
    SELECT slug, day, position FROM "Note" WHERE day ${inList(days)} OR substr(slug, 1, 10) ${inList(days)}`
  const nextPosition = new Map<string, number>()
  for (const row of rows) {
    nextPosition.set(row.day, Math.max(nextPosition.get(row.day) ?? 0, Number(row.position) + 1))
  }
  return { slugs: new Set(rows.map((row) => row.slug)), nextPosition }
}

export type StoredNote = {
  id: number
  slug: string
  title: string
  body: string
  loggedAt: Date
  zone: string
  day: string
  timed: boolean
  position: number
  revision: number
  importId: number | null
  trashed: boolean
}

type StoredNoteRow = Omit<StoredNote, 'loggedAt' | 'timed' | 'trashed'> & {
  loggedAt: string
  timed: number
  trashed: number
}

async function selectStored(tx: Queryable, where: ReturnType<typeof sql>): Promise<StoredNote[]> {
  const rows = await tx.$queryRaw<StoredNoteRow[]>`
    SELECT id, slug, title, body, CAST("loggedAt" AS TEXT) || '' AS "loggedAt", zone, day, timed + 0 AS timed, position, revision,
           "importId", "trashedAt" IS NOT NULL AS trashed
    FROM "Note" WHERE ${where} ORDER BY day, position, id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    position: Number(row.position),
    revision: Number(row.revision),
    importId: row.importId === null ? null : Number(row.importId),
    loggedAt: new Date(row.loggedAt),
    timed: Number(row.timed) === 1,
    trashed: Number(row.trashed) === 1,
  }))
}

/** Null when missing; a trashed note is found too. */
export async function findStoredNote(tx: Queryable, slug: string): Promise<StoredNote | null> {
  return (await selectStored(tx, sql`slug = ${slug}`))[0] ?? null
}

export function listStoredNotes(tx: Queryable, ids: number[]): Promise<StoredNote[]> {
  return selectStored(tx, sql`id ${inList(ids)}`)
}

/** Every note not in the trash, oldest first. */
export function listAllStoredNotes(tx: Queryable): Promise<StoredNote[]> {
  return selectStored(tx, sql`"trashedAt" IS NULL`)
}

export async function listNotesOfImport(
  tx: Queryable,
  importId: number,
): Promise<{ slug: string; title: string }[]> {
  return tx.$queryRaw<
    { slug: string; title: string }[]
  >`SELECT slug, title FROM "Note" WHERE "importId" = ${importId} ORDER BY day, position`
}

export async function findRevisionText(
  tx: Queryable,
  noteId: number,
  number: number,
): Promise<{ title: string; body: string } | null> {
  const rows = await tx.$queryRaw<{ title: string; body: string }[]>`
    SELECT title, body FROM "Revision" WHERE "noteId" = ${noteId} AND number = ${number}`
  return rows[0] ?? null
}
