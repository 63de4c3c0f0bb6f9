import { listStoredNotes } from '../../db/note-writes'
import type { Tx } from '../../db/open'
import { listNotesCiting } from '../../db/snapshot-store'
import type { Day } from '../../domain/day'
import { writeNoteTexts } from '../write-note-texts'

/** After a source got or lost a saved copy: `has:snapshot` finds the notes that cite it, or no longer does. */
export async function markNotesCiting(tx: Tx, sourceId: number): Promise<void> {
  const notes = await listStoredNotes(tx, await listNotesCiting(tx, sourceId))
  await writeNoteTexts(
    tx,
    notes.map(({ id, day, title, body }) => ({ id, day: day as Day, title, body })),
  )
}
