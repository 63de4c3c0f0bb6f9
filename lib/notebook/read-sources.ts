import { countSourceFacets, countSources, findPaper, findSpelling, listSourceItems } from '../db/source-reads'
import type { SourceListItem } from '../domain/source'
import { parseSourceUrl } from '../domain/source-url'
import type { Notebook } from './open-notebook'

const PAGE = 50

export type SourceList = {
  items: SourceListItem[]
  total: number
  pages: number
  roles: { role: string; count: number }[]
  hosts: { host: string; count: number }[]
}

/** `page` counts from 1. */
export async function listSources(
  nb: Notebook,
  query: { role?: string; host?: string; page: number },
): Promise<SourceList> {
  const db = nb.db.prisma
  const { page, ...conditions } = query
  const [total, facets, items] = await Promise.all([
    countSources(db, conditions),
    countSourceFacets(db),
    listSourceItems(db, conditions, PAGE, (page - 1) * PAGE),
  ])
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)), ...facets }
}

export type SeenSource = {
  source: SourceListItem | null
  paper: { key: string; title: string | null; sources: SourceListItem[] } | null
  notes: SourceListItem['notes']
}

/** Seen before? By any spelling of a URL or a bare identifier such as `arXiv:2010.11929` or a DOI. Null when it is neither. */
export async function findSource(nb: Notebook, text: string): Promise<SeenSource | null> {
  const db = nb.db.prisma
  const parsed = parseSourceUrl(text)
  const canonicalUrl = (await findSpelling(db, text)) ?? parsed?.canonicalUrl
  if (!canonicalUrl) return null
  const [source] = await listSourceItems(db, { canonicalUrl }, 1)
  const identifier = source?.paper ?? parsed?.paper ?? null
  const paper = identifier ? await findPaper(db, identifier) : null
  const siblings = identifier && paper ? await listSourceItems(db, { identifier }, 100) : []
  const cited = [...(source ? [source] : []), ...siblings].flatMap((item) => item.notes)
  const notes = [...new Map(cited.map((note) => [note.slug, note])).values()]
  return { source: source ?? null, paper: paper ? { ...paper, sources: siblings } : null, notes }
}
