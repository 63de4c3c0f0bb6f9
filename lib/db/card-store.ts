import type { CardDraft, CardKind, CardSchedule } from '../domain/cards/card'
import { type Queryable, sqlTime } from './query'

type NewCard = Omit<CardDraft, 'key'> & { key: string | null; noteId: number | null }

/** Null when the note has a card of this key already. */
export async function insertCard(
  tx: Queryable,
  { noteId, kind, front, back, key, find }: NewCard,
  schedule: CardSchedule,
  now: Date,
): Promise<number | null> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Card" ("noteId", kind, front, back, key, find, due, state, "createdAt", "updatedAt")
    VALUES (${noteId}, ${kind}, ${front}, ${back}, ${key}, ${find}, ${sqlTime(new Date(schedule.due))}, ${schedule.state},
      ${sqlTime(now)}, ${sqlTime(now)})
    ON CONFLICT DO NOTHING RETURNING id`
  return rows[0] ? Number(rows[0].id) : null
}

/** What is given changes; the schedule stays. */
export async function updateCard(
  tx: Queryable,
  id: number,
  text: { kind: CardKind; front: string; back: string; key: string | null; find: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET kind = ${text.kind}, front = ${text.front}, back = ${text.back}, key = ${text.key},
      find = ${text.find}, "updatedAt" = ${sqlTime(now)} WHERE id = ${id}`
}

/** `when`: null takes it up again. */
export async function setSuspended(tx: Queryable, id: number, when: Date | null): Promise<void> {
  await tx.$executeRaw`UPDATE "Card" SET "suspendedAt" = ${when && sqlTime(when)} WHERE id = ${id}`
}

/** `when`: null takes it out of the trash. */
export async function setTrashed(tx: Queryable, id: number, when: Date | null): Promise<void> {
  await tx.$executeRaw`UPDATE "Card" SET "trashedAt" = ${when && sqlTime(when)} WHERE id = ${id}`
}
