import { openTemporaryNotebook } from '../../../lib/notebook/open-temporary'
import { stopRendering } from '../../../lib/notebook/render-pending'
import { createNote, noteInput } from '../../../lib/notebook/save-note'
import { searchNotes } from '../../../lib/notebook/search-notes'
import type { Abstract } from './documents'
import type { Retriever } from './rivals'

/** The abstracts as notes of a notebook in a temporary folder, searched as its pages search. */
export async function notebookOf(abstracts: readonly Abstract[]): Promise<Retriever> {
  const nb = await openTemporaryNotebook()
  const positions = new Map<string, number>()
  for (const [position, { title, body }] of abstracts.entries()) {
    const { slug } = await createNote(nb, noteInput.parse({ title, body }))
    positions.set(slug, position)
  }
  return {
    name: 'Daybook (ours)',
    search: async (query, limit) => {
      const { hits } = await searchNotes(nb, query, { limit })
      return hits.map(({ slug }) => positions.get(slug) as number)
    },
    settle: () => stopRendering(nb),
    close: () => nb.close(),
  }
}
