import type { Day } from '../domain/day'
import type { TermPair } from '../domain/term-pairs/term-pair'
import { Prisma } from './generated/client'
import { inList, type Queryable, rowsAsJson, sql } from './query'
import { ROLE_IN_NOTE } from './source-roles'

/** One question to the full-text index; `match` is an FTS5 expression (lib/search/bodies). */
export type Question = {
  key: string
  match: string
  /** By bm25, which reads every match; else the newest notes first, which stops at `limit`. */
  ranked: boolean
  limit: number
  /** Of these notes alone. */
  among?: number[]
}
/** Columns of NoteSearch in order: title, headings, topics, marks, sources, body, joined, variants. */
const WEIGHTS = sql`10.0, 5.0, 6.0, 0.0, 3.0, 1.0, 1.0, 1.0`

/** How many notes each expression matches. */
export async function countMatches(db: Queryable, matches: string[]): Promise<number[]> {
  if (matches.length === 0) return []
  const counts = matches.map(
    (match) => sql`(SELECT count(*) FROM "NoteSearch" WHERE "NoteSearch" MATCH ${match})`,
  )
  const rows = await db.$queryRaw<{ counts: string }[]>`SELECT json_array(${Prisma.join(counts)}) AS counts`
  return JSON.parse(rows[0]?.counts ?? '[]') as number[]
}

export type Match = { key: string; id: number; day: Day; score: number }

/** The best matches of each question in its order; `score` is bm25 turned so that more is better, 0 when unranked. */
export async function listMatches(db: Queryable, questions: Question[]): Promise<Match[]> {
  if (questions.length === 0) return []
  const parts = questions.map(({ key, match, ranked, limit, among }) => {
    const score = ranked ? sql`-bm25("NoteSearch", ${WEIGHTS})` : sql`0.0`
    const order = ranked ? sql`score DESC, rowid DESC` : sql`rowid DESC`
    // The plus keeps SQLite from asking the index once for every note: going through all matches is far quicker.
    const these = among ? sql`AND +rowid ${inList(among)}` : sql``
    return sql`SELECT * FROM (SELECT ${key} AS key, rowid AS id, ${score} AS score FROM "NoteSearch"
      WHERE "NoteSearch" MATCH ${match} ${these} ORDER BY ${order} LIMIT ${limit})`
  })
  const rows = await db.$queryRaw<{ key: string; id: number; score: number; day: Day }[]>`
    SELECT m.key, m.id, m.score, n.day FROM (${Prisma.join(parts, ' UNION ALL ')}) m JOIN "Note" n ON n.id = m.id`
  return rows.map((row) => ({ ...row, id: Number(row.id), score: Number(row.score) }))
}

export type FoundNote = {
  id: number
  slug: string
  title: string
  body: string
  day: Day
  /** Addresses as written, canonical ones, labels and titles. */
  sources: string[]
  /** Names of its topics. */
  topics: string[]
}

/** What is shown of the notes found. */
export async function listFoundNotes(db: Queryable, ids: number[]): Promise<Map<number, FoundNote>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<
    (Omit<FoundNote, 'sources' | 'topics'> & { sources: string; topics: string })[]
  >`
    SELECT n.id, n.slug, n.title, n.body, n.day,
           (SELECT json_group_array(json_array(ns.url, s."canonicalUrl", s.label, s.title)) FROM "NoteSource" ns
            JOIN "Source" s ON s.id = ns."sourceId" WHERE ns."noteId" = n.id) AS sources,
           (SELECT json_group_array(DISTINCT t.name) FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId"
            WHERE nt."noteId" = n.id AND t."trashedAt" IS NULL) AS topics
    FROM "Note" n WHERE n.id ${inList(ids)}`
  return new Map(
    rows.map((row) => {
      const sources = (JSON.parse(row.sources) as (string | null)[][]).flat()
      const texts = [...new Set(sources.filter((text): text is string => text !== null))]
      const topics = JSON.parse(row.topics) as string[]
      return [Number(row.id), { ...row, id: Number(row.id), sources: texts, topics }]
    }),
  )
}

/** In how many notes each token stands; tokens that stand nowhere are missing. */
export async function countTokenNotes(db: Queryable, tokens: string[]): Promise<Map<string, number>> {
  if (tokens.length === 0) return new Map()
  const rows = await db.$queryRaw<{ term: string; doc: number }[]>`
    SELECT t.term, t.doc FROM json_each(${JSON.stringify(tokens)}) wanted JOIN "NoteSearchTerm" t ON t.term = wanted.value`
  return new Map(rows.map((row) => [row.term, Number(row.doc)]))
}

type NamedTopic = { id: number; slug: string; name: string; spellings: string[] }
export type KnownOfQuery = {
  topics: Map<string, NamedTopic[]>
  pairs: Map<string, string[]>
  /** Confirmed pairs of words that have the spelling as one side. */
  terms: Map<string, TermPair[]>
}

/**
 * What the notebook knows of a query's words: topics that have one of the normalised spellings, or it as their slug
 * (under each, all their spellings, the name first), and pairs of Chinese characters that stand in some note, by the
 * first letters of their readings, and terms of which one is a side: `forms` are [spelling, the same or its plural or
 * singular]. One statement, since every key pressed asks.
 */
export async function readKnownOfQuery(
  db: Queryable,
  spellings: string[],
  initials: string[],
  forms: [spelling: string, form: string][] = [],
): Promise<KnownOfQuery> {
  const known: KnownOfQuery = { topics: new Map(), pairs: new Map(), terms: new Map() }
  if (spellings.length === 0 && initials.length === 0) return known
  const wanted = JSON.stringify(spellings)
  const rows = await db.$queryRaw<
    { key: string; pairs: string | null; topic: string | null; term: string | null }[]
  >`
    SELECT initials AS key, group_concat(pair, ' ') AS pairs, NULL AS topic, NULL AS term
    FROM "HanPair" WHERE initials ${inList(initials)} GROUP BY initials
    UNION ALL
    SELECT found.key, NULL, json_array(t.id, t.slug, t.name,
           (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id AND a.name <> t.name)), NULL
    FROM (SELECT w.value AS key, a."topicId" AS id FROM json_each(${wanted}) w JOIN "TopicAlias" a ON a.normalized = w.value
          UNION SELECT w.value, t.id FROM json_each(${wanted}) w JOIN "Topic" t ON t.slug = w.value) found
    JOIN "Topic" t ON t.id = found.id AND t."trashedAt" IS NULL
    UNION ALL
    SELECT w.value->>0, NULL, NULL, json_array(p.chinese, p.english)
    FROM json_each(${JSON.stringify(forms)}) w JOIN "TermPair" p
      ON p."normalizedChinese" = w.value->>1 OR p."normalizedEnglish" = w.value->>1`
  for (const { key, pairs, topic, term } of rows) {
    if (pairs !== null) known.pairs.set(key, pairs.split(' '))
    if (term !== null) {
      const [chinese, english] = JSON.parse(term) as [string, string]
      known.terms.set(key, [...(known.terms.get(key) ?? []), { chinese, english }])
    }
    if (topic === null) continue
    const [id, slug, name, others] = JSON.parse(topic) as [number, string, string, string[]]
    known.topics.set(key, [
      ...(known.topics.get(key) ?? []),
      { id, slug, name, spellings: [name, ...others] },
    ])
  }
  return known
}

/** What is shown of topics, and how many notes each one's expression matches. */
export async function listTopicFacts(
  db: Queryable,
  topics: { id: number; match: string }[],
): Promise<Map<number, { slug: string; name: string; kind: string; notes: number }>> {
  if (topics.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: number; slug: string; name: string; kind: string; notes: number }[]>`
    SELECT t.id, t.slug, t.name, t.kind,
           (SELECT count(*) FROM "NoteSearch" WHERE "NoteSearch" MATCH w.value->>'match') AS notes
    FROM json_each(${rowsAsJson(topics)}) w JOIN "Topic" t ON t.id = w.value->>'id'`
  return new Map(rows.map(({ id, ...row }) => [Number(id), { ...row, notes: Number(row.notes) }]))
}

type Facet = { facet: string; value: string; label: string | null; notes: number }

/** How many of the matching notes carry each topic, role, month and host; at most `limit` of each. */
export async function listFacets(db: Queryable, match: string, limit: number): Promise<Facet[]> {
  const found = sql`(SELECT rowid FROM "NoteSearch" WHERE "NoteSearch" MATCH ${match})`
  const rows = await db.$queryRaw<Facet[]>`
    WITH found(id) AS MATERIALIZED ${found}
    SELECT * FROM (SELECT 'topic' AS facet, t.slug AS value, t.name AS label, count(*) AS notes
      FROM (SELECT DISTINCT nt."topicId", nt."noteId" FROM found f JOIN "NoteTopic" nt ON nt."noteId" = f.id) nt
      JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL GROUP BY t.id ORDER BY notes DESC, t.name LIMIT ${limit})
    UNION ALL SELECT * FROM (SELECT 'role', ${ROLE_IN_NOTE} AS role, NULL, count(DISTINCT ns."noteId") AS notes
      FROM found f JOIN "NoteSource" ns ON ns."noteId" = f.id JOIN "Source" s ON s.id = ns."sourceId"
      GROUP BY 2 ORDER BY notes DESC LIMIT ${limit})
    UNION ALL SELECT * FROM (SELECT 'month', substr(n.day, 1, 7) AS month, NULL, count(*) AS notes
      FROM found f JOIN "Note" n ON n.id = f.id GROUP BY month ORDER BY month DESC LIMIT ${limit})
    UNION ALL SELECT * FROM (SELECT 'host', s.host, NULL, count(DISTINCT ns."noteId") AS notes
      FROM found f JOIN "NoteSource" ns ON ns."noteId" = f.id JOIN "Source" s ON s.id = ns."sourceId"
      WHERE s.host <> '' GROUP BY s.host ORDER BY notes DESC LIMIT ${limit})`
  return rows.map((row) => ({ ...row, notes: Number(row.notes) }))
}

export async function listMatchingSlugs(db: Queryable, match: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM "Note" WHERE id IN (SELECT rowid FROM "NoteSearch" WHERE "NoteSearch" MATCH ${match})`
  return rows.map(({ slug }) => slug)
}

/** The tokens of one note that say what it is about; null when it is not in the index. */
export async function findAboutText(
  db: Queryable,
  noteId: number,
): Promise<{ title: string; headings: string; topics: string; body: string } | null> {
  const rows = await db.$queryRaw<{ title: string; headings: string; topics: string; body: string }[]>`
    SELECT title, headings, topics, body FROM "NoteText" WHERE "noteId" = ${noteId}`
  return rows[0] ?? null
}

/** Notes in the order given, each with the names of the topics it shares with `noteId`. */
export async function listSimilarFacts(
  db: Queryable,
  noteId: number,
  ids: number[],
): Promise<{ slug: string; title: string; day: Day; shared: string[] }[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<{ slug: string; title: string; day: Day; shared: string }[]>`
    SELECT n.slug, n.title, n.day, (SELECT json_group_array(t.name) FROM "Topic" t WHERE t."trashedAt" IS NULL AND t.id IN
        (SELECT "topicId" FROM "NoteTopic" WHERE "noteId" = n.id INTERSECT SELECT "topicId" FROM "NoteTopic" WHERE "noteId" = ${noteId})) AS shared
    FROM json_each(${JSON.stringify(ids)}) w JOIN "Note" n ON n.id = w.value ORDER BY w.key`
  return rows.map((row) => ({ ...row, shared: JSON.parse(row.shared) as string[] }))
}
