import { setImmediate } from 'node:timers/promises'
import { listNoteRevisions } from '../../db/suggestion-store'
import { listNoteTexts } from '../../db/topic-work-store'
import { type MinedNote, mineNote } from '../../domain/suggestions/mined-note'
import type { Notebook } from '../open-notebook'

type Mined = { revision: number; note: MinedNote }
type Kept = { version: string; notes: Map<number, Mined> }

/** What was found in each note's text, by notebook: reading ten thousand notes takes a second, one takes nothing. */
const kept = new WeakMap<Notebook, Kept>()
const running = new WeakMap<Notebook, Promise<Map<number, MinedNote>>>()

/** Read at once, between which others get their turn. */
const AT_ONCE = 200

/** What every note outside the trash may have to offer, by id; only notes that changed are read again. */
export function minedNotes(nb: Notebook): Promise<Map<number, MinedNote>> {
  const mining = running.get(nb) ?? mine(nb).finally(() => running.delete(nb))
  running.set(nb, mining)
  return mining
}

async function mine(nb: Notebook): Promise<Map<number, MinedNote>> {
  const version = await nb.db.version()
  const before = kept.get(nb)
  if (before?.version === version) return notesOf(before.notes)
  const notes = new Map<number, Mined>()
  const changed: [number, number][] = []
  for (const [id, revision] of await listNoteRevisions(nb.db.prisma)) {
    const known = before?.notes.get(id)
    if (known?.revision === revision) notes.set(id, known)
    else changed.push([id, revision])
  }
  for (let from = 0; from < changed.length; from += AT_ONCE) {
    const part = new Map(changed.slice(from, from + AT_ONCE))
    for (const note of await listNoteTexts(nb.db.prisma, [...part.keys()]))
      notes.set(note.id, { revision: part.get(note.id) as number, note: mineNote(note) })
    await setImmediate()
  }
  kept.set(nb, { version, notes })
  return notesOf(notes)
}

function notesOf(notes: Map<number, Mined>): Map<number, MinedNote> {
  return new Map([...notes].map(([id, { note }]) => [id, note]))
}
