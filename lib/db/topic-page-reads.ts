import type { Day } from '../domain/day'
import type { SharedNotes } from '../domain/neighbour-weight'
import type { TopicName, TopicView } from '../domain/views'
import { inList, outsideTrash, type Queryable, sql } from './query'

/** A topic's own row as far as no list of topics has it. */
export async function findPinned(db: Queryable, topicId: number): Promise<TopicView['pinned']> {
  const rows = await db.$queryRaw<
    { text: string; slug: string | null; title: string | null; day: Day | null }[]
  >`
    SELECT t."pinnedText" AS text, n.slug, n.title, n.day FROM "Topic" t
    LEFT JOIN "Note" n ON n.id = t."pinnedNoteId" AND n."trashedAt" IS NULL
    WHERE t.id = ${topicId} AND t."pinnedText" IS NOT NULL`
  const [row] = rows
  if (!row) return null
  const { text, slug, title, day } = row
  return { text, note: slug !== null && title !== null && day !== null ? { slug, title, day } : null }
}

/** Days of the first and last note on a topic. */
export async function findTopicDays(
  db: Queryable,
  topicId: number,
): Promise<{ first: Day; last: Day; notes: number } | null> {
  const rows = await db.$queryRaw<{ first: Day | null; last: Day | null; notes: number }[]>`
    SELECT min(n.day) AS first, max(n.day) AS last, count(*) AS notes FROM "Note" n
    WHERE n."trashedAt" IS NULL AND n.id IN (SELECT "noteId" FROM "NoteTopic" WHERE "topicId" = ${topicId})`
  const [row] = rows
  return row?.first && row.last ? { first: row.first, last: row.last, notes: Number(row.notes) } : null
}

export type FamilyRow = TopicName & { id: number; versionOfId: number | null; notes: number }

/** A topic, all its ancestors, and every version of any of them. `UNION` ends what goes in a circle. */
export async function listFamily(db: Queryable, topicId: number): Promise<FamilyRow[]> {
  const rows = await db.$queryRaw<FamilyRow[]>`
    WITH RECURSIVE
      above(id, of) AS (SELECT id, "versionOfId" FROM "Topic" WHERE id = ${topicId}
        UNION SELECT t.id, t."versionOfId" FROM above a JOIN "Topic" t ON t.id = a.of AND t."trashedAt" IS NULL),
      family(id) AS (SELECT id FROM above
        UNION SELECT t.id FROM family f JOIN "Topic" t ON t."versionOfId" = f.id AND t."trashedAt" IS NULL)
    SELECT t.id, t.slug, t.name, t."versionOfId",
      (SELECT count(DISTINCT nt."noteId") FROM "NoteTopic" nt
        WHERE nt."topicId" = t.id AND ${outsideTrash(sql`nt."noteId"`)}) AS notes
    FROM family f JOIN "Topic" t ON t.id = f.id ORDER BY t.name`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    versionOfId: row.versionOfId === null ? null : Number(row.versionOfId),
    notes: Number(row.notes),
  }))
}

/** Counting every note of every neighbour costs more than all else of a page: only of the most shared ones. */
const WEIGHED = 40

/** Topics that share notes with this one, the most shared first, with the notes each stands in at all. */
export async function listSharing(
  db: Queryable,
  topicId: number,
): Promise<(TopicName & SharedNotes & { notes: number })[]> {
  const rows = await db.$queryRaw<(TopicName & SharedNotes & { id: number })[]>`
    WITH mine AS MATERIALIZED (
      SELECT nt."noteId", max(nt."by" = 'tag') AS tagged FROM "NoteTopic" nt
      WHERE nt."topicId" = ${topicId} AND ${outsideTrash(sql`nt."noteId"`)} GROUP BY nt."noteId"),
    theirs AS (
      SELECT nt."topicId", nt."noteId", max(nt."by" = 'tag') AS tagged, mine.tagged AS also
      FROM mine CROSS JOIN "NoteTopic" nt ON nt."noteId" = mine."noteId" AND nt."topicId" <> ${topicId}
      GROUP BY nt."topicId", nt."noteId")
    SELECT t.id, t.slug, t.name, sum(theirs.tagged + also = 2) AS "bothTagged", sum(theirs.tagged + also = 1) AS "oneTagged",
           sum(theirs.tagged + also = 0) AS "bothMentioned"
    FROM theirs JOIN "Topic" t ON t.id = theirs."topicId" AND t."trashedAt" IS NULL
    GROUP BY t.id ORDER BY 4 * "bothTagged" + 2 * "oneTagged" + "bothMentioned" DESC, t.name LIMIT ${WEIGHED}`
  const counts = await countNotesOf(
    db,
    rows.map(({ id }) => Number(id)),
  )
  return rows.map(({ id, slug, name, bothTagged, oneTagged, bothMentioned }) => ({
    slug,
    name,
    bothTagged: Number(bothTagged),
    oneTagged: Number(oneTagged),
    bothMentioned: Number(bothMentioned),
    notes: counts.get(Number(id)) ?? 0,
  }))
}

async function countNotesOf(db: Queryable, topicIds: number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ topicId: number; notes: number }[]>`
    SELECT "topicId", count(DISTINCT "noteId") AS notes FROM "NoteTopic" WHERE "topicId" ${inList(topicIds)} GROUP BY "topicId"`
  return new Map(rows.map(({ topicId, notes }) => [Number(topicId), Number(notes)]))
}

/** Ids of the newest notes a topic is tagged on or named in. */
export async function listNewestOnTopic(db: Queryable, topicId: number, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n WHERE n."trashedAt" IS NULL
      AND n.id IN (SELECT "noteId" FROM "NoteTopic" WHERE "topicId" = ${topicId})
    ORDER BY n.day DESC, n.position, n.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}
