import { inList, type Queryable, sqlTime } from './query'

/** Which revision each note outside the trash is at. */
export async function listNoteRevisions(db: Queryable): Promise<[id: number, revision: number][]> {
  const rows = await db.$queryRaw<{ notes: string }[]>`
    SELECT json_group_array(json_array(id, revision)) AS notes FROM "Note" WHERE "trashedAt" IS NULL`
  return JSON.parse(rows[0]?.notes ?? '[]') as [number, number][]
}

/** Keys of what was answered, by kind. */
export async function listAnswers(
  db: Queryable,
  kinds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await db.$queryRaw<{ kind: string; key: string }[]>`
    SELECT kind, key FROM "SuggestionAnswer" WHERE kind ${inList(kinds)}`
  const answers = new Map(kinds.map((kind) => [kind, new Set<string>()]))
  for (const { kind, key } of rows) answers.get(kind)?.add(key)
  return answers
}

export async function insertAnswer(
  tx: Queryable,
  { kind, key, answer }: { kind: string; key: string; answer: 'taken' | 'dismissed' },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "SuggestionAnswer" (kind, key, answer, "createdAt") VALUES (${kind}, ${key}, ${answer}, ${sqlTime(now)})`
}

type Standing = { topicId: number; notes: number }

/** In how many notes outside the trash each of these topics is tagged or named. */
export async function countNotesOfTopics(db: Queryable, topicIds: number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<Standing[]>`
    SELECT nt."topicId", count(DISTINCT nt."noteId") AS notes FROM "NoteTopic" nt
    JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL
    WHERE nt."topicId" ${inList(topicIds)} GROUP BY nt."topicId"`
  return new Map(rows.map((row) => [Number(row.topicId), Number(row.notes)]))
}

export type TopicPlace = { topicId: number; noteId: number; start: number; end: number }

/** For each topic the newest of its notes with the first place that names it; 0 to 0 where only a tag says so. */
export async function listTopicPlaces(
  db: Queryable,
  topicIds: number[],
  each: number,
): Promise<TopicPlace[]> {
  const rows = await db.$queryRaw<{ topicId: number; noteId: number; start: number; end: number }[]>`
    SELECT w.value AS "topicId", nt."noteId", max(coalesce(nt.places->>'$[0][0]', 0)) AS start,
           max(coalesce(nt.places->>'$[0][1]', 0)) AS "end"
    FROM json_each(${JSON.stringify(topicIds)}) w JOIN "NoteTopic" nt ON nt."topicId" = w.value
    WHERE nt."noteId" IN (SELECT near."noteId" FROM "NoteTopic" near
      JOIN "Note" n ON n.id = near."noteId" AND n."trashedAt" IS NULL
      WHERE near."topicId" = w.value ORDER BY near."by" = 'tag', near."noteId" DESC LIMIT ${each})
    GROUP BY w.value, nt."noteId" ORDER BY w.key, nt."noteId" DESC`
  return rows.map((row) => ({
    topicId: Number(row.topicId),
    noteId: Number(row.noteId),
    start: Number(row.start),
    end: Number(row.end),
  }))
}

/** Texts and addresses of these notes outside the trash. */
export async function listPlaceTexts(
  db: Queryable,
  ids: number[],
): Promise<Map<number, { slug: string; title: string; day: string; body: string }>> {
  const rows = await db.$queryRaw<{ id: number; slug: string; title: string; day: string; body: string }[]>`
    SELECT id, slug, title, day, body FROM "Note" WHERE id ${inList(ids)} AND "trashedAt" IS NULL`
  return new Map(rows.map(({ id, ...row }) => [Number(id), row]))
}
