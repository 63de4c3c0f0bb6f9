import type { Tx } from '../../db/open'
import { listPaperKeys, listPaperTies } from '../../db/paper-store'
import type { ChangeRows } from '../../domain/change'

/** What stands in the way of an undo: a key given to another paper since; links that came to a paper which would go. */
export async function paperObstacles(
  tx: Tx,
  { before, after }: { before: ChangeRows; after: ChangeRows },
): Promise<string[]> {
  const [were, are] = [before.Paper ?? [], after.Paper ?? []]
  if (were.length === 0 && are.length === 0) return []
  const ours = new Set([...were, ...are].map((row) => Number(row.id)))
  const keys = await listPaperKeys(tx)
  const taken = were
    .map((row) => String(row.key))
    .filter((key) => {
      const holder = keys.get(key.toLowerCase())
      return holder !== undefined && !ours.has(holder)
    })
  const stays = new Set(were.map((row) => Number(row.id)))
  const goes = are.map((row) => Number(row.id)).filter((id) => !stays.has(id))
  const sources = new Set((after.Source ?? []).map((row) => Number(row.id)))
  const identifiers = new Set((after.PaperIdentifier ?? []).map((row) => `${row.scheme}:${row.value}`))
  const strangers = (await listPaperTies(tx, goes)).filter(({ sourceId, name }) =>
    sourceId === null ? !identifiers.has(name) : !sources.has(sourceId),
  )
  return [...taken, ...strangers.map(({ name }) => name)]
}
