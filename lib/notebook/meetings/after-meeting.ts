import { findNoteCalled, findSaid, listNewestNotes } from '../../db/meeting-reads'
import { tieNoteRow, untieNoteRow, updateSaid } from '../../db/meeting-store'
import type { NoteRef } from '../../domain/note'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

const CHOICES = 60

export type SaidResult =
  | { ok: true }
  /** Other words were saved since these were begun: `current` are they, and nothing was written. */
  | { ok: false; current: string }

/** Keeps what was said. `base`: the text that was on the page while this one was written. Null: no such meeting. */
export function saveSaid(
  nb: Notebook,
  id: number,
  { said, base }: { said: string; base: string },
): Promise<SaidResult | null> {
  return inTransaction(nb, async (tx) => {
    const current = await findSaid(tx, id)
    if (current === null) return null
    const text = said.replace(/\r\n?/g, '\n')
    if (text === current) return { ok: true }
    if (base.replace(/\r\n?/g, '\n') !== current) return { ok: false, current }
    await updateSaid(tx, id, text, nb.now())
    return { ok: true }
  })
}

/** Ties a note, by its slug or its very title, to a meeting. Null when there is no such note or meeting. */
export function tieNote(nb: Notebook, id: number, name: string): Promise<NoteRef | null> {
  return inTransaction(nb, async (tx) => {
    const note = await findNoteCalled(tx, name.trim())
    if (!note || (await findSaid(tx, id)) === null) return null
    await tieNoteRow(tx, id, note.id)
    return { slug: note.slug, title: note.title, day: note.day }
  })
}

/** False when it was not tied. */
export function untieNote(nb: Notebook, id: number, slug: string): Promise<boolean> {
  return inTransaction(nb, (tx) => untieNoteRow(tx, id, slug))
}

/** The newest notes, newest first: what a field for a note offers. */
export function listNoteChoices(nb: Notebook): Promise<NoteRef[]> {
  return listNewestNotes(nb.db.prisma, CHOICES)
}
