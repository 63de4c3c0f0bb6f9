import type { SourceDraft } from '../domain/source'
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
  /** What the writer's program calls this save; none for what no program sends twice. */
  saveKey?: string | null
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
      r.saveKey ?? null,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "Revision" ("noteId", number, title, body, "loggedAt", zone, day, timed, tags, sources, origin, "saveKey", "savedAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9, value->>10,
           value->>11, ${sqlTime(now)}
    FROM json_each(${json})`
}

/** Writes a new revision over the note only while it still is at `base`; says whether it was. */
export async function updateNoteAtRevision(
  tx: Queryable,
  note: Omit<NoteRow, 'slug' | 'importId'>,
  base: number,
  now: Date,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Note" SET title = ${note.title}, body = ${note.body}, "loggedAt" = ${sqlTime(note.loggedAt)}, zone = ${note.zone},
      day = ${note.day}, timed = ${note.timed}, position = ${note.position}, revision = revision + 1, "updatedAt" = ${sqlTime(now)}
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

type StoredRevision = {
  title: string
  body: string
  loggedAt: Date
  zone: string
  day: string
  timed: boolean
  /** Names as the writer gave them. */
  tags: string[]
  sources: SourceDraft[]
}

export async function findRevision(
  tx: Queryable,
  noteId: number,
  number: number,
): Promise<StoredRevision | null> {
  const [row] = await tx.$queryRaw<
    {
      title: string
      body: string
      loggedAt: string
      zone: string
      day: string
      timed: number
      tags: string
      sources: string
    }[]
  >`
    SELECT title, body, CAST("loggedAt" AS TEXT) || '' AS "loggedAt", zone, day, timed + 0 AS timed, tags, sources
    FROM "Revision" WHERE "noteId" = ${noteId} AND number = ${number}`
  if (!row) return null
  return {
    ...row,
    loggedAt: new Date(row.loggedAt),
    timed: Number(row.timed) === 1,
    tags: JSON.parse(row.tags) as string[],
    sources: JSON.parse(row.sources) as SourceDraft[],
  }
}

export type Save = { slug: string; revision: number; title: string; body: string; origin: string }

/** The revision that a save of this key has made; its note may have gone to the trash since. */
export async function findSave(tx: Queryable, saveKey: string): Promise<Save | null> {
  const [row] = await tx.$queryRaw<Save[]>`
    SELECT n.slug, r.number AS revision, r.title, r.body, r.origin
    FROM "Revision" r JOIN "Note" n ON n.id = r."noteId" WHERE r."saveKey" = ${saveKey}`
  return row ? { ...row, revision: Number(row.revision) } : null
}

/** What lists of names show of notes, by id; those in the trash are missing. */
export async function listNoteTitles(
  db: Queryable,
  ids: number[],
): Promise<Map<number, { slug: string; title: string; day: string; shared: boolean }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: number; slug: string; title: string; day: string; shared: number }[]>`
    SELECT id, slug, title, day,
           (SELECT count(*) FROM "Note" other WHERE other.title = n.title AND other."trashedAt" IS NULL) > 1 AS shared
    FROM "Note" n WHERE "trashedAt" IS NULL AND id ${inList(ids)}`
  return new Map(rows.map(({ id, shared, ...row }) => [Number(id), { ...row, shared: Number(shared) === 1 }]))
}

export async function listNewestNoteIds(db: Queryable, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Note" WHERE "trashedAt" IS NULL ORDER BY day DESC, position DESC LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** Ids of the notes that came with a log file. */
export async function listNotesFromLogs(db: Queryable): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n JOIN "Import" i ON i.id = n."importId" WHERE i.format = 'log'`
  return rows.map(({ id }) => Number(id))
}
