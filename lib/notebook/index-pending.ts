import { listStoredNotes } from '../db/note-writes'
import { listUnindexedNotes } from '../db/search-store'
import type { Day } from '../domain/day'
import { SEARCH_RECIPE } from '../search/recipe'
import type { Notebook } from './open-notebook'
import { inTransaction } from './transaction'
import { writeNoteTexts } from './write-note-texts'

const CHUNK = 500

/** Cuts the texts of notes that search does not know yet, or knows by an older analysis; says of how many. */
export async function indexPending(nb: Notebook): Promise<number> {
  const ids = await listUnindexedNotes(nb.db.prisma, SEARCH_RECIPE)
  for (let from = 0; from < ids.length; from += CHUNK) {
    await inTransaction(nb, async (tx) => {
      const notes = await listStoredNotes(tx, ids.slice(from, from + CHUNK))
      await writeNoteTexts(
        tx,
        notes.map(({ id, day, title, body }) => ({ id, day: day as Day, title, body })),
      )
    })
  }
  return ids.length
}
