import type { TopicDraft } from '../domain/topic'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

export type StoredTopic = {
  id: number
  slug: string
  name: string
  kind: string
  trashed: boolean
  names: string[]
  /** Those among them that are not looked for in texts. */
  quiet: string[]
}

/** Every topic with all its spellings, its name first; those in the trash too, since they keep their names. */
export async function listStoredTopics(tx: Queryable): Promise<StoredTopic[]> {
  const rows = await tx.$queryRaw<
    { id: number; slug: string; name: string; kind: string; trashed: number; names: string; quiet: string }[]
  >`
    SELECT t.id, t.slug, t.name, t.kind, t."trashedAt" IS NOT NULL AS trashed,
           (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id AND a.name <> t.name) AS names,
           (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id AND a.quiet) AS quiet
    FROM "Topic" t ORDER BY t.id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    trashed: Number(row.trashed) === 1,
    names: [row.name, ...(JSON.parse(row.names) as string[])],
    quiet: JSON.parse(row.quiet) as string[],
  }))
}

export type NewTopic = Omit<TopicDraft, 'versionOf' | 'aliases' | 'quiet'> & {
  slug: string
  importId: number | null
  names: { name: string; normalized: string; quiet?: boolean }[]
}

/** Returns the ids in the order given. A spelling that already belongs to another topic is left there. */
export async function insertTopics(tx: Queryable, topics: NewTopic[], now: Date): Promise<number[]> {
  if (topics.length === 0) return []
  const json = rowsAsJson(topics.map((t) => [t.slug, t.name, t.kind, t.description, t.importId]))
  await tx.$executeRaw`
    INSERT INTO "Topic" (slug, name, kind, description, "importId", "createdAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, ${sqlTime(now)} FROM json_each(${json}) ORDER BY key`
  const rows = await tx.$queryRaw<{ id: number; slug: string }[]>`
    SELECT id, slug FROM "Topic" WHERE slug ${inList(topics.map((t) => t.slug))}`
  const idOf = new Map(rows.map((row) => [row.slug, Number(row.id)]))
  const ids = topics.map((topic) => idOf.get(topic.slug) as number)
  await insertAliases(
    tx,
    topics.flatMap((topic, index) => topic.names.map((name) => ({ topicId: ids[index] as number, ...name }))),
  )
  return ids
}

async function insertAliases(
  tx: Queryable,
  aliases: { topicId: number; name: string; normalized: string; quiet?: boolean }[],
): Promise<void> {
  if (aliases.length === 0) return
  const json = rowsAsJson(aliases.map((a) => [a.topicId, a.name, a.normalized, a.quiet ? 1 : 0]))
  await tx.$executeRaw`
    INSERT INTO "TopicAlias" ("topicId", name, normalized, quiet)
    SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(${json}) WHERE true ORDER BY key
    ON CONFLICT (normalized) DO NOTHING`
}

export async function setVersionOf(
  tx: Queryable,
  pairs: { topicId: number; ancestorId: number }[],
): Promise<void> {
  if (pairs.length === 0) return
  const json = rowsAsJson(pairs.map((pair) => [pair.topicId, pair.ancestorId]))
  await tx.$executeRaw`
    UPDATE "Topic" SET "versionOfId" = pair.value->>1 FROM json_each(${json}) AS pair WHERE "Topic".id = pair.value->>0`
}

export async function setTopicText(
  tx: Queryable,
  topicId: number,
  kind: string,
  description: string,
): Promise<void> {
  await tx.$executeRaw`UPDATE "Topic" SET kind = ${kind}, description = ${description} WHERE id = ${topicId}`
}

export type NoteTopicRow = {
  noteId: number
  topicId: number
  by: 'tag' | 'mention'
  places: [number, number][]
}

/** A mention that the writer has dismissed is not stored, whoever finds it. */
export async function insertNoteTopics(tx: Queryable, rows: NoteTopicRow[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.noteId, row.topicId, row.by, JSON.stringify(row.places)]))
  await tx.$executeRaw`
    INSERT INTO "NoteTopic" ("noteId", "topicId", "by", places)
    SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(${json})
    WHERE value->>2 = 'tag' OR (value->>0, value->>1) NOT IN (SELECT "noteId", "topicId" FROM "MentionDismissal")
    ON CONFLICT ("noteId", "topicId", "by") DO NOTHING`
}

/** All but the tags whose topic lies in the trash: they wait there for its return. */
export async function deleteNoteTopics(tx: Queryable, noteIds: number[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "NoteTopic" WHERE "noteId" ${inList(noteIds)}
      AND NOT ("by" = 'tag' AND "topicId" IN (SELECT id FROM "Topic" WHERE "trashedAt" IS NOT NULL))`
}

/** Out of the trash again. */
export async function reviveTopics(tx: Queryable, topicIds: number[]): Promise<void> {
  if (topicIds.length === 0) return
  await tx.$executeRaw`UPDATE "Topic" SET "trashedAt" = NULL WHERE id ${inList(topicIds)}`
  // No name has changed, but the index of names knows none of a topic in the trash.
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "NameChange" (owner, ref) SELECT 'topic', value FROM json_each(${JSON.stringify(topicIds)})`
}

/** Names of the tags of each note, in the order they were put on; without those in the trash. */
export async function listTags(tx: Queryable, noteIds: number[]): Promise<Map<number, string[]>> {
  const rows = await tx.$queryRaw<{ noteId: number; name: string }[]>`
    SELECT nt."noteId", t.name FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId"
    WHERE nt."by" = 'tag' AND t."trashedAt" IS NULL AND nt."noteId" ${inList(noteIds)} ORDER BY nt.rowid`
  const tags = new Map<number, string[]>()
  for (const row of rows) {
    const key = Number(row.noteId)
    tags.set(key, [...(tags.get(key) ?? []), row.name])
  }
  return tags
}

/** What the renderer needs of the topics a note's text names. */
export async function listMentionedTopics(
  tx: Queryable,
  noteIds: number[],
): Promise<Map<number, { slug: string; spellings: string[] }[]>> {
  const rows = await tx.$queryRaw<{ noteId: number; slug: string; names: string }[]>`
    SELECT nt."noteId", t.slug, (SELECT json_group_array(a.name) FROM "TopicAlias" a
      WHERE a."topicId" = t.id AND NOT a.quiet) AS names
    FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId"
    WHERE nt."by" = 'mention' AND nt."noteId" ${inList(noteIds)}`
  const topics = new Map<number, { slug: string; spellings: string[] }[]>()
  for (const row of rows) {
    const key = Number(row.noteId)
    topics.set(key, [
      ...(topics.get(key) ?? []),
      { slug: row.slug, spellings: JSON.parse(row.names) as string[] },
    ])
  }
  return topics
}

/** Deletes the topics an import brought that nothing refers to any more; repeated by the caller until none goes, since a version holds its ancestor. */
export async function deleteUnusedTopics(tx: Queryable, importId: number): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "Topic" WHERE "importId" = ${importId}
      AND NOT EXISTS (SELECT 1 FROM "NoteTopic" nt WHERE nt."topicId" = "Topic".id)
      AND NOT EXISTS (SELECT 1 FROM "Link" l WHERE l."toTopicId" = "Topic".id)
      AND NOT EXISTS (SELECT 1 FROM "Topic" v WHERE v."versionOfId" = "Topic".id)`
}
