import type { StoredTerm, TermPair } from '../domain/term-pairs/term-pair'
import { normalizeTopicName } from '../domain/topic-name'
import { allOf, inList, type Queryable, sql, sqlTime } from './query'

type Row = {
  id: number
  chinese: string
  english: string
  createdAt: string
  slug: string | null
  title: string | null
}

const TERM = sql`p.id, p.chinese, p.english, CAST(p."createdAt" AS TEXT) || '' AS "createdAt", n.slug, n.title
  FROM "TermPair" p LEFT JOIN "Note" n ON n.id = p."noteId" AND n."trashedAt" IS NULL`

function toTerm({ id, chinese, english, createdAt, slug, title }: Row): StoredTerm {
  const note = slug === null ? null : { slug, title: title ?? '' }
  return { id: Number(id), chinese, english, note, createdAt: new Date(createdAt).toISOString() }
}

/** Pairs with these letters in one of their sides, last added first. */
export async function listTermRows(
  db: Queryable,
  { q, limit, offset }: { q: string; limit: number; offset: number },
): Promise<StoredTerm[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${TERM} WHERE ${holding(q)} ORDER BY p.id DESC LIMIT ${limit} OFFSET ${offset}`
  return rows.map(toTerm)
}

export async function countTerms(db: Queryable, q = ''): Promise<number> {
  const rows = await db.$queryRaw<
    { terms: number }[]
  >`SELECT count(*) AS terms FROM "TermPair" p WHERE ${holding(q)}`
  return Number(rows[0]?.terms ?? 0)
}

function holding(q: string) {
  const key = normalizeTopicName(q)
  return key === ''
    ? allOf([])
    : sql`(instr(p."normalizedChinese", ${key}) > 0 OR instr(p."normalizedEnglish", ${key}) > 0)`
}

export async function findTermRow(db: Queryable, id: number): Promise<StoredTerm | null> {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${TERM} WHERE p.id = ${id}`
  return row ? toTerm(row) : null
}

/** Every pair, for those who keep them in memory. */
export async function listAllTerms(db: Queryable): Promise<(TermPair & { id: number })[]> {
  const rows = await db.$queryRaw<{ terms: string }[]>`
    SELECT json_group_array(json_object('id', id, 'chinese', chinese, 'english', english)) AS terms
    FROM (SELECT id, chinese, english FROM "TermPair" ORDER BY id)`
  return JSON.parse(rows[0]?.terms ?? '[]') as (TermPair & { id: number })[]
}

/** Pairs with this Chinese side and one of these folded English ones. */
export async function listSameTerms(
  db: Queryable,
  chinese: string,
  englishKeys: string[],
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "TermPair"
    WHERE "normalizedChinese" = ${normalizeTopicName(chinese)} AND "normalizedEnglish" ${inList(englishKeys)}`
  return rows.map((row) => Number(row.id))
}

export async function insertTerm(
  tx: Queryable,
  { chinese, english }: TermPair,
  noteId: number | null,
  now: Date,
): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "TermPair" (chinese, english, "normalizedChinese", "normalizedEnglish", "noteId", "createdAt")
    VALUES (${chinese}, ${english}, ${normalizeTopicName(chinese)}, ${normalizeTopicName(english)}, ${noteId}, ${sqlTime(now)})
    RETURNING id`
  return Number(rows[0]?.id)
}

export async function updateTerm(tx: Queryable, id: number, { chinese, english }: TermPair): Promise<void> {
  await tx.$executeRaw`
    UPDATE "TermPair" SET chinese = ${chinese}, english = ${english},
      "normalizedChinese" = ${normalizeTopicName(chinese)}, "normalizedEnglish" = ${normalizeTopicName(english)}
    WHERE id = ${id}`
}

export async function deleteTerm(tx: Queryable, id: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "TermPair" WHERE id = ${id}`
}

/** Spellings of topics outside the trash, folded, each with its topic. */
export async function listTopicKeys(
  db: Queryable,
  keys: string[],
): Promise<Map<string, { slug: string; name: string }>> {
  const rows = await db.$queryRaw<{ key: string; slug: string; name: string }[]>`
    SELECT a.normalized AS key, t.slug, t.name FROM "TopicAlias" a
    JOIN "Topic" t ON t.id = a."topicId" AND t."trashedAt" IS NULL WHERE a.normalized ${inList(keys)}`
  return new Map(rows.map(({ key, ...topic }) => [key, topic]))
}
