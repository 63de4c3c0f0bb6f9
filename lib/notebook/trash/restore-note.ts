import { findNoteIds } from '../../db/bulk-store'
import type { Tx } from '../../db/open'
import { markStale } from '../../db/render-store'
import { listLinkingNotes, setNotesTrashed } from '../../db/trash-store'
import { indexAgain } from '../bulk/index-again'
import type { Notebook } from '../open-notebook'
import { renderSoon } from '../render-pending'
import { inTransaction } from '../transaction'

/** Brings a note back whole, to its place in its day. False when it is not in the trash. */
export async function restoreNote(nb: Notebook, slug: string): Promise<boolean> {
  return (await restoreNotes(nb, [slug])) === 1
}

/** Says how many came back; what is not in the trash is passed over. */
export async function restoreNotes(nb: Notebook, slugs: string[]): Promise<number> {
  const now = nb.now()
  const ids = await inTransaction(nb, async (tx) => {
    const found = [...(await findNoteIds(tx, slugs, true)).values()]
    await bringBack(tx, found, now)
    return found
  })
  renderSoon(nb, ids)
  return ids.length
}

/** Takes notes out of the trash. Topics may have come or gone meanwhile, so what follows from their texts is derived anew. */
export async function bringBack(tx: Tx, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await setNotesTrashed(tx, ids, null)
  await indexAgain(tx, ids, now)
  // Pages rendered meanwhile show their links to these notes as leading nowhere.
  await markStale(tx, [...ids, ...(await listLinkingNotes(tx, ids))])
}
