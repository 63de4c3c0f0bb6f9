import type { Tx } from '../../db/open'
import { findSourceName, listLocalSources, type SourceName } from '../../db/snapshot-store'
import { findSpelling } from '../../db/source-reads'
import { ensurePapers, insertSources, insertSpellings, setCopyOf } from '../../db/source-store'
import { fileNameIn, sameName } from '../../domain/snapshots/file-name'
import { parseSourceUrl } from '../../domain/source-url'
import { recordChange } from '../changes'

/**
 * The source a saved copy belongs to: the address that stands in it, or the `file:` link of its name, and of that the
 * page it is a copy of. Null when no note knows either.
 */
export async function matchSource(
  tx: Tx,
  { name, url }: { name: string; url: string | null },
  now: Date,
): Promise<number | null> {
  const wanted = sameName(name)
  const local = (await listLocalSources(tx)).find((source) => fileNameIn(source.canonicalUrl) === wanted)
  const page = url ? await findKnown(tx, url) : null
  if (local && page && local.copyOfId === null && local.id !== page.id) await pair(tx, local, page, now)
  return local?.copyOfId ?? page?.id ?? local?.id ?? null
}

/** Of a copy on somebody's disk the page it is a copy of; any other source is itself. */
export async function originalOf(tx: Tx, id: number): Promise<number | null> {
  const source = await findSourceName(tx, { id })
  return source && (source.copyOfId ?? source.id)
}

/** The source of an address by any spelling; one that nobody cited yet is made. Null when it is no address. */
export async function ensureSource(tx: Tx, url: string, now: Date): Promise<number | null> {
  const known = await findKnown(tx, url)
  if (known) return known.copyOfId ?? known.id
  const parsed = parseSourceUrl(url)
  if (!parsed) return null
  const papers = await ensurePapers(tx, parsed.paper ? [parsed.paper] : [], null, now)
  const paperId = parsed.paper ? (papers.get(`${parsed.paper.scheme}:${parsed.paper.value}`) ?? null) : null
  await insertSources(tx, [{ ...parsed, importId: null, paperId }], now)
  const made = await findSourceName(tx, { canonicalUrl: parsed.canonicalUrl })
  if (made) await insertSpellings(tx, [{ sourceId: made.id, url }])
  return made?.id ?? null
}

async function findKnown(tx: Tx, url: string): Promise<SourceName | null> {
  const canonicalUrl = (await findSpelling(tx, url)) ?? parseSourceUrl(url)?.canonicalUrl
  return canonicalUrl ? findSourceName(tx, { canonicalUrl }) : null
}

/** From then on the link to the file is known as a copy of the page. */
async function pair(tx: Tx, local: SourceName, page: SourceName, now: Date): Promise<void> {
  await setCopyOf(tx, [{ sourceId: local.id, copyOfId: page.id }])
  await recordChange(tx, {
    kind: 'pair-copy',
    summary: { copy: fileNameIn(local.canonicalUrl), original: page.canonicalUrl },
    before: { Source: [{ id: local.id, copyOfId: null }] },
    after: { Source: [{ id: local.id, copyOfId: page.id }] },
    now,
  })
}
