import { listMostTagged, listNear, listPairs, listSubjects } from '../../db/compare-reads'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

export type LikelyPair = { topics: { slug: string; name: string }[]; shared: number }

const TOPICS_LOOKED_AT = 24
const PAIRS = 8

/** Topics worth a comparison: of one kind, much written about, sharing notes before others. With `topic` pairs of it. */
export function listLikelyPairs(
  nb: Notebook,
  topic: { id: number; slug: string; name: string } | null,
): Promise<LikelyPair[]> {
  return findPairs(nb, topic?.id ?? null)
}

const findPairs = whileUnchanged(async (nb: Notebook, topic: number | null): Promise<LikelyPair[]> => {
  const db = nb.db.prisma
  const most = await listMostTagged(db, TOPICS_LOOKED_AT)
  const beside = topic === null ? [] : await listNear(db, topic, TOPICS_LOOKED_AT)
  const ids = [...new Set([...(topic === null ? [] : [topic]), ...beside, ...most])]
  const named = new Map((await listSubjects(db, ids)).map(({ id, slug, name }) => [id, { slug, name }]))
  return (await listPairs(db, ids))
    .filter(({ one, other }) => topic === null || one === topic || other === topic)
    .slice(0, PAIRS)
    .map(({ one, other, shared }) => {
      const order = other === topic ? [other, one] : [one, other]
      return { topics: order.flatMap((id) => named.get(id) ?? []), shared }
    })
})
