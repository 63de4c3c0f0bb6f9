import { type Queryable, sqlTime } from './query'

/** A note whose text names topics, as the list of its mentions reads it. */
export type MentioningNote = { id: number; slug: string; title: string; body: string; revision: number }

export async function findMentioningNote(db: Queryable, slug: string): Promise<MentioningNote | null> {
  const rows = await db.$queryRaw<MentioningNote[]>`
    SELECT id, slug, title, body, revision FROM "Note" WHERE slug = ${slug} AND "trashedAt" IS NULL`
  const [row] = rows
  return row ? { ...row, id: Number(row.id), revision: Number(row.revision) } : null
}

export type NamedTopic = {
  id: number
  slug: string
  name: string
  kind: string
  colour: string | null
  tagged: boolean
}
type NamedTopicRow = Omit<NamedTopic, 'tagged'> & { tagged: number }

const toNamed = <Row extends NamedTopicRow>(row: Row) => ({
  ...row,
  id: Number(row.id),
  tagged: Number(row.tagged) === 1,
})

/** The topics that a note's text names, by name, with their places (JSON). */
export async function listNamedTopics(
  db: Queryable,
  noteId: number,
): Promise<(NamedTopic & { places: string })[]> {
  const rows = await db.$queryRaw<(NamedTopicRow & { places: string })[]>`
    SELECT t.id, t.slug, t.name, t.kind, t.colour, m.places,
      EXISTS (SELECT 1 FROM "NoteTopic" g WHERE g."noteId" = m."noteId" AND g."topicId" = t.id AND g."by" = 'tag') AS tagged
    FROM "NoteTopic" m JOIN "Topic" t ON t.id = m."topicId" AND t."trashedAt" IS NULL
    WHERE m."noteId" = ${noteId} AND m."by" = 'mention'`
  return rows.map(toNamed)
}

export async function listDismissedTopics(db: Queryable, noteId: number): Promise<NamedTopic[]> {
  const rows = await db.$queryRaw<NamedTopicRow[]>`
    SELECT t.id, t.slug, t.name, t.kind, t.colour, 0 AS tagged
    FROM "MentionDismissal" d JOIN "Topic" t ON t.id = d."topicId" AND t."trashedAt" IS NULL
    WHERE d."noteId" = ${noteId} ORDER BY t.name`
  return rows.map(toNamed)
}

type Dismissal = {
  topic: { slug: string; name: string }
  note: { slug: string; title: string; day: string }
  createdAt: string
}

/** All that were dismissed anywhere, last first; of one topic with its slug. */
export async function listDismissals(
  db: Queryable,
  { topic, limit }: { topic: string | null; limit: number },
): Promise<Dismissal[]> {
  const rows = await db.$queryRaw<
    { topicSlug: string; name: string; slug: string; title: string; day: string; createdAt: string }[]
  >`
    SELECT t.slug AS "topicSlug", t.name, n.slug, n.title, n.day, CAST(d."createdAt" AS TEXT) || '' AS "createdAt"
    FROM "MentionDismissal" d JOIN "Topic" t ON t.id = d."topicId" AND t."trashedAt" IS NULL
    JOIN "Note" n ON n.id = d."noteId" AND n."trashedAt" IS NULL
    WHERE ${topic} IS NULL OR t.slug = ${topic} ORDER BY d."createdAt" DESC, t.name, n.slug LIMIT ${limit}`
  return rows.map((row) => ({
    topic: { slug: row.topicSlug, name: row.name },
    note: { slug: row.slug, title: row.title, day: row.day },
    createdAt: new Date(row.createdAt).toISOString(),
  }))
}

type Pair = { noteId: number; topicId: number }

export async function insertDismissal(tx: Queryable, { noteId, topicId }: Pair, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "MentionDismissal" ("noteId", "topicId", "createdAt")
    VALUES (${noteId}, ${topicId}, ${sqlTime(now)})`
}

export async function deleteDismissal(tx: Queryable, { noteId, topicId }: Pair): Promise<void> {
  await tx.$executeRaw`DELETE FROM "MentionDismissal" WHERE "noteId" = ${noteId} AND "topicId" = ${topicId}`
}

/** What was not meant as one topic is not meant as the other either, but where the text names that one too. */
export async function moveDismissals(tx: Queryable, fromTopicId: number, toTopicId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "MentionDismissal" ("noteId", "topicId", "createdAt")
    SELECT "noteId", ${toTopicId}, "createdAt" FROM "MentionDismissal" WHERE "topicId" = ${fromTopicId}
      AND "noteId" NOT IN (SELECT "noteId" FROM "NoteTopic" WHERE "topicId" = ${toTopicId} AND "by" = 'mention')`
}

/** Before some of its spellings become a topic of their own. */
export async function copyDismissals(tx: Queryable, fromTopicId: number, toTopicId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "MentionDismissal" ("noteId", "topicId", "createdAt")
    SELECT "noteId", ${toTopicId}, "createdAt" FROM "MentionDismissal" WHERE "topicId" = ${fromTopicId}`
}

/** How many notes the words stand in, by the index of words: about as many as would name them. */
export async function countMatchingNotes(db: Queryable, match: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*) AS count FROM "NoteSearch" WHERE "NoteSearch" MATCH ${match}`
  return Number(rows[0]?.count ?? 0)
}

/** Notes outside the trash that hold one of these texts, letter by letter: for what is no word of the index (😀). */
export async function listNotesHolding(db: Queryable, texts: string[]): Promise<number[]> {
  if (texts.length === 0) return []
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n WHERE n."trashedAt" IS NULL AND EXISTS (
      SELECT 1 FROM json_each(${JSON.stringify(texts)}) w WHERE instr(n.title || char(10) || n.body, w.value) > 0)`
  return rows.map((row) => Number(row.id))
}

/** The spellings that only search knows, of one topic. */
export async function listQuietNames(db: Queryable, topicSlug: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT a.name FROM "TopicAlias" a JOIN "Topic" t ON t.id = a."topicId"
    WHERE t.slug = ${topicSlug} AND a.quiet ORDER BY a.id`
  return rows.map(({ name }) => name)
}

/** Whether texts are read for a spelling, or only search knows it. */
export async function setAliasQuiet(tx: Queryable, id: number, quiet: boolean): Promise<void> {
  await tx.$executeRaw`UPDATE "TopicAlias" SET quiet = ${quiet ? 1 : 0} WHERE id = ${id}`
}
