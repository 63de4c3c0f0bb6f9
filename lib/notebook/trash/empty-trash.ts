import { deleteNotes } from '../../db/note-writes'
import type { Tx } from '../../db/open'
import { markStale } from '../../db/render-store'
import { listSourcesWithSnapshots } from '../../db/snapshot-store'
import {
  deletePiecesOfNotes,
  deleteSources,
  listLinkingNotes,
  listTrashedNotes,
  listTrashedSources,
} from '../../db/trash-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { logDeleted } from './deleted-log'

/** `kept`: sources that notes still cite, or that have saved copies. With the source these would go, so it stays, off the list. */
export type Emptied = { notes: number; sources: number; kept: number }

/** What lies in the trash at most since `until`, and which of the sources nothing out of it holds. */
async function listDeletable(tx: Tx, until: Date) {
  const seen = ({ trashedAt }: { trashedAt: string }) => new Date(trashedAt) <= until
  const notes = (await listTrashedNotes(tx)).filter(seen)
  const trashed = (
    await listTrashedSources(
      tx,
      notes.map(({ id }) => id),
    )
  ).filter(seen)
  const copied = await listSourcesWithSnapshots(
    tx,
    trashed.map(({ id }) => id),
  )
  const sources = trashed.filter(({ id, citedBy }) => citedBy === 0 && !copied.has(id))
  return { notes, sources, kept: trashed.length - sources.length }
}

/** What emptying the trash now would delete, and until when that holds: later things are not among it. */
export function foreseeEmptying(nb: Notebook): Promise<Emptied & { until: string }> {
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    const { notes, sources, kept } = await listDeletable(tx, now)
    return { notes: notes.length, sources: sources.length, kept, until: now.toISOString() }
  })
}

/**
 * Deletes what lies in the trash, revisions included, for good; `deleted.log` beside the database names it first.
 * `until`: what went there later than the writer saw is left.
 */
export function emptyTrash(nb: Notebook, until: Date = nb.now()): Promise<Emptied> {
  return inTransaction(nb, async (tx) => {
    const { notes, sources, kept } = await listDeletable(tx, until)
    // If it cannot be written, nothing is deleted.
    await logDeleted(nb.db.file, { notes, sources }, nb.now())
    const ids = notes.map(({ id }) => id)
    const linking = await listLinkingNotes(tx, ids)
    await deletePiecesOfNotes(tx, ids)
    await deleteNotes(tx, ids)
    await deleteSources(
      tx,
      sources.map(({ id }) => id),
    )
    await markStale(tx, linking)
    return { notes: notes.length, sources: sources.length, kept }
  })
}
