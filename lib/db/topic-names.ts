import { inList, type Queryable } from './query'

/** Names of topics by id; those in the trash are missing. */
export async function listTopicTitles(
  db: Queryable,
  ids: number[],
): Promise<Map<number, { slug: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: number; slug: string; name: string }[]>`
    SELECT id, slug, name FROM "Topic" WHERE "trashedAt" IS NULL AND id ${inList(ids)}`
  return new Map(rows.map(({ id, slug, name }) => [Number(id), { slug, name }]))
}

/** Topics by the notes that are tagged with them, those on most notes first. */
export async function listMostUsedTopicIds(db: Queryable, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT t.id FROM "Topic" t LEFT JOIN "NoteTopic" nt ON nt."topicId" = t.id AND nt."by" = 'tag'
    WHERE t."trashedAt" IS NULL GROUP BY t.id ORDER BY count(nt."noteId") DESC, t.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}
