import { listPaperHeads, listUnlinkedPapers } from '../../db/paper-reads'
import { type PaperHit, SEARCH_TIERS, type SearchTier } from '../../domain/search'
import type { FoundName } from '../../search/names/layered-names'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

/** No source says their names to the index of names. */
const unlinkedPapers = whileUnchanged((nb) => listUnlinkedPapers(nb.db.prisma))

/** The papers among the names that were met, by title or citation key. A paper is named by each of its sources. */
export async function foundPapers(
  nb: Notebook,
  text: string,
  named: readonly FoundName[],
  limit: number,
): Promise<PaperHit[]> {
  if (text === '') return []
  const hits = named.filter(({ kind }) => kind === 'paper')
  const heads = await listPaperHeads(
    nb.db.prisma,
    hits.map(({ ref }) => ref),
  )
  const best = new Map<string, PaperHit>()
  for (const { ref, match, text: matched } of hits) {
    const head = heads.get(ref)
    if (!head) continue
    const known = best.get(head.key)
    if (!known || rungOf(match) < rungOf(known.tier)) best.set(head.key, { ...head, tier: match, matched })
  }
  const typed = text.toLowerCase()
  for (const head of await unlinkedPapers(nb, null)) {
    if (!`${head.key} ${head.title ?? ''}`.toLowerCase().includes(typed)) continue
    best.set(head.key, { ...head, tier: 'exact', matched: head.title ?? head.key })
  }
  return [...best.values()].sort((a, b) => rungOf(a.tier) - rungOf(b.tier)).slice(0, limit)
}

function rungOf(tier: SearchTier): number {
  return SEARCH_TIERS.indexOf(tier)
}
