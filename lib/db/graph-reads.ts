import type { Day } from '../domain/day'
import type { EdgeKind } from '../domain/graph/graph'
import type { TopicColour, TopicKind } from '../domain/topic'
import { allOf, inList, type Queryable, sql } from './query'

/** Notes up to a day, topics of some kinds; null leaves the condition out. */
export type GraphConditions = { until: Day | null; kinds: readonly TopicKind[] | null }

export type GraphTopic = {
  id: number
  slug: string
  name: string
  kind: TopicKind
  colour: TopicColour | null
}
export type GraphNote = { id: number; slug: string; title: string; day: Day }
/** Ends as they are called in a graph: `t1`, `n2`. */
export type GraphTie = { from: string; to: string; kind: EdgeKind; weight: number }

const isNote = ({ until }: GraphConditions) =>
  allOf([sql`n."trashedAt" IS NULL`, ...(until === null ? [] : [sql`n.day <= ${until}`])])
const isTopic = ({ kinds }: GraphConditions) =>
  allOf([sql`t."trashedAt" IS NULL`, ...(kinds === null ? [] : [sql`t.kind ${inList(kinds)}`])])

/** Ids of the topics with the most notes. */
export async function listBusiestTopics(
  db: Queryable,
  conditions: GraphConditions,
  limit: number,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT t.id, (SELECT count(DISTINCT nt."noteId") FROM "NoteTopic" nt WHERE nt."topicId" = t.id) AS notes
    FROM "Topic" t WHERE ${isTopic(conditions)} ORDER BY notes DESC, t.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** Ids of the newest notes. */
export async function listNewestNotes(
  db: Queryable,
  conditions: GraphConditions,
  limit: number,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n WHERE ${isNote(conditions)} ORDER BY n.day DESC, n.position DESC LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** Topics and notes one step away from these, the newest notes first. */
export async function listTied(
  db: Queryable,
  conditions: GraphConditions,
  { topics, notes }: { topics: number[]; notes: number[] },
  limit: number,
): Promise<{ topics: number[]; notes: number[] }> {
  const rows = await db.$queryRaw<{ is: string; id: number }[]>`
    SELECT "is", id FROM (
      SELECT 'note' AS "is", n.id, n.day FROM "Note" n WHERE ${isNote(conditions)} AND n.id IN (
        SELECT nt."noteId" FROM "NoteTopic" nt WHERE nt."topicId" ${inList(topics)}
        UNION SELECT l."fromNoteId" FROM "Link" l WHERE l."toTopicId" ${inList(topics)} OR l."toNoteId" ${inList(notes)}
        UNION SELECT l."toNoteId" FROM "Link" l WHERE l."fromNoteId" ${inList(notes)})
      UNION ALL
      SELECT 'topic', t.id, '9999' FROM "Topic" t WHERE ${isTopic(conditions)} AND t.id IN (
        SELECT nt."topicId" FROM "NoteTopic" nt WHERE nt."noteId" ${inList(notes)}
        UNION SELECT l."toTopicId" FROM "Link" l WHERE l."fromNoteId" ${inList(notes)}
        UNION SELECT v.id FROM "Topic" v WHERE v."versionOfId" ${inList(topics)} OR v."parentId" ${inList(topics)}
        UNION SELECT v."versionOfId" FROM "Topic" v WHERE v.id ${inList(topics)}
        UNION SELECT v."parentId" FROM "Topic" v WHERE v.id ${inList(topics)})
    ) ORDER BY day DESC, id DESC LIMIT ${limit}`
  const ids = (is: string) => rows.filter((row) => row.is === is).map(({ id }) => Number(id))
  return { topics: ids('topic'), notes: ids('note') }
}

export async function listGraphTopics(db: Queryable, ids: number[]): Promise<GraphTopic[]> {
  const rows = await db.$queryRaw<GraphTopic[]>`
    SELECT id, slug, name, kind, colour FROM "Topic" WHERE id ${inList(ids)} AND "trashedAt" IS NULL`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export async function listGraphNotes(db: Queryable, ids: number[]): Promise<GraphNote[]> {
  const rows = await db.$queryRaw<GraphNote[]>`
    SELECT id, slug, title, day FROM "Note" WHERE id ${inList(ids)} AND "trashedAt" IS NULL`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** All that ties these topics and notes to each other. A note that is tagged with a topic does not also mention it. */
export async function listTies(db: Queryable, topics: number[], notes: number[]): Promise<GraphTie[]> {
  const rows = await db.$queryRaw<GraphTie[]>`
    SELECT 'n' || nt."noteId" AS "from", 't' || nt."topicId" AS "to",
           CASE WHEN max(nt."by" = 'tag') THEN 'tag' ELSE 'mention' END AS kind,
           max(1, sum(json_array_length(nt.places))) AS weight
    FROM "NoteTopic" nt WHERE nt."noteId" ${inList(notes)} AND nt."topicId" ${inList(topics)}
    GROUP BY nt."noteId", nt."topicId"
    UNION ALL
    SELECT DISTINCT 'n' || l."fromNoteId", 'n' || l."toNoteId", 'link', 1 FROM "Link" l
    WHERE l."fromNoteId" ${inList(notes)} AND l."toNoteId" ${inList(notes)}
    UNION ALL
    SELECT DISTINCT 'n' || l."fromNoteId", 't' || l."toTopicId", 'link', 1 FROM "Link" l
    WHERE l."fromNoteId" ${inList(notes)} AND l."toTopicId" ${inList(topics)}
    UNION ALL
    SELECT 't' || t.id, 't' || t."versionOfId", 'version', 1 FROM "Topic" t
    WHERE t.id ${inList(topics)} AND t."versionOfId" ${inList(topics)}
    UNION ALL
    SELECT 't' || t.id, 't' || t."parentId", 'under', 1 FROM "Topic" t
    WHERE t.id ${inList(topics)} AND t."parentId" ${inList(topics)}`
  return rows.map((row) => ({ ...row, weight: Number(row.weight) }))
}

/** Pairs of these topics that stand on the same notes, and on how many. */
export async function listSharing(
  db: Queryable,
  conditions: GraphConditions,
  topics: number[],
): Promise<GraphTie[]> {
  const rows = await db.$queryRaw<GraphTie[]>`
    SELECT 't' || one."topicId" AS "from", 't' || other."topicId" AS "to", 'shared' AS kind,
           count(DISTINCT one."noteId") AS weight
    FROM "NoteTopic" one JOIN "NoteTopic" other
      ON other."noteId" = one."noteId" AND other."topicId" > one."topicId" AND other."topicId" ${inList(topics)}
    JOIN "Note" n ON n.id = one."noteId"
    WHERE one."topicId" ${inList(topics)} AND ${isNote(conditions)}
    GROUP BY one."topicId", other."topicId"`
  return rows.map((row) => ({ ...row, weight: Number(row.weight) }))
}

/** How many there are in all. */
export async function countGraph(
  db: Queryable,
  { kinds }: GraphConditions,
): Promise<{ topics: number; notes: number }> {
  const rows = await db.$queryRaw<{ topics: number; notes: number }[]>`
    SELECT (SELECT count(*) FROM "Topic" t WHERE ${isTopic({ kinds, until: null })}) AS topics,
           (SELECT count(*) FROM "Note" WHERE "trashedAt" IS NULL) AS notes`
  return { topics: Number(rows[0]?.topics ?? 0), notes: Number(rows[0]?.notes ?? 0) }
}

/** The number of a topic or note by its slug. */
export async function findGraphCentre(
  db: Queryable,
  centre: { topic: string } | { note: string },
): Promise<string | null> {
  const rows =
    'topic' in centre
      ? await db.$queryRaw<
          { id: number }[]
        >`SELECT id FROM "Topic" WHERE slug = ${centre.topic} AND "trashedAt" IS NULL`
      : await db.$queryRaw<
          { id: number }[]
        >`SELECT id FROM "Note" WHERE slug = ${centre.note} AND "trashedAt" IS NULL`
  const [row] = rows
  return row ? `${'topic' in centre ? 't' : 'n'}${row.id}` : null
}
