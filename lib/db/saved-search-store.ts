import type { SavedSearch } from '../domain/saved-search'
import { type Queryable, sqlTime } from './query'

export async function listSavedSearchRows(db: Queryable): Promise<SavedSearch[]> {
  const rows = await db.$queryRaw<SavedSearch[]>`
    SELECT id, name, query, position FROM "SavedSearch" ORDER BY position, id`
  return rows.map((row) => ({ ...row, id: Number(row.id), position: Number(row.position) }))
}

/** At the end of the list. */
export async function insertSavedSearch(
  tx: Queryable,
  search: { name: string; query: string },
  now: Date,
): Promise<SavedSearch> {
  const rows = await tx.$queryRaw<SavedSearch[]>`
    INSERT INTO "SavedSearch" (name, query, position, "createdAt")
    VALUES (${search.name}, ${search.query}, (SELECT coalesce(max(position), -1) + 1 FROM "SavedSearch"), ${sqlTime(now)})
    RETURNING id, name, query, position`
  const [row] = rows
  if (!row) throw new Error('SQLite returned no row for a saved search.')
  return { ...row, id: Number(row.id), position: Number(row.position) }
}

export async function updateSavedSearch(
  tx: Queryable,
  { id, name, query, position }: SavedSearch,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SavedSearch" SET name = ${name}, query = ${query}, position = ${position} WHERE id = ${id}`
}

export async function deleteSavedSearchRow(tx: Queryable, id: number): Promise<boolean> {
  return (await tx.$executeRaw`DELETE FROM "SavedSearch" WHERE id = ${id}`) === 1
}
