import { inList, type Queryable, rowsAsJson, sql, sqlTime } from './query'

/** What a change of many notes may touch of one; all of it is needed to take the change back. */
export type NoteState = {
  id: number
  slug: string
  revision: number
  day: string
  /** As stored. */
  loggedAt: string
  zone: string
  timed: number
  position: number
  /** As stored; null outside the trash. */
  trashedAt: string | null
  /** Ids of the topics it is tagged with, in the order they were put on. */
  tags: number[]
}

/** In log order, oldest first. */
export async function listNoteStates(tx: Queryable, ids: number[]): Promise<NoteState[]> {
  const rows = await tx.$queryRaw<(Omit<NoteState, 'tags'> & { tags: string })[]>`
    SELECT id, slug, revision, day, CAST("loggedAt" AS TEXT) || '' AS "loggedAt", zone, timed + 0 AS timed, position,
           CAST("trashedAt" AS TEXT) || '' AS "trashedAt",
           (SELECT json_group_array("topicId") FROM (SELECT "topicId" FROM "NoteTopic"
              WHERE "noteId" = "Note".id AND "by" = 'tag' ORDER BY rowid)) AS tags
    FROM "Note" WHERE id ${inList(ids)} ORDER BY day, position, id`
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    revision: Number(row.revision),
    timed: Number(row.timed),
    position: Number(row.position),
    tags: JSON.parse(row.tags) as number[],
  }))
}

/** Puts time and place of notes as given; text, tags and revision stay. */
export async function setNotePlaces(tx: Queryable, states: NoteState[]): Promise<void> {
  const json = rowsAsJson(
    states.map((s) => [s.id, s.day, s.loggedAt, s.zone, s.timed, s.position, s.trashedAt]),
  )
  await tx.$executeRaw`
    UPDATE "Note" SET day = wanted.value->>1, "loggedAt" = wanted.value->>2, zone = wanted.value->>3, timed = wanted.value->>4,
      position = wanted.value->>5, "trashedAt" = wanted.value->>6
    FROM json_each(${json}) AS wanted WHERE "Note".id = wanted.value->>0`
}

/**
 * One more revision of each note, as it and its tags now stand. Its text and own links are those of the revision
 * before, so a rendering of that one is as good for this.
 */
export async function addRevisions(tx: Queryable, ids: number[], origin: string, now: Date): Promise<void> {
  const which = inList(ids)
  await tx.$executeRaw`
    UPDATE "NoteRender" SET revision = revision + 1
    WHERE "noteId" ${which} AND revision = (SELECT n.revision FROM "Note" n WHERE n.id = "noteId")`
  await tx.$executeRaw`
    UPDATE "Note" SET revision = revision + 1, "updatedAt" = ${sqlTime(now)} WHERE id ${which}`
  await tx.$executeRaw`
    INSERT INTO "Revision" ("noteId", number, title, body, "loggedAt", zone, day, timed, tags, sources, origin, "savedAt")
    SELECT n.id, n.revision, n.title, n.body, n."loggedAt", n.zone, n.day, n.timed,
      (SELECT json_group_array(name) FROM (SELECT t.name FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId"
         WHERE nt."noteId" = n.id AND nt."by" = 'tag' ORDER BY nt.rowid)),
      coalesce((SELECT r.sources FROM "Revision" r WHERE r."noteId" = n.id AND r.number = n.revision - 1), '[]'),
      ${origin}, ${sqlTime(now)}
    FROM "Note" n WHERE n.id ${which}`
}

/** Ids of notes by slug; `trashed` says which side of the trash is asked for. */
export async function findNoteIds(
  tx: Queryable,
  slugs: string[],
  trashed: boolean,
): Promise<Map<string, number>> {
  const side = trashed ? sql`"trashedAt" IS NOT NULL` : sql`"trashedAt" IS NULL`
  const rows = await tx.$queryRaw<{ slug: string; id: number }[]>`
    SELECT slug, id FROM "Note" WHERE slug ${inList(slugs)} AND ${side}`
  return new Map(rows.map((row) => [row.slug, Number(row.id)]))
}

/** Every note of a day in reading order, those in the trash too: they keep their place for when they return. */
export async function listDayOrder(
  tx: Queryable,
  day: string,
): Promise<{ id: number; slug: string; position: number; trashed: boolean }[]> {
  const rows = await tx.$queryRaw<{ id: number; slug: string; position: number; trashed: number }[]>`
    SELECT id, slug, position, "trashedAt" IS NOT NULL AS trashed FROM "Note" WHERE day = ${day} ORDER BY position, id`
  return rows.map((row) => ({
    slug: row.slug,
    id: Number(row.id),
    position: Number(row.position),
    trashed: Number(row.trashed) === 1,
  }))
}

export async function setPositions(tx: Queryable, notes: { id: number; position: number }[]): Promise<void> {
  const json = rowsAsJson(notes.map(({ id, position }) => [id, position]))
  await tx.$executeRaw`
    UPDATE "Note" SET position = wanted.value->>1 FROM json_each(${json}) AS wanted WHERE "Note".id = wanted.value->>0`
}

/** Of these topics those that nothing but mentions holds any more. */
export async function listUnheldTopics(tx: Queryable, ids: number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Topic" t WHERE id ${inList(ids)} AND description = '' AND "versionOfId" IS NULL AND "parentId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "NoteTopic" nt WHERE nt."topicId" = t.id AND nt."by" = 'tag')
      AND NOT EXISTS (SELECT 1 FROM "Link" l WHERE l."toTopicId" = t.id)
      AND NOT EXISTS (SELECT 1 FROM "Topic" v WHERE v."versionOfId" = t.id OR v."parentId" = t.id)
      AND (SELECT count(*) FROM "TopicAlias" a WHERE a."topicId" = t.id) <= 1`
  return rows.map((row) => Number(row.id))
}

/** Deletes topics; says which notes mentioned them. */
export async function deleteTopics(tx: Queryable, ids: number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT "noteId" AS id FROM "NoteTopic" WHERE "topicId" ${inList(ids)}`
  await tx.$executeRaw`DELETE FROM "Topic" WHERE id ${inList(ids)}`
  return rows.map((row) => Number(row.id))
}

export async function listTopicIds(tx: Queryable): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "Topic"`
  return rows.map((row) => Number(row.id))
}

/** Names of topics by id; one that is gone is missing. */
export async function listTopicNames(tx: Queryable, ids: number[]): Promise<Map<number, string>> {
  const rows = await tx.$queryRaw<{ id: number; name: string }[]>`
    SELECT id, name FROM "Topic" WHERE id ${inList(ids)}`
  return new Map(rows.map((row) => [Number(row.id), row.name]))
}
