import type { AskedQuestion } from '../domain/outgoing'
import { type Queryable, sqlTime } from './query'

/** An answer of a service as it came. */
type StoredAnswer = { url: string; status: number; mediaType: string; body: string }

export async function findAnswer(db: Queryable, url: string): Promise<StoredAnswer | null> {
  const rows = await db.$queryRaw<StoredAnswer[]>`
    SELECT url, status, "mediaType", body FROM "FetchedAnswer" WHERE url = ${url}`
  const [row] = rows
  return row ? { ...row, status: Number(row.status) } : null
}

/** A newer answer takes the place of an older one. */
export async function keepAnswer(tx: Queryable, answer: StoredAnswer, now: Date): Promise<void> {
  const { url, status, mediaType, body } = answer
  await tx.$executeRaw`
    INSERT INTO "FetchedAnswer" (url, status, "mediaType", body, "fetchedAt")
    VALUES (${url}, ${status}, ${mediaType}, ${body}, ${sqlTime(now)})
    ON CONFLICT (url) DO UPDATE SET status = excluded.status, "mediaType" = excluded."mediaType",
      body = excluded.body, "fetchedAt" = excluded."fetchedAt"`
}

/** Newest first, without what was answered. */
export async function listAnswers(db: Queryable, limit: number): Promise<Omit<AskedQuestion, 'host'>[]> {
  const rows = await db.$queryRaw<{ url: string; status: number; fetchedAt: string }[]>`
    SELECT url, status, "fetchedAt" FROM "FetchedAnswer" ORDER BY "fetchedAt" DESC, url LIMIT ${limit}`
  return rows.map(({ url, status, fetchedAt }) => ({
    url,
    status: Number(status),
    fetchedAt: new Date(fetchedAt).toISOString(),
  }))
}

export async function countAnswers(db: Queryable): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`SELECT count(*) AS count FROM "FetchedAnswer"`
  return Number(rows[0]?.count ?? 0)
}

/** How many were there. */
export async function deleteAnswers(tx: Queryable): Promise<number> {
  return tx.$executeRaw`DELETE FROM "FetchedAnswer"`
}
