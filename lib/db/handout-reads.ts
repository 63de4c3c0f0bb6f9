import type { SourceRole } from '../domain/source'
import { inList, type Queryable } from './query'

type CitedSource = {
  slug: string
  day: string
  paperId: number | null
  url: string
  label: string
  title: string | null
  role: SourceRole
}

/** What these notes cite, in their order and that of the text; sources in the trash are left out. */
export async function listCitedSources(db: Queryable, slugs: readonly string[]): Promise<CitedSource[]> {
  const rows = await db.$queryRaw<CitedSource[]>`
    SELECT n.slug, n.day, s."paperId", s."canonicalUrl" AS url, s.label, s.title, ns.role
    FROM json_each(${JSON.stringify(slugs)}) wanted JOIN "Note" n ON n.slug = wanted.value
    JOIN "NoteSource" ns ON ns."noteId" = n.id JOIN "Source" s ON s.id = ns."sourceId"
    WHERE n."trashedAt" IS NULL AND s."trashedAt" IS NULL ORDER BY wanted.key, ns.position`
  return rows.map((row) => ({ ...row, paperId: row.paperId === null ? null : Number(row.paperId) }))
}

/** The address of the paper itself where a source has one, by paper. */
export async function listPaperAddresses(
  db: Queryable,
  paperIds: number[],
): Promise<Map<number, { url: string; label: string }>> {
  const rows = await db.$queryRaw<{ paperId: number; url: string; label: string }[]>`
    SELECT "paperId", "canonicalUrl" AS url, label FROM "Source"
    WHERE "paperId" ${inList(paperIds)} AND "trashedAt" IS NULL
    ORDER BY role <> 'paper' DESC, id DESC`
  return new Map(rows.map(({ paperId, ...row }) => [Number(paperId), row]))
}
