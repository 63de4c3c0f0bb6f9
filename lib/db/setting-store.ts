import type { Queryable } from './query'

/** Null while nothing was ever chosen. */
export async function findSetting(db: Queryable, key: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ value: string }[]>`SELECT value FROM "Setting" WHERE key = ${key}`
  return rows[0]?.value ?? null
}

export async function keepSetting(tx: Queryable, key: string, value: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Setting" (key, value) VALUES (${key}, ${value})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`
}
