import { findTrashedNote, listTrashedNotes, listTrashedSources } from '../../db/trash-store'
import type { TrashedNote, TrashView } from '../../domain/trash'
import type { Notebook } from '../open-notebook'

export async function listTrash(nb: Notebook): Promise<TrashView> {
  const [notes, sources] = await Promise.all([
    listTrashedNotes(nb.db.prisma),
    listTrashedSources(nb.db.prisma),
  ])
  return {
    notes: notes.map(({ id: _, ...note }) => note),
    sources: sources.map(({ id: _, ...source }) => source),
  }
}

/** Null when there is no such note in the trash. */
export function findInTrash(nb: Notebook, slug: string): Promise<TrashedNote | null> {
  return findTrashedNote(nb.db.prisma, slug)
}
