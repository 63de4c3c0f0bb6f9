import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deleteWaiting, listUnneeded, listWaiting } from '../../db/kept-file-store'
import { findSnapshot, insertSnapshot } from '../../db/snapshot-store'
import type { Snapshot, WaitingSnapshot } from '../../domain/snapshots/snapshot'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { markNotesCiting } from './in-step'
import { ensureSource } from './match-source'
import { readKept } from './read-kept'
import { snapshotFile } from './snapshot-files'

/** Files taken in that belong to no source yet, in the order in which they came. */
export async function listWaitingSnapshots(nb: Notebook): Promise<WaitingSnapshot[]> {
  return (await listWaiting(nb.db.prisma)).map((value) => JSON.parse(value) as WaitingSnapshot)
}

/** Hangs a waiting file on the source of an address. Null when it no longer waits, or it is no address. */
export async function giveSource(nb: Notebook, hash: string, url: string): Promise<Snapshot | null> {
  const file = (await listWaitingSnapshots(nb)).find((waiting) => waiting.hash === hash)
  if (!file) return null
  const { words } = await readKept(nb, file)
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    const sourceId = await ensureSource(tx, url, now)
    if (sourceId === null || !(await deleteWaiting(tx, hash))) return null
    const { id } = await insertSnapshot(tx, { ...file, ...words, sourceId }, now)
    await markNotesCiting(tx, sourceId)
    return findSnapshot(tx, id)
  })
}

/** Lets go of a waiting file for good; a copy of the same bytes that a source has stays. */
export async function dropWaiting(nb: Notebook, hash: string): Promise<boolean> {
  const file = (await listWaitingSnapshots(nb)).find((waiting) => waiting.hash === hash)
  if (!file) return false
  const isLast = await inTransaction(nb, async (tx) => {
    await deleteWaiting(tx, hash)
    return (await listUnneeded(tx, [hash])).length > 0
  })
  if (isLast) await rm(snapshotFile(dirname(nb.db.file), hash, file.mediaType), { force: true })
  return true
}
