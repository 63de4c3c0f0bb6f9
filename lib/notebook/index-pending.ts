import { listStoredNotes } from '../db/note-writes'
import { listUnindexedNotes } from '../db/search-store'
import { listWorkTopics } from '../db/second-hand-reads'
import type { Day } from '../domain/day'
import { SEARCH_RECIPE } from '../search/recipe'
import type { Notebook } from './open-notebook'
import { judgeTopics } from './source-roles/second-hand'
import { inTransaction } from './transaction'
import { writeNoteTexts } from './write-note-texts'

const CHUNK = 500

/** Cuts the texts of notes that search does not know yet, or knows by an older analysis; says of how many. */
export async function indexPending(nb: Notebook): Promise<number> {
  const ids = await listUnindexedNotes(nb.db.prisma, SEARCH_RECIPE)
  // Once for all of them: what a work is depends on the notes of the whole notebook.
  const judged =
    ids.length > 0 ? await judgeTopics(nb.db.prisma, await listWorkTopics(nb.db.prisma)) : undefined
  for (let from = 0; from < ids.length; from += CHUNK) {
    await inTransaction(nb, async (tx) => {
      const notes = await listStoredNotes(tx, ids.slice(from, from + CHUNK))
      await writeNoteTexts(
        tx,
        notes.map(({ id, day, title, body }) => ({ id, day: day as Day, title, body })),
        judged,
      )
    })
  }
  return ids.length
}
