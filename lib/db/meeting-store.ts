import type { AgendaItem } from '../domain/brief/brief'
import type { Day } from '../domain/day'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

/** Everything of a meeting that its form says. */
export type MeetingFacts = {
  title: string
  at: Date
  zone: string
  place: string
  people: string
  minutes: number
  weekly: boolean
  since: Date | null
  until: Date | null
}

const orNull = (instant: Date | null) => (instant === null ? null : sqlTime(instant))

export async function insertMeeting(
  tx: Queryable,
  meeting: MeetingFacts & { followsId: number | null },
  now: Date,
): Promise<number> {
  const { title, at, zone, place, people, minutes, weekly, since, until, followsId } = meeting
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Meeting" (title, at, zone, place, people, minutes, weekly, "followsId", since, until, said, "createdAt", "updatedAt")
    VALUES (${title}, ${sqlTime(at)}, ${zone}, ${place}, ${people}, ${minutes}, ${weekly ? 1 : 0}, ${followsId},
      ${orNull(since)}, ${orNull(until)}, '', ${sqlTime(now)}, ${sqlTime(now)})
    RETURNING id`
  return Number(rows[0]?.id)
}

/** False when there is no such meeting, or it lies in the trash. */
export async function updateMeeting(
  tx: Queryable,
  id: number,
  facts: MeetingFacts,
  now: Date,
): Promise<boolean> {
  const { title, at, zone, place, people, minutes, weekly, since, until } = facts
  const changed = await tx.$executeRaw`
    UPDATE "Meeting" SET title = ${title}, at = ${sqlTime(at)}, zone = ${zone}, place = ${place}, people = ${people},
      minutes = ${minutes}, weekly = ${weekly ? 1 : 0}, since = ${orNull(since)}, until = ${orNull(until)},
      "updatedAt" = ${sqlTime(now)}
    WHERE id = ${id} AND "trashedAt" IS NULL`
  return changed === 1
}

/** Into the trash, or with null out of it. False when it is there already. */
export async function setMeetingTrashed(tx: Queryable, id: number, at: Date | null): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Meeting" SET "trashedAt" = ${orNull(at)}
    WHERE id = ${id} AND ("trashedAt" IS NULL) = ${at === null ? 0 : 1}`
  return changed === 1
}

export async function updateSaid(tx: Queryable, id: number, said: string, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Meeting" SET said = ${said}, "updatedAt" = ${sqlTime(now)} WHERE id = ${id}`
}

export async function insertPromises(
  tx: Queryable,
  meetingId: number,
  promises: { text: string; dueDay: Day | null }[],
  now: Date,
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "MeetingPromise" ("meetingId", text, "dueDay", "createdAt")
    SELECT ${meetingId}, value ->> 'text', value ->> 'dueDay', ${sqlTime(now)}
    FROM json_each(${rowsAsJson(promises)}) ORDER BY key RETURNING id`
  return rows.map(({ id }) => Number(id)).sort((one, other) => one - other)
}

/** How a promise stands: owed when both are null. */
export async function settlePromise(
  tx: Queryable,
  id: number,
  { keptAt, droppedAt, noteId }: { keptAt: Date | null; droppedAt: Date | null; noteId: number | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "MeetingPromise" SET "keptAt" = ${orNull(keptAt)}, "droppedAt" = ${orNull(droppedAt)}, "keptNoteId" = ${noteId}
    WHERE id = ${id}`
}

export async function updatePromise(
  tx: Queryable,
  id: number,
  { text, dueDay }: { text: string; dueDay: Day | null },
): Promise<void> {
  await tx.$executeRaw`UPDATE "MeetingPromise" SET text = ${text}, "dueDay" = ${dueDay} WHERE id = ${id}`
}

export async function tieNoteRow(tx: Queryable, meetingId: number, noteId: number): Promise<void> {
  await tx.$executeRaw`INSERT OR IGNORE INTO "MeetingNote" ("meetingId", "noteId") VALUES (${meetingId}, ${noteId})`
}

export async function untieNoteRow(tx: Queryable, meetingId: number, slug: string): Promise<boolean> {
  const gone = await tx.$executeRaw`
    DELETE FROM "MeetingNote" WHERE "meetingId" = ${meetingId}
      AND "noteId" IN (SELECT id FROM "Note" WHERE slug = ${slug})`
  return gone > 0
}

/** What stands there already stays as it is, and is shown again where it was hidden. */
export async function insertAgendaItems(
  tx: Queryable,
  meetingId: number,
  items: { key: string; item: AgendaItem }[],
  now: Date,
): Promise<void> {
  const rows = items.map(({ key, item }) => ({ key, kind: item.kind, content: JSON.stringify(item) }))
  await tx.$executeRaw`
    INSERT INTO "MeetingItem" ("meetingId", key, kind, content, hidden, pinned, "createdAt")
    SELECT ${meetingId}, value ->> 'key', value ->> 'kind', value ->> 'content', 0, 0, ${sqlTime(now)}
    FROM json_each(${rowsAsJson(rows)}) WHERE true ORDER BY key
    ON CONFLICT ("meetingId", key) DO UPDATE SET hidden = 0`
}

/** A line the writer has put into other words is hidden only: the words stay. */
export async function takeOffAgenda(tx: Queryable, meetingId: number, keys: string[]): Promise<number> {
  const hidden = await tx.$executeRaw`
    UPDATE "MeetingItem" SET hidden = 1
    WHERE "meetingId" = ${meetingId} AND key ${inList(keys)} AND kind <> 'line' AND text IS NOT NULL`
  const gone = await tx.$executeRaw`
    DELETE FROM "MeetingItem"
    WHERE "meetingId" = ${meetingId} AND key ${inList(keys)} AND kind <> 'line' AND text IS NULL`
  return hidden + gone
}
