import type { Day } from '../domain/day'
import { allOf, type Queryable, sql } from './query'

export type TextHit = {
  slug: string
  title: string
  day: Day
  body: string
  sources: string
  topics: string
  rank: number
}

/**
 * Notes in whose title, topics, sources or body every folded term stands, best field first, then newest.
 * `rank`: 0 when all terms stand in the title, 1 title with topics, 2 with sources, 3 body.
 */
export async function listTextHits(
  db: Queryable,
  terms: string[],
  limit: number,
): Promise<{ total: number; hits: TextHit[] }> {
  const inTitle = allOf(terms.map((term) => sql`instr(x.title, ${term})`))
  const inTopics = allOf(terms.map((term) => sql`(instr(x.title, ${term}) OR instr(x.topics, ${term}))`))
  const inSources = allOf(
    terms.map(
      (term) => sql`(instr(x.title, ${term}) OR instr(x.topics, ${term}) OR instr(x.sources, ${term}))`,
    ),
  )
  const anywhere = allOf(
    terms.map(
      (term) =>
        sql`(instr(x.body, ${term}) OR instr(x.title, ${term}) OR instr(x.topics, ${term}) OR instr(x.sources, ${term}))`,
    ),
  )
  const rows = await db.$queryRaw<(Omit<TextHit, 'body' | 'title'> & { id: number; total: number })[]>`
    SELECT n.id, n.slug, n.day, x.sources, x.topics, count(*) OVER () AS total,
           CASE WHEN ${inTitle} THEN 0 WHEN ${inTopics} THEN 1 WHEN ${inSources} THEN 2 ELSE 3 END AS rank
    FROM "NoteText" x JOIN "Note" n ON n.id = x."noteId"
    WHERE n."trashedAt" IS NULL AND ${anywhere} ORDER BY rank, n.day DESC, n.position LIMIT ${limit}`
  const texts = await db.$queryRaw<{ id: number; title: string; body: string }[]>`
    SELECT id, title, body FROM "Note" WHERE id IN (SELECT value FROM json_each(${JSON.stringify(rows.map((row) => Number(row.id)))}))`
  const textOf = new Map(texts.map((row) => [Number(row.id), row]))
  const hits = rows.map(({ id, total: _total, ...row }) => ({
    ...row,
    rank: Number(row.rank),
    title: textOf.get(Number(id))?.title ?? '',
    body: textOf.get(Number(id))?.body ?? '',
  }))
  return { total: Number(rows[0]?.total ?? 0), hits }
}

/** Topics one of whose spellings, folded like the term, contains it; the shortest spelling first. */
export async function listTopicHits(
  db: Queryable,
  term: string,
  limit: number,
): Promise<{ slug: string; name: string; kind: string; matched: string }[]> {
  return db.$queryRaw<{ slug: string; name: string; kind: string; matched: string }[]>`
    SELECT slug, name, kind, matched FROM (
      SELECT t.slug, t.name, t.kind, a.name AS matched, min(length(a.name)) AS size FROM "TopicAlias" a JOIN "Topic" t ON t.id = a."topicId"
      WHERE instr(lower(a.name), ${term}) OR instr(a.normalized, ${term}) GROUP BY t.id)
    ORDER BY lower(matched) <> ${term}, size LIMIT ${limit}`
}
