import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { listUnneeded } from '../../db/kept-file-store'
import { deleteTrashedSnapshots } from '../../db/snapshot-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { snapshotFile } from './snapshot-files'

/** Deletes the saved copies in the trash for good, and files that nothing else needs. Gives how many copies went. */
export async function emptySnapshotTrash(nb: Notebook): Promise<number> {
  const { gone, unneeded } = await inTransaction(nb, async (tx) => {
    const files = await deleteTrashedSnapshots(tx)
    const hashes = await listUnneeded(
      tx,
      files.map(({ hash }) => hash),
    )
    return { gone: files.length, unneeded: files.filter(({ hash }) => hashes.includes(hash)) }
  })
  // Rows first: a file that outlives its row is merely there.
  for (const { hash, mediaType } of unneeded)
    await rm(snapshotFile(dirname(nb.db.file), hash, mediaType), { force: true })
  return gone
}
