import { findNoteFacts } from '../../db/note-reads'
import type { Notebook } from '../open-notebook'
import { previewNote } from '../preview-note'
import { findRevision } from '../revisions'
import { type MarkWords, mergeRendered } from './merge-rendered'

/**
 * Two revisions as the page of the note would show them today (links lead where they lead now), in one, with marks
 * where they differ. Safe HTML; null when there is no such note or number.
 */
export async function renderComparison(
  nb: Notebook,
  slug: string,
  { from, to, words }: { from: number; to: number; words: MarkWords },
): Promise<string | null> {
  const note = await findNoteFacts(nb.db.prisma, slug)
  if (!note) return null
  const before = await findRevision(nb, note.id, from)
  const after = await findRevision(nb, note.id, to)
  if (!before || !after) return null
  const [old, fresh] = await Promise.all([previewNote(nb, before), previewNote(nb, after)])
  return mergeRendered(old.html, fresh.html, words)
}
