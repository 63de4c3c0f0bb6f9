import type { Day } from '../domain/day'
import type { SourceRole } from '../domain/source'
import type { SourceCitation, SourceName, SourcePage, SourcePaper } from '../domain/source-page'
import { type Queryable, sql } from './query'

/** What of a source's page stands in no list of sources. */
export async function findSourceDetails(
  db: Queryable,
  id: number,
): Promise<Pick<SourcePage, 'spellings' | 'citations' | 'original' | 'copies' | 'work' | 'trashed'>> {
  const [spellings, citations, kin, work] = [
    await listSpellings(db, id),
    await listCitations(db, id),
    await listKin(db, id),
    await findWork(db, id),
  ]
  const [row] = await db.$queryRaw<
    { trashed: number }[]
  >`SELECT "trashedAt" IS NOT NULL AS trashed FROM "Source" WHERE id = ${id}`
  return { spellings, citations, ...kin, work, trashed: Number(row?.trashed) === 1 }
}

const MOST = 200

async function listSpellings(db: Queryable, id: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ url: string }[]>`
    SELECT sp.url FROM "SourceSpelling" sp JOIN "Source" s ON s.id = sp."sourceId"
    WHERE s.id = ${id} AND sp.url <> s."canonicalUrl" ORDER BY sp.id LIMIT ${MOST}`
  return rows.map(({ url }) => url)
}

async function listCitations(db: Queryable, id: number): Promise<SourceCitation[]> {
  return db.$queryRaw<{ slug: string; title: string; day: Day; lead: string | null; role: SourceRole }[]>`
    SELECT n.slug, n.title, n.day, ns.lead, ns.role FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId"
    WHERE ns."sourceId" = ${id} AND n."trashedAt" IS NULL ORDER BY n.day DESC, n.position, n.id LIMIT ${MOST}`
}

async function listKin(
  db: Queryable,
  id: number,
): Promise<{ original: SourceName | null; copies: SourceName[] }> {
  const name = sql`o.id, o.label, o.title`
  const [originals, copies] = [
    await db.$queryRaw<SourceName[]>`
      SELECT ${name} FROM "Source" s JOIN "Source" o ON o.id = s."copyOfId" WHERE s.id = ${id}`,
    await db.$queryRaw<
      SourceName[]
    >`SELECT ${name} FROM "Source" o WHERE o."copyOfId" = ${id} ORDER BY o.id LIMIT ${MOST}`,
  ]
  const named = (row: SourceName) => ({ ...row, id: Number(row.id) })
  return { original: originals[0] ? named(originals[0]) : null, copies: copies.map(named) }
}

async function findWork(db: Queryable, id: number): Promise<SourcePaper | null> {
  const rows = await db.$queryRaw<(Omit<SourcePaper, 'sources'> & { sources: string })[]>`
    SELECT p.key, p.title, p.year,
      (SELECT json_group_array(json_object('id', o.id, 'label', o.label, 'title', o.title, 'role', o.role, 'url', o."canonicalUrl"))
         FROM "Source" o WHERE o."paperId" = p.id AND o.id <> s.id AND o."trashedAt" IS NULL) AS sources
    FROM "Source" s JOIN "Paper" p ON p.id = s."paperId" WHERE s.id = ${id}`
  const [row] = rows
  if (!row) return null
  const year = row.year === null ? null : Number(row.year)
  return { ...row, year, sources: JSON.parse(row.sources) as SourcePaper['sources'] }
}
