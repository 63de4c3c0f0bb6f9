import type { Day } from '../domain/day'
import type { Voice } from '../domain/voice/voice'
import { inList, type Queryable, sql, sqlTime } from './query'

export type StoredLabel = { normalized: string; voice: Voice }

/** What decides over a note's gist, besides its text. */
export type GistBasis = {
  id: number
  slug: string
  title: string
  day: Day
  revision: number
  /** The line the writer chose. */
  pin: string | null
  labels: StoredLabel[]
  /** Numbers of the saved copies of its sources, and of its papers that have an abstract. */
  snapshots: number[]
  papers: number[]
  citesPress: boolean
}

type Row = Omit<GistBasis, 'labels' | 'snapshots' | 'papers' | 'citesPress'> & {
  labels: string
  snapshots: string
  papers: string
  citesPress: number
}

/** Sources of note `n` and the pages they are copies of, or that are copies of them. */
const SAME_PAGES = sql`SELECT other.id FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
  JOIN "Source" other ON other.id IN (s.id, s."copyOfId") WHERE ns."noteId" = n.id`

export async function listGistBases(db: Queryable, noteIds: readonly number[]): Promise<GistBasis[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT n.id, n.slug, n.title, n.day, n.revision, g.text AS pin,
      (SELECT json_group_array(json_object('normalized', l.normalized, 'voice', l.voice))
         FROM "SentenceLabel" l WHERE l."noteId" = n.id) AS labels,
      (SELECT json_group_array(x.id) FROM "Snapshot" x
         WHERE x."trashedAt" IS NULL AND x."sourceId" IN (${SAME_PAGES})) AS snapshots,
      (SELECT json_group_array(DISTINCT p.id) FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
         JOIN "Paper" p ON p.id = s."paperId" WHERE ns."noteId" = n.id AND p.csl LIKE '%"abstract"%') AS papers,
      EXISTS (SELECT 1 FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
         WHERE ns."noteId" = n.id AND CASE WHEN s."roleByHand" THEN s.role ELSE ns.role END IN ('news', 'explainer')) AS "citesPress"
    FROM "Note" n LEFT JOIN "NoteGist" g ON g."noteId" = n.id WHERE n.id ${inList([...noteIds])}`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    revision: Number(row.revision),
    labels: JSON.parse(row.labels) as StoredLabel[],
    snapshots: JSON.parse(row.snapshots) as number[],
    papers: JSON.parse(row.papers) as number[],
    citesPress: Number(row.citesPress) === 1,
  }))
}

/** Texts that the note's own may have been taken from. */
export async function listPageTexts(
  db: Queryable,
  { snapshots, papers }: Pick<GistBasis, 'snapshots' | 'papers'>,
): Promise<string[]> {
  if (snapshots.length + papers.length === 0) return []
  const rows = await db.$queryRaw<{ text: string | null }[]>`
    SELECT text FROM "Snapshot" WHERE id ${inList(snapshots)}
    UNION ALL SELECT json_extract(csl, '$.abstract') AS text FROM "Paper" WHERE id ${inList(papers)}`
  return rows.flatMap(({ text }) => (text ? [text] : []))
}

/** Number of a note outside the trash. */
export async function findGistNote(db: Queryable, slug: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Note" WHERE slug = ${slug} AND "trashedAt" IS NULL`
  return rows[0] ? Number(rows[0].id) : null
}

export async function setPin(tx: Queryable, noteId: number, text: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoteGist" ("noteId", text, "createdAt") VALUES (${noteId}, ${text}, ${sqlTime(now)})
    ON CONFLICT ("noteId") DO UPDATE SET text = excluded.text, "createdAt" = excluded."createdAt"`
}

export async function deletePin(tx: Queryable, noteId: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "NoteGist" WHERE "noteId" = ${noteId}`
}

export async function setLabel(
  tx: Queryable,
  noteId: number,
  { normalized, text, voice }: StoredLabel & { text: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SentenceLabel" ("noteId", normalized, text, voice, "createdAt")
    VALUES (${noteId}, ${normalized}, ${text}, ${voice}, ${sqlTime(now)})
    ON CONFLICT ("noteId", normalized) DO UPDATE SET text = excluded.text, voice = excluded.voice,
      "createdAt" = excluded."createdAt"`
}

export async function deleteLabel(tx: Queryable, noteId: number, normalized: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "SentenceLabel" WHERE "noteId" = ${noteId} AND normalized = ${normalized}`
}
