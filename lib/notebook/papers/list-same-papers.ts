import { listDismissed, listPaperRows } from '../../db/paper-store'
import type { PaperListItem } from '../../domain/papers/paper'
import { findSamePapers, type SamePair } from '../../domain/papers/same-paper'
import type { Notebook } from '../open-notebook'
import { SAME_PAPER } from './join-papers'
import { itemsOf } from './read-papers'

const SHOWN = 100

/** `into` is the one to keep: published, noted more often, known longer. */
export type SamePapers = { why: SamePair['why']; from: PaperListItem; into: PaperListItem }

/** Papers that may be one. */
export async function listSamePapers(nb: Notebook): Promise<SamePapers[]> {
  const db = nb.db.prisma
  const pairs = findSamePapers(await listPaperRows(db, null), await listDismissed(db, SAME_PAPER)).slice(
    0,
    SHOWN,
  )
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
  const items = new Map((await itemsOf(db, ids)).map((item) => [item.id, item]))
  return pairs.flatMap(({ one, other, why }) => {
    const [first, second] = [items.get(one), items.get(other)]
    if (!first || !second) return []
    const [into, from] = [first, second].toSorted((a, b) => weight(b) - weight(a) || a.id - b.id)
    return into && from ? [{ why, from, into }] : []
  })
}

function weight({ type, venue, notes }: PaperListItem): number {
  return (type === 'article' || venue === null ? 0 : 1000) + notes.length
}
