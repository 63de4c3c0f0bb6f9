import { type Queryable, rowsAsJson } from './query'

/** Files taken in that belong to no source yet, as JSON under the hash of their bytes. */
const WAITING = 'snapshot-waiting:'

export async function putWaiting(tx: Queryable, hash: string, value: object): Promise<void> {
  const [key, json] = [`${WAITING}${hash}`, rowsAsJson([value])]
  await tx.$executeRaw`
    INSERT INTO "Setting" (key, value) SELECT ${key}, value FROM json_each(${json}) WHERE true
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`
}

export async function listWaiting(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    SELECT value FROM "Setting" WHERE key >= ${WAITING} AND key < ${`${WAITING}g`} ORDER BY value->>'addedAt', key`
  return rows.map(({ value }) => value)
}

export async function deleteWaiting(tx: Queryable, hash: string): Promise<boolean> {
  return (await tx.$executeRaw`DELETE FROM "Setting" WHERE key = ${`${WAITING}${hash}`}`) === 1
}

/** Every file that some row names; saved copies have `snapshot:` before their media type. */
export async function listKeptFiles(
  db: Queryable,
): Promise<{ hash: string; mediaType: string; size: number }[]> {
  const rows = await db.$queryRaw<{ hash: string; mediaType: string; size: number }[]>`
    SELECT hash, "mediaType", size FROM "Attachment"
    UNION SELECT hash, 'snapshot:' || "mediaType", size FROM "Snapshot"
    UNION SELECT value->>'hash', 'snapshot:' || (value->>'mediaType'), value->>'size' FROM "Setting"
      WHERE key >= ${WAITING} AND key < ${`${WAITING}g`}`
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

/** Those of the files that no saved copy and no waiting file needs. */
export async function listUnneeded(tx: Queryable, hashes: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ hash: string }[]>`
    SELECT value AS hash FROM json_each(${JSON.stringify([...new Set(hashes)])})
    WHERE value NOT IN (SELECT hash FROM "Snapshot")
      AND NOT EXISTS (SELECT 1 FROM "Setting" WHERE key = ${WAITING} || value)`
  return rows.map(({ hash }) => hash)
}
