import { listCitingNotes } from '../../db/link-check-store'
import { blocksServers, closedSiteOf } from '../../domain/link-doctor/closed-sites'
import type { LinkCase, LinkItem, LinkReport } from '../../domain/link-doctor/link-case'
import { LINK_CODES, type LinkCode, type LinkFinding } from '../../domain/link-doctor/link-finding'
import type { Notebook } from '../open-notebook'
import { type Examined, examineNotebook } from './findings'

const PAGE = 30

/** What may be wrong with links, gravest first; `page` counts from 1. Nothing is asked for it. */
export async function listLinkCases(
  nb: Notebook,
  { code, page = 1, size = PAGE }: { code?: LinkCode; page?: number; size?: number } = {},
): Promise<LinkReport> {
  const examined = await examineNotebook(nb)
  const { findings } = examined
  const wanted = code ? findings.filter((finding) => finding.code === code) : findings
  const shown = wanted.slice((page - 1) * size, page * size)
  return {
    items: await toCases(nb, examined, shown),
    total: wanted.length,
    pages: Math.max(1, Math.ceil(wanted.length / size)),
    counts: LINK_CODES.map((one) => ({
      code: one,
      count: findings.filter((finding) => finding.code === one).length,
    })).filter(({ count }) => count > 0),
  }
}

/** What may be wrong with one link, and what its last check found; null when no note cites it. */
export async function readLink(
  nb: Notebook,
  sourceId: number,
): Promise<{ link: LinkItem; cases: LinkCase[] } | null> {
  const examined = await examineNotebook(nb)
  const link = examined.links.get(sourceId)
  if (!link) return null
  const found = examined.findings.filter((finding) => finding.sourceId === sourceId)
  return { link: itemOf(examined, sourceId), cases: await toCases(nb, examined, found) }
}

/** Links that are worth asking about, those never asked first, then the longest ago. */
export async function listUnchecked(
  nb: Notebook,
  limit: number,
): Promise<{ items: LinkItem[]; total: number }> {
  const examined = await examineNotebook(nb)
  const worth = [...examined.links.values()].filter(
    (link) => /^https?:/.test(link.canonicalUrl) && !blocksServers(link.host) && closedSiteOf(link) === null,
  )
  const asked = ({ check }: { check: LinkItem['check'] }) => check?.checkedAt ?? ''
  const first = worth.sort((a, b) => compare(asked(a), asked(b)) || a.id - b.id).slice(0, limit)
  return { items: first.map(({ id }) => itemOf(examined, id)), total: worth.length }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

async function toCases(nb: Notebook, examined: Examined, findings: LinkFinding[]): Promise<LinkCase[]> {
  const ids = [...new Set(findings.map(({ sourceId }) => sourceId))]
  const notes = await listCitingNotes(nb.db.prisma, ids)
  return findings.map(({ code, suggestions, site, sourceId }) => ({
    ...itemOf(examined, sourceId),
    code,
    suggestions,
    site,
    notes: notes
      .filter((note) => note.sourceId === sourceId)
      .map(({ slug, title, day }) => ({ slug, title, day })),
  }))
}

function itemOf({ links }: Examined, sourceId: number): LinkItem {
  const link = links.get(sourceId)
  if (!link) throw new Error(`Source ${sourceId} has a finding and is not there.`)
  const { canonicalUrl, label, host, title, check } = link
  return { sourceId, url: canonicalUrl, label, host, title, check }
}
