import { type FoundNote, listFoundNotes } from '../../db/search-reads'
import type { Notebook } from '../open-notebook'

/** Bodies kept read, in characters: the hits of the last twenty or so pages of notes as people write them. */
const KEPT = 1_000_000

type Kept = { version: string; notes: Map<number, FoundNote>; characters: number }

/** The notes read last, the one used last at the end. Who types a word letter by letter is shown the same ones again. */
const kept = new WeakMap<Notebook, Kept>()

/** What is shown of the notes found; read anew only after something in the notebook has changed. */
export async function readFoundNotes(nb: Notebook, ids: number[]): Promise<Map<number, FoundNote>> {
  const known = await keptBy(nb)
  const missing = ids.filter((id) => !known.notes.has(id))
  const fresh = await listFoundNotes(nb.db.prisma, missing)
  const found = ids.flatMap((id) => known.notes.get(id) ?? fresh.get(id) ?? [])
  keep(known, found)
  return new Map(found.map((note) => [note.id, note]))
}

async function keptBy(nb: Notebook): Promise<Kept> {
  const version = await nb.db.version()
  const before = kept.get(nb)
  if (before?.version === version) return before
  const empty = { version, notes: new Map(), characters: 0 }
  kept.set(nb, empty)
  return empty
}

function keep(into: Kept, found: FoundNote[]): void {
  for (const note of found) {
    if (!into.notes.delete(note.id)) into.characters += note.body.length
    into.notes.set(note.id, note)
  }
  for (const [id, { body }] of into.notes) {
    if (into.characters <= KEPT) return
    into.notes.delete(id)
    into.characters -= body.length
  }
}
