import { inList, type Queryable, rowsAsJson, sqlTime } from './query'
import type { NoteTopicRow } from './topic-store'

export type TopicRow = {
  id: number
  slug: string
  name: string
  kind: string
  description: string
  versionOfId: number | null
  parentId: number | null
  colour: string | null
  trashed: boolean
}

/** Every topic, those in the trash included. */
export async function listTopicRows(db: Queryable): Promise<TopicRow[]> {
  const rows = await db.$queryRaw<(Omit<TopicRow, 'trashed'> & { trashed: number })[]>`
    SELECT id, slug, name, kind, description, "versionOfId", "parentId", colour, "trashedAt" IS NOT NULL AS trashed
    FROM "Topic" ORDER BY id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    versionOfId: row.versionOfId === null ? null : Number(row.versionOfId),
    parentId: row.parentId === null ? null : Number(row.parentId),
    trashed: Number(row.trashed) === 1,
  }))
}

export async function updateTopicRow(
  tx: Queryable,
  topic: Omit<TopicRow, 'slug' | 'trashed'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Topic" SET name = ${topic.name}, kind = ${topic.kind}, description = ${topic.description},
      "versionOfId" = ${topic.versionOfId}, "parentId" = ${topic.parentId}, colour = ${topic.colour}
    WHERE id = ${topic.id}`
}

export async function setTopicTrashed(tx: Queryable, topicId: number, at: Date | null): Promise<void> {
  await tx.$executeRaw`UPDATE "Topic" SET "trashedAt" = ${at && sqlTime(at)} WHERE id = ${topicId}`
}

/** Tells the name index, in whichever process, to look at these topics again. */
export async function touchTopicNames(tx: Queryable, topicIds: number[]): Promise<void> {
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "NameChange" (owner, ref) SELECT 'topic', value FROM json_each(${JSON.stringify(topicIds)})`
}

type Alias = { id: number; topicId: number; name: string; normalized: string; quiet: boolean }
type AliasRow = Omit<Alias, 'quiet'> & { quiet: number }

const toAlias = (row: AliasRow): Alias => ({
  ...row,
  id: Number(row.id),
  topicId: Number(row.topicId),
  quiet: Number(row.quiet) === 1,
})

export async function listAliases(db: Queryable, topicId: number): Promise<Alias[]> {
  const rows = await db.$queryRaw<AliasRow[]>`
    SELECT id, "topicId", name, normalized, quiet + 0 AS quiet FROM "TopicAlias" WHERE "topicId" = ${topicId} ORDER BY id`
  return rows.map(toAlias)
}

export async function findAlias(db: Queryable, normalized: string): Promise<Alias | null> {
  const rows = await db.$queryRaw<AliasRow[]>`
    SELECT id, "topicId", name, normalized, quiet + 0 AS quiet FROM "TopicAlias" WHERE normalized = ${normalized}`
  return rows[0] ? toAlias(rows[0]) : null
}

export async function insertAlias(tx: Queryable, alias: Omit<Alias, 'id' | 'quiet'>): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TopicAlias" ("topicId", name, normalized) VALUES (${alias.topicId}, ${alias.name}, ${alias.normalized})`
}

/** The same letters written otherwise. */
export async function respellAlias(tx: Queryable, id: number, spelling: string): Promise<void> {
  await tx.$executeRaw`UPDATE "TopicAlias" SET name = ${spelling} WHERE id = ${id}`
}

export async function moveAliases(tx: Queryable, ids: number[], toTopicId: number): Promise<void> {
  await tx.$executeRaw`UPDATE "TopicAlias" SET "topicId" = ${toTopicId} WHERE id ${inList(ids)}`
}

export async function deleteAlias(tx: Queryable, id: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "TopicAlias" WHERE id = ${id}`
}

/** Tags of one topic become tags of another; a note that has both keeps one. */
export async function moveTags(tx: Queryable, fromTopicId: number, toTopicId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE OR IGNORE "NoteTopic" SET "topicId" = ${toTopicId} WHERE "topicId" = ${fromTopicId} AND "by" = 'tag'`
  await tx.$executeRaw`DELETE FROM "NoteTopic" WHERE "topicId" = ${fromTopicId} AND "by" = 'tag'`
}

export async function moveLinks(tx: Queryable, fromTopicId: number, toTopicId: number): Promise<void> {
  await tx.$executeRaw`UPDATE "Link" SET "toTopicId" = ${toTopicId} WHERE "toTopicId" = ${fromTopicId}`
}

/** Its mentions go with it, and any spellings and tags it still has. */
export async function deleteTopic(tx: Queryable, topicId: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Topic" WHERE id = ${topicId}`
}

/** Mentions as stored, of these notes. */
export async function listMentions(
  db: Queryable,
  noteIds: number[],
): Promise<{ noteId: number; topicId: number; places: string }[]> {
  const rows = await db.$queryRaw<{ noteId: number; topicId: number; places: string }[]>`
    SELECT "noteId", "topicId", places FROM "NoteTopic" WHERE "by" = 'mention' AND "noteId" ${inList(noteIds)}`
  return rows.map((row) => ({ ...row, noteId: Number(row.noteId), topicId: Number(row.topicId) }))
}

export async function deleteMentions(
  tx: Queryable,
  rows: { noteId: number; topicId: number }[],
): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.noteId, row.topicId]))
  await tx.$executeRaw`
    DELETE FROM "NoteTopic" WHERE ("noteId", "topicId", "by") IN
      (SELECT value->>0, value->>1, 'mention' FROM json_each(${json}))`
}

export async function setMentionPlaces(tx: Queryable, rows: NoteTopicRow[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.noteId, row.topicId, JSON.stringify(row.places)]))
  await tx.$executeRaw`
    UPDATE "NoteTopic" SET places = w.value->>2 FROM json_each(${json}) w
    WHERE "noteId" = w.value->>0 AND "topicId" = w.value->>1 AND "by" = 'mention'`
}

/** Ids of the notes that are tagged with one of these topics or name it. */
export async function listNotesOfTopics(db: Queryable, topicIds: number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT "noteId" AS id FROM "NoteTopic" WHERE "topicId" ${inList(topicIds)} ORDER BY "noteId"`
  return rows.map((row) => Number(row.id))
}

/** How many of their notes are outside the trash, and how often those name them. */
export async function countStanding(
  db: Queryable,
  topicIds: number[],
): Promise<{ notes: number; mentions: number }> {
  const rows = await db.$queryRaw<{ notes: number; mentions: number }[]>`
    SELECT count(DISTINCT n.id) AS notes, coalesce(sum(json_array_length(nt.places)), 0) AS mentions
    FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL
    WHERE nt."topicId" ${inList(topicIds)}`
  return { notes: Number(rows[0]?.notes ?? 0), mentions: Number(rows[0]?.mentions ?? 0) }
}

export async function listNoteTexts(
  db: Queryable,
  ids: number[],
): Promise<{ id: number; title: string; body: string }[]> {
  const rows = await db.$queryRaw<{ id: number; title: string; body: string }[]>`
    SELECT id, title, body FROM "Note" WHERE id ${inList(ids)} AND "trashedAt" IS NULL ORDER BY id`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Of these notes the ones that have a later revision than this one of any note. */
export async function listSavedSince(db: Queryable, ids: number[], revisionId: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT "noteId" AS id FROM "Revision"
    WHERE "noteId" ${inList(ids)} AND id > ${revisionId} ORDER BY "noteId"`
  return rows.map((row) => Number(row.id))
}

/** Of these notes those outside the trash, newest first. */
export async function listNoteRefs(
  db: Queryable,
  ids: number[],
): Promise<{ id: number; slug: string; title: string; day: string }[]> {
  const rows = await db.$queryRaw<{ id: number; slug: string; title: string; day: string }[]>`
    SELECT id, slug, title, day FROM "Note" WHERE "trashedAt" IS NULL AND id ${inList(ids)} ORDER BY day DESC, position`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Links that lead to one of these topics. */
export async function listTopicLinks(
  db: Queryable,
  topicIds: number[],
): Promise<{ fromNoteId: number; start: number; target: string; toTopicId: number }[]> {
  const rows = await db.$queryRaw<{ fromNoteId: number; start: number; target: string; toTopicId: number }[]>`
    SELECT "fromNoteId", start, target, "toTopicId" FROM "Link" WHERE "toTopicId" ${inList(topicIds)}`
  return rows.map((row) => ({
    ...row,
    fromNoteId: Number(row.fromNoteId),
    start: Number(row.start),
    toTopicId: Number(row.toTopicId),
  }))
}

export async function openLinks(
  tx: Queryable,
  links: { fromNoteId: number; start: number }[],
): Promise<void> {
  if (links.length === 0) return
  const json = rowsAsJson(links.map((link) => [link.fromNoteId, link.start]))
  await tx.$executeRaw`
    UPDATE "Link" SET "toTopicId" = NULL
    WHERE ("fromNoteId", start) IN (SELECT value->>0, value->>1 FROM json_each(${json}))`
}

export async function listDistinctions(db: Queryable): Promise<{ one: string; other: string }[]> {
  return db.$queryRaw<{ one: string; other: string }[]>`SELECT one, other FROM "TopicDistinction"`
}

export async function insertDistinction(
  tx: Queryable,
  pair: { one: string; other: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "TopicDistinction" (one, other, "createdAt") VALUES (${pair.one}, ${pair.other}, ${sqlTime(now)})`
}

/** Of these notes those outside the trash, as the text index reads them. */
export async function listIndexable(
  db: Queryable,
  ids: number[],
): Promise<{ id: number; day: string; title: string; body: string }[]> {
  const rows = await db.$queryRaw<{ id: number; day: string; title: string; body: string }[]>`
    SELECT id, day, title, body FROM "Note" WHERE "trashedAt" IS NULL AND id ${inList(ids)} ORDER BY id`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

type Hanger = {
  table: 'NoteTopic' | 'TopicAlias' | 'Topic'
  row: Record<string, string | number>
  name: string
}

/** What would go, or lose its place, with these topics: their spellings, tags, versions and the topics under them. */
export async function listHangers(db: Queryable, topicIds: number[]): Promise<Hanger[]> {
  const rows = await db.$queryRaw<{ owner: string; row: string; name: string }[]>`
    SELECT 'TopicAlias' AS owner, json_object('id', id) AS row, name FROM "TopicAlias" WHERE "topicId" ${inList(topicIds)}
    UNION ALL
    SELECT 'NoteTopic', json_object('noteId', nt."noteId", 'topicId', nt."topicId", 'by', nt."by"), n.title
    FROM "NoteTopic" nt JOIN "Note" n ON n.id = nt."noteId" WHERE nt."by" = 'tag' AND nt."topicId" ${inList(topicIds)}
    UNION ALL
    SELECT 'Topic', json_object('id', id), name FROM "Topic"
    WHERE "versionOfId" ${inList(topicIds)} OR "parentId" ${inList(topicIds)}`
  return rows.map(({ owner, row, name }) => ({
    table: owner as Hanger['table'],
    row: JSON.parse(row) as Hanger['row'],
    name,
  }))
}

export async function listExistingNotes(db: Queryable, ids: number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`SELECT id FROM "Note" WHERE id ${inList(ids)} ORDER BY id`
  return rows.map((row) => Number(row.id))
}
