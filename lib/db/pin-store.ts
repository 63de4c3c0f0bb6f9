import type { Queryable } from './query'

export type PinRow = { id: number; pinnedText: string | null; pinnedNoteId: number | null }

export async function findPinRow(db: Queryable, slug: string): Promise<(PinRow & { name: string }) | null> {
  const rows = await db.$queryRaw<(PinRow & { name: string })[]>`
    SELECT id, name, "pinnedText", "pinnedNoteId" FROM "Topic" WHERE slug = ${slug} AND "trashedAt" IS NULL`
  const [row] = rows
  if (!row) return null
  return {
    ...row,
    id: Number(row.id),
    pinnedNoteId: row.pinnedNoteId === null ? null : Number(row.pinnedNoteId),
  }
}

export async function setPin(tx: Queryable, { id, pinnedText, pinnedNoteId }: PinRow): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Topic" SET "pinnedText" = ${pinnedText}, "pinnedNoteId" = ${pinnedNoteId} WHERE id = ${id}`
}

/** A note outside the trash as mention places count it, and where it names the topic first. */
export async function findNamingNote(
  db: Queryable,
  topicId: number,
  slug: string,
): Promise<{ id: number; title: string; body: string; places: [number, number][] } | null> {
  const rows = await db.$queryRaw<{ id: number; title: string; body: string; places: string | null }[]>`
    SELECT n.id, n.title, n.body, nt.places FROM "Note" n
    LEFT JOIN "NoteTopic" nt ON nt."noteId" = n.id AND nt."topicId" = ${topicId} AND nt."by" = 'mention'
    WHERE n.slug = ${slug} AND n."trashedAt" IS NULL`
  const [row] = rows
  if (!row) return null
  return { ...row, id: Number(row.id), places: JSON.parse(row.places ?? '[]') as [number, number][] }
}
