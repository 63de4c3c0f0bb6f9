import { listNoteBodies, type NoteBody } from '../db/note-reads'
import type { Notebook } from './open-notebook'
import { renderNotes } from './render-pending'

/** More than this many unrendered notes at once are left to the renderer's own round. */
const MOST_AT_ONCE = 10

/**
 * Texts with their renderings, by slug. A note that was saved a moment ago, or that the renderer has not reached in a
 * long import, is rendered first: its reader should not meet the source text.
 */
export async function readBodies(nb: Notebook, slugs: string[]): Promise<Map<string, NoteBody>> {
  const bodies = await listNoteBodies(nb.db.prisma, slugs)
  const waiting = [...bodies.values()].filter(({ rendered }) => rendered === null)
  if (waiting.length === 0) return bodies
  try {
    await renderNotes(
      nb,
      waiting.slice(0, MOST_AT_ONCE).map(({ id }) => id),
    )
  } catch (cause) {
    // The text itself is there to be read.
    console.error('Rendering failed:', cause)
    return bodies
  }
  return listNoteBodies(nb.db.prisma, slugs)
}
