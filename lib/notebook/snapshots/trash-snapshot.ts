import { findSnapshot, setSnapshotTrashed } from '../../db/snapshot-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { markNotesCiting } from './in-step'

/** The file stays until the trash is emptied. False when it is not there to be thrown away. */
export function trashSnapshot(nb: Notebook, id: number): Promise<boolean> {
  return setTrashed(nb, id, nb.now())
}

export function restoreSnapshot(nb: Notebook, id: number): Promise<boolean> {
  return setTrashed(nb, id, null)
}

function setTrashed(nb: Notebook, id: number, trashedAt: Date | null): Promise<boolean> {
  return inTransaction(nb, async (tx) => {
    const changed = await setSnapshotTrashed(tx, id, trashedAt)
    const snapshot = changed ? await findSnapshot(tx, id) : null
    if (snapshot) await markNotesCiting(tx, snapshot.source.id)
    return changed
  })
}
