import { handOverNotes, listUntouchedNotes } from '../db/import-store'
import { deleteNotes, listNotesOfImport } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { listSubjectWorks } from '../db/second-hand-reads'
import { deleteUnusedSources } from '../db/source-store'
import { deleteUnusedTopics } from '../db/topic-store'
import { markSecondHand } from './source-roles/second-hand-marks'

/**
 * Removes what one import brought and nobody changed since. Notes another import in force also holds pass to it; notes
 * edited since stay and are named. The text itself stays in the import's row.
 */
export async function removeImported(
  tx: Queryable,
  importId: number,
): Promise<{ removed: number; kept: { slug: string; title: string }[] }> {
  await handOverNotes(tx, importId)
  const untouched = await listUntouchedNotes(tx, importId)
  const works = await listSubjectWorks(tx, untouched)
  await deleteNotes(tx, untouched)
  const kept = await listNotesOfImport(tx, importId)
  await deleteUnusedSources(tx, importId)
  // A version holds its ancestor, so ancestors go only after their versions have gone.
  while ((await deleteUnusedTopics(tx, importId)) > 0);
  await markSecondHand(tx, works)
  return { removed: untouched.length, kept }
}
