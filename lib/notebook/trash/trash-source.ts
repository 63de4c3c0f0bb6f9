import { setSourceTrashed } from '../../db/trash-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

/** Takes a source off the list of sources; notes that cite it keep their links. False when it is not on the list. */
export function trashSource(nb: Notebook, canonicalUrl: string): Promise<boolean> {
  return inTransaction(nb, (tx) => setSourceTrashed(tx, canonicalUrl, nb.now()))
}

export function restoreSource(nb: Notebook, canonicalUrl: string): Promise<boolean> {
  return inTransaction(nb, (tx) => setSourceTrashed(tx, canonicalUrl, null))
}
