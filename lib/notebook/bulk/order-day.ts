import { listDayOrder, setPositions } from '../../db/bulk-store'
import type { Tx } from '../../db/open'
import type { Day } from '../../domain/day'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

/**
 * Puts notes of a day in this order, among the places they held; notes not named stay where they are, in the trash or
 * not, so that an order given by somebody who had not seen the newest note keeps it. Says whether anything moved.
 */
export function orderDay(nb: Notebook, day: Day, slugs: string[]): Promise<boolean> {
  return inTransaction(nb, (tx) => arrange(tx, day, () => slugs))
}

/** Moves a note one place up or down among the notes of its day that can be seen. False at the end, or when it is not there. */
export function stepNote(nb: Notebook, day: Day, slug: string, step: 'up' | 'down'): Promise<boolean> {
  return inTransaction(nb, (tx) =>
    arrange(tx, day, (order) => {
      const from = order.indexOf(slug)
      const other = order[from + (step === 'up' ? -1 : 1)]
      if (from < 0 || other === undefined) return []
      return step === 'up' ? [slug, other] : [other, slug]
    }),
  )
}

async function arrange(tx: Tx, day: Day, ask: (order: string[]) => string[]): Promise<boolean> {
  const notes = await listDayOrder(tx, day)
  const living = new Map(notes.filter(({ trashed }) => !trashed).map((note) => [note.slug, note]))
  const wanted = [...new Set(ask([...living.keys()]))].filter((slug) => living.has(slug))
  const named = new Set(wanted)
  const order = notes.map((note) =>
    named.has(note.slug) && !note.trashed ? living.get(wanted.shift() ?? '') : note,
  )
  const moved = order.flatMap((note, position) =>
    note && note.position !== position ? [{ id: note.id, position }] : [],
  )
  const changed = order.some((note, index) => note?.id !== notes[index]?.id)
  if (changed) await setPositions(tx, moved)
  return changed
}
