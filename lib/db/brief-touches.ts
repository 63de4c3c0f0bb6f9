import type { LineTouch } from '../domain/brief/arrange'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

export type TouchRow = LineTouch & { key: string }

type Row = Omit<TouchRow, 'hidden' | 'pinned'> & { hidden: number; pinned: number }

/** What the writer did to lines of a meeting's brief, by key; lines nobody touched are not there. */
export async function listTouches(db: Queryable, meetingId: number): Promise<Map<string, LineTouch>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT key, hidden, pinned, position, text FROM "MeetingItem" WHERE "meetingId" = ${meetingId}`
  return new Map(
    rows.map(({ key, hidden, pinned, position, text }) => [
      key,
      {
        hidden: Number(hidden) === 1,
        pinned: Number(pinned) === 1,
        position: position === null ? null : Number(position),
        text,
      },
    ]),
  )
}

/** Keeps these states; a line that had none gets a row, what the writer put on the agenda keeps what it is. */
export async function keepTouches(
  tx: Queryable,
  meetingId: number,
  touches: readonly TouchRow[],
  now: Date,
): Promise<void> {
  const rows = touches.map((touch) => ({
    ...touch,
    hidden: touch.hidden ? 1 : 0,
    pinned: touch.pinned ? 1 : 0,
  }))
  await tx.$executeRaw`
    INSERT INTO "MeetingItem" ("meetingId", key, hidden, pinned, position, text, "createdAt")
    SELECT ${meetingId}, w.value->>'key', w.value->>'hidden', w.value->>'pinned', w.value->>'position', w.value->>'text', ${sqlTime(now)}
    FROM json_each(${rowsAsJson(rows)}) w WHERE 1
    ON CONFLICT ("meetingId", key) DO UPDATE SET
      hidden = excluded.hidden, pinned = excluded.pinned, position = excluded.position, text = excluded.text`
  // A line that is as it was found needs no row.
  await tx.$executeRaw`
    DELETE FROM "MeetingItem" WHERE "meetingId" = ${meetingId} AND kind = 'line' AND NOT hidden AND NOT pinned
      AND position IS NULL AND text IS NULL AND key ${inList(touches.map(({ key }) => key))}`
}
