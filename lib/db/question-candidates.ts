import type { NoteRef } from '../domain/note'
import { inList, type Queryable } from './query'

/** A note that may answer a question. */
export type CandidateNote = NoteRef & { id: number; body: string; loggedAt: Date; topicIds: Set<number> }

/** A longer note is looked at no further, in characters. */
const LOOKED_AT = 20_000

type Row = NoteRef & { id: number; body: string; loggedAt: string; topics: string }

/** These notes outside the trash, by id. */
export async function listCandidates(db: Queryable, ids: number[]): Promise<Map<number, CandidateNote>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<Row[]>`
    SELECT n.id, n.slug, n.title, n.day, substr(n.body, 1, ${LOOKED_AT}) AS body, CAST(n."loggedAt" AS TEXT) || '' AS "loggedAt",
      (SELECT json_group_array(DISTINCT nt."topicId") FROM "NoteTopic" nt WHERE nt."noteId" = n.id) AS topics
    FROM "Note" n WHERE n.id ${inList(ids)} AND n."trashedAt" IS NULL`
  return new Map(
    rows.map(({ topics, ...row }) => [
      Number(row.id),
      {
        ...row,
        id: Number(row.id),
        loggedAt: new Date(row.loggedAt),
        topicIds: new Set(JSON.parse(topics) as number[]),
      },
    ]),
  )
}
