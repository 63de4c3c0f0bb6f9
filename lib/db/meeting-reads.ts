import type { AgendaItem } from '../domain/brief/brief'
import type { Day } from '../domain/day'
import type { MeetingSlot } from '../domain/meetings/series'
import type { NoteRef } from '../domain/note'
import { inList, type Queryable, type Sql, sql, sqlTime } from './query'

/** A meeting as its row has it. */
export type MeetingRow = MeetingSlot & {
  title: string
  zone: string
  place: string
  people: string
  minutes: number
  weekly: boolean
  since: Date | null
  until: Date | null
  /** Promises made there that are neither kept nor dropped. */
  openPromises: number
}

type Row = Omit<MeetingRow, 'at' | 'since' | 'until' | 'weekly' | 'trashed'> & {
  at: string
  since: string | null
  until: string | null
  weekly: number
  trashed: number
}

const date = (text: string | null) => (text === null ? null : new Date(text))

/** Every meeting, the newest first: some hundreds after ten years, without what was said there. */
export async function listMeetingRows(db: Queryable): Promise<MeetingRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.id, m.title, CAST(m.at AS TEXT) || '' AS at, m.zone, m.place, m.people, m.minutes, m.weekly + 0 AS weekly,
      m."followsId", CAST(m.since AS TEXT) AS since, CAST(m.until AS TEXT) AS until,
      (m."trashedAt" IS NOT NULL) + 0 AS trashed,
      (SELECT count(*) FROM "MeetingPromise" p
        WHERE p."meetingId" = m.id AND p."keptAt" IS NULL AND p."droppedAt" IS NULL) AS "openPromises"
    FROM "Meeting" m ORDER BY m.at DESC, m.id DESC`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    at: new Date(row.at),
    followsId: row.followsId === null ? null : Number(row.followsId),
    minutes: Number(row.minutes),
    weekly: Number(row.weekly) === 1,
    since: date(row.since),
    until: date(row.until),
    trashed: Number(row.trashed) === 1,
    openPromises: Number(row.openPromises),
  }))
}

/** What was said there; null when there is no such meeting, or it lies in the trash. */
export async function findSaid(db: Queryable, id: number): Promise<string | null> {
  const [row] = await db.$queryRaw<{ said: string }[]>`
    SELECT said FROM "Meeting" WHERE id = ${id} AND "trashedAt" IS NULL`
  return row?.said ?? null
}

export type PromiseRow = {
  id: number
  meetingId: number
  text: string
  dueDay: Day | null
  keptAt: Date | null
  droppedAt: Date | null
  keptNote: NoteRef | null
  meetingTitle: string
  meetingAt: Date
  zone: string
}

type RawPromise = Omit<PromiseRow, 'keptAt' | 'droppedAt' | 'keptNote' | 'meetingAt'> & {
  keptAt: string | null
  droppedAt: string | null
  meetingAt: string
  slug: string | null
  title: string | null
  day: Day | null
}

/** In the order in which they were made. */
async function listPromiseRows(db: Queryable, where: Sql): Promise<PromiseRow[]> {
  const rows = await db.$queryRaw<RawPromise[]>`
    SELECT p.id, p."meetingId", p.text, p."dueDay", CAST(p."keptAt" AS TEXT) AS "keptAt",
      CAST(p."droppedAt" AS TEXT) AS "droppedAt", m.title AS "meetingTitle",
      CAST(m.at AS TEXT) || '' AS "meetingAt", m.zone, n.slug, n.title, n.day
    FROM "MeetingPromise" p JOIN "Meeting" m ON m.id = p."meetingId" AND m."trashedAt" IS NULL
    LEFT JOIN "Note" n ON n.id = p."keptNoteId" AND n."trashedAt" IS NULL
    WHERE ${where} ORDER BY m.at, m.id, p.id`
  return rows.map(({ slug, title, day, ...row }) => ({
    ...row,
    id: Number(row.id),
    meetingId: Number(row.meetingId),
    keptAt: date(row.keptAt),
    droppedAt: date(row.droppedAt),
    meetingAt: new Date(row.meetingAt),
    keptNote: slug !== null && day !== null ? { slug, title: title ?? '', day } : null,
  }))
}

export function listPromisesOf(db: Queryable, meetingId: number): Promise<PromiseRow[]> {
  return listPromiseRows(db, sql`p."meetingId" = ${meetingId}`)
}

export async function findPromise(db: Queryable, id: number): Promise<PromiseRow | null> {
  return (await listPromiseRows(db, sql`p.id = ${id}`))[0] ?? null
}

/** Made at meetings before this instant and not yet kept or dropped then. */
export function listPromisesOwedAt(db: Queryable, at: Date, except: number): Promise<PromiseRow[]> {
  const then = sqlTime(at)
  return listPromiseRows(
    db,
    sql`m.at < ${then} AND m.id <> ${except} AND (p."keptAt" IS NULL OR p."keptAt" >= ${then})
      AND (p."droppedAt" IS NULL OR p."droppedAt" >= ${then})`,
  )
}

/** Notes tied to a meeting, oldest first. */
export function listMeetingNotes(db: Queryable, meetingId: number): Promise<NoteRef[]> {
  return db.$queryRaw<NoteRef[]>`
    SELECT n.slug, n.title, n.day FROM "MeetingNote" x JOIN "Note" n ON n.id = x."noteId" AND n."trashedAt" IS NULL
    WHERE x."meetingId" = ${meetingId} ORDER BY n.day, n.position, n.id`
}

/** The newest notes, to choose one from. */
export function listNewestNotes(db: Queryable, limit: number): Promise<NoteRef[]> {
  return db.$queryRaw<NoteRef[]>`
    SELECT slug, title, day FROM "Note" WHERE "trashedAt" IS NULL
    ORDER BY day DESC, position DESC, id DESC LIMIT ${limit}`
}

/** The note with this slug, else the newest with this very title, else the only one whose title has these words. */
export async function findNoteCalled(
  db: Queryable,
  name: string,
): Promise<(NoteRef & { id: number }) | null> {
  type Found = NoteRef & { id: number; named: number }
  const rows = await db.$queryRaw<Found[]>`
    SELECT id, slug, title, day, (slug = ${name} OR title = ${name}) + 0 AS named FROM "Note"
    WHERE "trashedAt" IS NULL AND (slug = ${name} OR instr(lower(title), lower(${name})) > 0)
    ORDER BY slug = ${name} DESC, title = ${name} DESC, day DESC, position DESC, id DESC LIMIT 2`
  const [first, second] = rows
  if (!first || (second && Number(first.named) === 0)) return null
  const { named: _, ...note } = first
  return { ...note, id: Number(note.id) }
}

type ItemRow = { meetingId: number; key: string; content: string }

/** What the writer put on an agenda in the writer's order or else as it was added. */
export async function listAgendaRows(
  db: Queryable,
  meetingId: number,
): Promise<{ key: string; item: AgendaItem }[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
    SELECT "meetingId", key, content FROM "MeetingItem" WHERE "meetingId" = ${meetingId} AND kind <> 'line'
    ORDER BY position IS NULL, position, "createdAt", rowid`
  return rows.map(({ key, content }) => ({ key, item: JSON.parse(content) as AgendaItem }))
}

/** On which of these agendas the thing of this key stands. */
export async function listMeetingsWithItem(
  db: Queryable,
  meetingIds: number[],
  key: string,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ meetingId: number }[]>`
    SELECT "meetingId" FROM "MeetingItem" WHERE "meetingId" ${inList(meetingIds)} AND key = ${key} AND hidden = 0`
  return rows.map(({ meetingId }) => Number(meetingId))
}
