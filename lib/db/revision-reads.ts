import type { Day } from '../domain/day'
import type { SourceDraft } from '../domain/source'
import { inList, type Queryable, sqlTime } from './query'

/** A revision without its text. */
export type RevisionFacts = {
  number: number
  savedAt: string
  origin: string
  /** Of the body in UTF-8. */
  bytes: number
}

/** Newest first; only those before number `before`. */
export async function listRevisionFacts(
  db: Queryable,
  noteId: number,
  { before, limit }: { before: number; limit: number },
): Promise<RevisionFacts[]> {
  const rows = await db.$queryRaw<RevisionFacts[]>`
    SELECT number, CAST("savedAt" AS TEXT) || '' AS "savedAt", origin, octet_length(body) AS bytes FROM "Revision"
    WHERE "noteId" = ${noteId} AND number < ${before} ORDER BY number DESC LIMIT ${limit}`
  return rows.map(({ number, savedAt, origin, bytes }) => ({
    number: Number(number),
    savedAt: toRfc3339(savedAt),
    origin,
    bytes: Number(bytes),
  }))
}

/** Titles and bodies by number. */
export async function listRevisionTexts(
  db: Queryable,
  noteId: number,
  numbers: number[],
): Promise<Map<number, { title: string; body: string }>> {
  const rows = await db.$queryRaw<{ number: number; title: string; body: string }[]>`
    SELECT number, title, body FROM "Revision" WHERE "noteId" = ${noteId} AND number ${inList(numbers)}`
  return new Map(rows.map(({ number, title, body }) => [Number(number), { title, body }]))
}

export type RevisionWhole = {
  number: number
  savedAt: string
  origin: string
  title: string
  body: string
  loggedAt: Date
  zone: string
  day: Day
  timed: boolean
  tags: string[]
  sources: SourceDraft[]
}

type WholeRow = Omit<RevisionWhole, 'loggedAt' | 'timed' | 'tags' | 'sources'> & {
  loggedAt: string
  timed: number
  tags: string
  sources: string
}

export async function findRevisionWhole(
  db: Queryable,
  noteId: number,
  number: number,
): Promise<RevisionWhole | null> {
  const [row] = await db.$queryRaw<WholeRow[]>`
    SELECT number, CAST("savedAt" AS TEXT) || '' AS "savedAt", origin, title, body, CAST("loggedAt" AS TEXT) || '' AS "loggedAt",
           zone, day, timed + 0 AS timed, tags, sources
    FROM "Revision" WHERE "noteId" = ${noteId} AND number = ${number}`
  if (!row) return null
  return {
    ...row,
    number: Number(row.number),
    savedAt: toRfc3339(row.savedAt),
    loggedAt: new Date(row.loggedAt),
    timed: Number(row.timed) === 1,
    tags: JSON.parse(row.tags) as string[],
    sources: JSON.parse(row.sources) as SourceDraft[],
  }
}

/** The revision that stood just before `instant`; 0 when there was none yet. */
export async function findRevisionAt(db: Queryable, noteId: number, instant: Date): Promise<number> {
  const rows = await db.$queryRaw<{ number: number | null }[]>`
    SELECT max(number) AS number FROM "Revision" WHERE "noteId" = ${noteId} AND "savedAt" < ${sqlTime(instant)}`
  return Number(rows[0]?.number ?? 0)
}

type ChangedRow = {
  slug: string
  title: string
  day: Day
  /** The revision that stood just before; 0 when there was none yet. */
  from: number
  to: number
  at: string
  trashed: boolean
}

/** Notes saved or moved to the trash since `instant`, that moment included, the latest first. */
export async function listChangedNotes(db: Queryable, instant: Date): Promise<ChangedRow[]> {
  const since = sqlTime(instant)
  const rows = await db.$queryRaw<(Omit<ChangedRow, 'trashed'> & { trashed: number })[]>`
    WITH saved AS (SELECT "noteId", max("savedAt") AS at FROM "Revision" WHERE "savedAt" >= ${since} GROUP BY "noteId")
    SELECT n.slug, n.title, n.day, n.revision AS "to", n."trashedAt" IS NOT NULL AS trashed,
           coalesce((SELECT max(number) FROM "Revision" WHERE "noteId" = n.id AND "savedAt" < ${since}), 0) AS "from",
           CAST(coalesce(n."trashedAt", saved.at) AS TEXT) || '' AS at
    FROM "Note" n LEFT JOIN saved ON saved."noteId" = n.id
    WHERE (saved.at IS NOT NULL AND n."trashedAt" IS NULL) OR n."trashedAt" >= ${since}
    ORDER BY at DESC, n.id DESC`
  return rows.map((row) => ({
    ...row,
    from: Number(row.from),
    to: Number(row.to),
    at: toRfc3339(row.at),
    trashed: Number(row.trashed) === 1,
  }))
}

function toRfc3339(stored: string): string {
  return new Date(stored).toISOString()
}
