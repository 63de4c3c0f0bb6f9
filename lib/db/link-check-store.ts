import type { LinkCheck, LinkOutcome } from '../domain/link-doctor/link-finding'
import { inList, type Queryable, sqlTime } from './query'

export type LinkRow = {
  id: number
  canonicalUrl: string
  host: string
  label: string
  title: string | null
  copyOfId: number | null
  spellings: string[]
  notes: number
  day: string
  check: LinkCheck | null
}

type RawLink = Omit<LinkRow, 'spellings' | 'check'> & {
  spellings: string
  checkedAt: string | null
  status: number | null
  outcome: LinkOutcome | null
  location: string | null
}

/** Every source that a note outside the trash cites, in the order in which they came. */
export async function listLinkRows(db: Queryable): Promise<LinkRow[]> {
  const rows = await db.$queryRaw<RawLink[]>`
    SELECT s.id, s."canonicalUrl", s.host, s.label, s.title, s."copyOfId", cited.spellings, cited.notes, cited.day,
           CAST(c."checkedAt" AS TEXT) || '' AS "checkedAt", c.status, c.outcome, c.location
    FROM (SELECT ns."sourceId", count(DISTINCT ns."noteId") AS notes, min(n.day) AS day,
                 json_group_array(DISTINCT ns.url) AS spellings
          FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
          GROUP BY ns."sourceId") cited
    JOIN "Source" s ON s.id = cited."sourceId" LEFT JOIN "LinkCheck" c ON c."sourceId" = s.id
    WHERE s."trashedAt" IS NULL ORDER BY s.id`
  return rows.map(({ checkedAt, status, outcome, location, ...row }) => ({
    ...row,
    id: Number(row.id),
    copyOfId: row.copyOfId === null ? null : Number(row.copyOfId),
    notes: Number(row.notes),
    spellings: JSON.parse(row.spellings) as string[],
    check:
      checkedAt && outcome
        ? {
            checkedAt: new Date(checkedAt).toISOString(),
            status: status === null ? null : Number(status),
            outcome,
            location,
          }
        : null,
  }))
}

/** Sources that a copy is kept for. */
export async function listSourcesWithSnapshots(db: Queryable): Promise<number[]> {
  const rows = await db.$queryRaw<{ sourceId: number }[]>`
    SELECT DISTINCT "sourceId" FROM "Snapshot" WHERE "trashedAt" IS NULL`
  return rows.map(({ sourceId }) => Number(sourceId))
}

/** For each repository on GitHub the names of topics, of notes that cite it, that begin with its name. */
export async function listTopicsLikeRepositories(db: Queryable): Promise<Map<number, string[]>> {
  const rows = await db.$queryRaw<{ id: number; name: string }[]>`
    SELECT DISTINCT s.id, a.name FROM
      (SELECT id, lower(substr(label, instr(label, '/') + 1)) AS repository FROM "Source"
       WHERE host = 'github.com' AND instr(label, '/') > 0 AND "trashedAt" IS NULL) s
    JOIN "NoteSource" ns ON ns."sourceId" = s.id
    JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
    JOIN "NoteTopic" nt ON nt."noteId" = n.id
    JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL
    JOIN "TopicAlias" a ON a."topicId" = t.id
    WHERE s.repository <> '' AND lower(substr(a.name, 1, length(s.repository))) = s.repository`
  return grouped(rows.map(({ id, name }) => [Number(id), name]))
}

/** Addresses of papers that stand in a note beside these sources. */
export async function listPapersBeside(db: Queryable, sourceIds: number[]): Promise<Map<number, string[]>> {
  if (sourceIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: number; url: string }[]>`
    SELECT DISTINCT ns."sourceId" AS id, s."canonicalUrl" AS url FROM "NoteSource" ns
    JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
    JOIN "NoteSource" other ON other."noteId" = n.id AND other."sourceId" <> ns."sourceId"
    JOIN "Source" s ON s.id = other."sourceId" AND s."paperId" IS NOT NULL AND s.role = 'paper'
    WHERE ns."sourceId" ${inList(sourceIds)} ORDER BY other.position`
  return grouped(rows.map(({ id, url }) => [Number(id), url]))
}

export type CitingNote = { sourceId: number; slug: string; title: string; day: string }

/** Notes outside the trash that cite these sources, oldest first. */
export async function listCitingNotes(db: Queryable, sourceIds: number[]): Promise<CitingNote[]> {
  const rows = await db.$queryRaw<CitingNote[]>`
    SELECT DISTINCT ns."sourceId", n.slug, n.title, n.day FROM "NoteSource" ns
    JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
    WHERE ns."sourceId" ${inList(sourceIds)} ORDER BY n.day, n.position`
  return rows.map((row) => ({ ...row, sourceId: Number(row.sourceId) }))
}

/** A later check takes the place of an earlier one. */
export async function keepCheck(
  tx: Queryable,
  sourceId: number,
  { outcome, status, location }: Omit<LinkCheck, 'checkedAt'>,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "LinkCheck" ("sourceId", "checkedAt", status, outcome, location)
    VALUES (${sourceId}, ${sqlTime(now)}, ${status}, ${outcome}, ${location})
    ON CONFLICT ("sourceId") DO UPDATE SET "checkedAt" = excluded."checkedAt", status = excluded.status,
      outcome = excluded.outcome, location = excluded.location`
}

/** Null when there is no such source. */
export async function findLinkUrl(db: Queryable, sourceId: number): Promise<string | null> {
  const rows = await db.$queryRaw<{ url: string }[]>`
    SELECT "canonicalUrl" AS url FROM "Source" WHERE id = ${sourceId}`
  return rows[0]?.url ?? null
}

function grouped(pairs: [number, string][]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const [id, text] of pairs) {
    const group = groups.get(id)
    if (group) group.push(text)
    else groups.set(id, [text])
  }
  return groups
}
