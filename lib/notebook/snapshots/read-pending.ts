import { forgetSnapshotWords, listUnreadSnapshots, setSnapshotWords } from '../../db/snapshot-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { readKept } from './read-kept'
import { SNAPSHOT_RECIPE } from './recipe'

/** Reads the saved copies whose words were read by an older version of the reading; says of how many. */
async function readPendingSnapshots(nb: Notebook): Promise<number> {
  const pending = await listUnreadSnapshots(nb.db.prisma, SNAPSHOT_RECIPE)
  for (const file of pending) {
    const { words } = await readKept(nb, file)
    await inTransaction(nb, (tx) => setSnapshotWords(tx, file.id, words))
  }
  return pending.length
}

/** Without anybody waiting; usually this asks one question. */
export function readSnapshotsBehind(nb: Notebook): void {
  readPendingSnapshots(nb).catch((cause: unknown) =>
    nb.say(`Saved copies could not be read: ${String(cause)}`),
  )
}

/** Reads all of them anew. */
export async function readSnapshotsAgain(nb: Notebook): Promise<number> {
  await inTransaction(nb, forgetSnapshotWords)
  return readPendingSnapshots(nb)
}
