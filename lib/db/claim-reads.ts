import type { NamedPlace } from '../domain/claims/claim'
import type { TopicKind } from '../domain/topic'
import { normalizeTopicName } from '../domain/topic-name'
import { inList, type Queryable } from './query'
import { ROLE_IN_NOTE } from './source-roles'

/** Notes outside the trash that are tagged with the topic or name it, newest first. */
export async function listNoteIdsOfTopic(db: Queryable, topicId: number, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n WHERE n."trashedAt" IS NULL
      AND n.id IN (SELECT "noteId" FROM "NoteTopic" WHERE "topicId" = ${topicId})
    ORDER BY n.day DESC, n.position, n.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** What the claims of a note follow from beside its text: another text whenever one of them changes. */
export type NoteStamp = { id: number; revision: number; topics: string }

/** For these notes, or for all outside the trash. */
export async function listNoteStamps(db: Queryable, ids: number[] | null): Promise<NoteStamp[]> {
  const rows = ids
    ? await db.$queryRaw<NoteStamp[]>`
        SELECT n.id, n.revision, (SELECT json_group_array(json_array(t.id, nt."by", nt.places, t.name, t.kind)) FROM "NoteTopic" nt
          JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL WHERE nt."noteId" = n.id) AS topics
        FROM "Note" n WHERE n.id ${inList(ids)} AND n."trashedAt" IS NULL`
    : await db.$queryRaw<NoteStamp[]>`
        SELECT n.id, n.revision, (SELECT json_group_array(json_array(t.id, nt."by", nt.places, t.name, t.kind)) FROM "NoteTopic" nt
          JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL WHERE nt."noteId" = n.id) AS topics
        FROM "Note" n WHERE n."trashedAt" IS NULL`
  return rows.map((row) => ({ ...row, id: Number(row.id), revision: Number(row.revision) }))
}

export type ClaimText = { id: number; slug: string; title: string; day: string; body: string }

export async function listClaimTexts(db: Queryable, ids: number[]): Promise<ClaimText[]> {
  const rows = await db.$queryRaw<ClaimText[]>`
    SELECT id, slug, title, day, body FROM "Note" WHERE id ${inList(ids)}`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Which of these notes cite a paper or its code. */
export async function listFirstHand(db: Queryable, ids: number[]): Promise<Set<number>> {
  const rows = await db.$queryRaw<{ noteId: number }[]>`
    SELECT DISTINCT ns."noteId" FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
    WHERE ns."noteId" ${inList(ids)} AND ${ROLE_IN_NOTE} IN ('paper', 'code')`
  return new Set(rows.map(({ noteId }) => Number(noteId)))
}

export type NamedTopic = { slug: string; name: string }

/** Topics outside the trash by id. */
export async function listNamedTopics(db: Queryable): Promise<Map<number, NamedTopic>> {
  const rows = await db.$queryRaw<({ id: number } & NamedTopic)[]>`
    SELECT id, slug, name FROM "Topic" WHERE "trashedAt" IS NULL`
  return new Map(rows.map(({ id, ...topic }) => [Number(id), topic]))
}

type StampedTopic = [topicId: number, by: 'tag' | 'mention', places: string, name: string, kind: TopicKind]

/** Tags and places of one note, as `findClaims` takes them. */
export function readStamp({ topics }: NoteStamp): {
  places: NamedPlace[]
  tags: Omit<NamedPlace, 'start' | 'end'>[]
} {
  const rows = JSON.parse(topics) as StampedTopic[]
  const places = rows.flatMap(([topicId, by, places, name, kind]) =>
    by === 'tag'
      ? []
      : (JSON.parse(places) as [number, number][]).map(([start, end]) => ({
          start,
          end,
          topicId,
          name,
          kind,
        })),
  )
  return {
    places: places.sort((a, b) => a.start - b.start),
    tags: rows.filter(([, by]) => by === 'tag').map(([topicId, , , name, kind]) => ({ topicId, name, kind })),
  }
}

/** By slug, else by any spelling; null in the trash. */
export async function findTopicByName(
  db: Queryable,
  slugOrName: string,
): Promise<(NamedTopic & { id: number }) | null> {
  const rows = await db.$queryRaw<(NamedTopic & { id: number })[]>`
    SELECT t.id, t.slug, t.name FROM "Topic" t WHERE t."trashedAt" IS NULL AND (t.slug = ${slugOrName}
      OR t.id = (SELECT "topicId" FROM "TopicAlias" WHERE normalized = ${normalizeTopicName(slugOrName)}))
    ORDER BY t.slug = ${slugOrName} DESC LIMIT 1`
  const [row] = rows
  return row ? { ...row, id: Number(row.id) } : null
}
