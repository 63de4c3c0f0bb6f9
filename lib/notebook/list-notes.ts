import { countNotes, findNoteFacts, listNoteItems } from '../db/note-reads'
import type { Day } from '../domain/day'
import type { NoteListItem } from '../domain/note'
import type { Notebook } from './open-notebook'
import { listSlugsFound } from './search-notes'

export type NoteQuery = { from?: Day; to?: Day; topic?: string; q?: string; limit: number; cursor?: string }
export type NoteList = { items: NoteListItem[]; total: number; nextCursor: string | null }

/** Notes in log order, newest day first; the cursor is the slug of the last note of the page before. */
export async function listNotes(nb: Notebook, { q, limit, cursor, ...span }: NoteQuery): Promise<NoteList> {
  const db = nb.db.prisma
  const slugs = q ? await listSlugsFound(nb, q) : undefined
  const conditions = { ...span, ...(slugs ? { slugs } : {}) }
  const after = cursor ? await placeOf(nb, cursor) : null
  const [{ notes: total }, items] = await Promise.all([
    countNotes(db, conditions),
    listNoteItems(db, { ...conditions, ...(after ? { after } : {}) }, limit + 1),
  ])
  const page = items.slice(0, limit)
  return { items: page, total, nextCursor: items.length > limit ? (page.at(-1)?.slug ?? null) : null }
}

/** Where a page goes on; a cursor of a note that is gone begins again at the top. */
async function placeOf(nb: Notebook, slug: string) {
  const [facts, [item]] = await Promise.all([
    findNoteFacts(nb.db.prisma, slug),
    listNoteItems(nb.db.prisma, { slugs: [slug] }),
  ])
  return facts && item ? { day: item.day, position: facts.position, id: facts.id } : null
}
