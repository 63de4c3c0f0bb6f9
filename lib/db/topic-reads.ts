import type { NoteRef } from '../domain/note'
import type { TopicKind, TopicListItem } from '../domain/topic'
import { allOf, inList, outsideTrash, type Queryable, type Sql, sql } from './query'

const SHOWN = sql`t."trashedAt" IS NULL`

type TopicRow = Omit<TopicListItem, 'aliases'> & { id: number; aliases: string; description: string }

async function selectTopics(
  db: Queryable,
  where: Sql,
): Promise<(TopicListItem & { id: number; description: string })[]> {
  const rows = await db.$queryRaw<TopicRow[]>`
    SELECT t.id, t.slug, t.name, t.kind, t.description,
      (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id AND a.name <> t.name) AS aliases,
      (SELECT v.slug FROM "Topic" v WHERE v.id = t."versionOfId" AND v."trashedAt" IS NULL) AS "versionOf",
      (SELECT p.slug FROM "Topic" p WHERE p.id = t."parentId" AND p."trashedAt" IS NULL) AS parent, t.colour,
      (SELECT count(*) FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId"
        WHERE nt."topicId" = t.id AND nt."by" = 'tag' AND n."trashedAt" IS NULL) AS notes,
      (SELECT coalesce(sum(json_array_length(nt.places)), 0) FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId"
        WHERE nt."topicId" = t.id AND nt."by" = 'mention' AND n."trashedAt" IS NULL) AS mentions
    FROM "Topic" t WHERE ${where} ORDER BY notes DESC, mentions DESC, t.name`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    kind: row.kind as TopicKind,
    aliases: JSON.parse(row.aliases) as string[],
    notes: Number(row.notes),
    mentions: Number(row.mentions),
  }))
}

/** Most tagged first, then most mentioned. */
export async function listTopicItems(db: Queryable): Promise<(TopicListItem & { id: number })[]> {
  const topics = await selectTopics(db, SHOWN)
  return topics.map(({ description: _description, ...topic }) => topic)
}

export async function findTopicItem(
  db: Queryable,
  slug: string,
): Promise<(TopicListItem & { id: number; description: string }) | null> {
  return (await selectTopics(db, allOf([SHOWN, sql`t.slug = ${slug}`])))[0] ?? null
}

export async function listTopicDescriptions(
  db: Queryable,
): Promise<(TopicListItem & { description: string; versionOfName: string | null })[]> {
  const topics = await selectTopics(db, SHOWN)
  const nameOf = new Map(topics.map((topic) => [topic.slug, topic.name]))
  return topics.map(({ id: _id, ...topic }) => ({
    ...topic,
    versionOfName: topic.versionOf ? (nameOf.get(topic.versionOf) ?? null) : null,
  }))
}

type Named = { slug: string; name: string }

export async function listVersions(
  db: Queryable,
  topicId: number,
): Promise<{ versions: Named[]; ancestor: Named | null }> {
  const versions = await db.$queryRaw<
    Named[]
  >`SELECT slug, name FROM "Topic" WHERE "versionOfId" = ${topicId} AND "trashedAt" IS NULL ORDER BY name`
  const ancestors = await db.$queryRaw<Named[]>`
    SELECT a.slug, a.name FROM "Topic" t JOIN "Topic" a ON a.id = t."versionOfId" AND a."trashedAt" IS NULL WHERE t.id = ${topicId}`
  return { versions, ancestor: ancestors[0] ?? null }
}

/** What the topic lies under and what lies under it. */
export async function listNesting(
  db: Queryable,
  topicId: number,
): Promise<{ under: Named | null; beneath: Named[] }> {
  const beneath = await db.$queryRaw<Named[]>`
    SELECT slug, name FROM "Topic" WHERE "parentId" = ${topicId} AND "trashedAt" IS NULL ORDER BY name`
  const under = await db.$queryRaw<Named[]>`
    SELECT p.slug, p.name FROM "Topic" t JOIN "Topic" p ON p.id = t."parentId" AND p."trashedAt" IS NULL WHERE t.id = ${topicId}`
  return { under: under[0] ?? null, beneath }
}

/** For each of these notes on the topic: whether by tag, its text as mention places count it, and all places that name the topic. */
export async function listTopicPlaces(
  db: Queryable,
  topicId: number,
  slugs: string[],
): Promise<{ slug: string; byTag: boolean; title: string; text: string; places: [number, number][] }[]> {
  const rows = await db.$queryRaw<
    { slug: string; byTag: number; title: string; body: string; places: string | null }[]
  >`
    SELECT n.slug, n.title, n.body, max(nt."by" = 'tag') AS "byTag", max(CASE nt."by" WHEN 'mention' THEN nt.places END) AS places
    FROM "Note" n CROSS JOIN "NoteTopic" nt ON nt."noteId" = n.id AND nt."topicId" = ${topicId}
    WHERE n.slug ${inList(slugs)} GROUP BY n.id`
  return rows.map(({ slug, byTag, title, body, places }) => ({
    slug,
    byTag: Number(byTag) === 1,
    text: `${title}\n${body}`,
    title,
    places: JSON.parse(places ?? '[]') as [number, number][],
  }))
}

export async function listTopicBacklinks(db: Queryable, topicId: number): Promise<NoteRef[]> {
  return db.$queryRaw<NoteRef[]>`
    SELECT DISTINCT n.slug, n.title, n.day FROM "Link" l JOIN "Note" n ON n.id = l."fromNoteId"
    WHERE l."toTopicId" = ${topicId} AND n."trashedAt" IS NULL ORDER BY n.day DESC, n.slug`
}

/** Topics by tagged and mentioning notes together, for the side of every page. */
export async function listTopTopics(db: Queryable, limit: number): Promise<(Named & { count: number })[]> {
  const rows = await db.$queryRaw<(Named & { count: number })[]>`
    SELECT t.slug, t.name, counted.notes AS count
    FROM (SELECT nt."topicId", count(DISTINCT nt."noteId") AS notes, max(nt."by" = 'tag') AS tagged FROM "NoteTopic" nt
          WHERE ${outsideTrash(sql`nt."noteId"`)} GROUP BY nt."topicId") counted
    JOIN "Topic" t ON t.id = counted."topicId" AND t."trashedAt" IS NULL
    ORDER BY counted.tagged DESC, count DESC, t.name LIMIT ${limit}`
  return rows.map((row) => ({ slug: row.slug, name: row.name, count: Number(row.count) }))
}

export async function countTopics(db: Queryable): Promise<number> {
  const rows = await db.$queryRaw<
    { count: number }[]
  >`SELECT count(*) AS count FROM "Topic" WHERE "trashedAt" IS NULL`
  return Number(rows[0]?.count ?? 0)
}
