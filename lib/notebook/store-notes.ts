import { daysInUse, insertNotes, insertRevisions, type NoteRow, nextNoteId } from '../db/note-writes'
import type { Queryable } from '../db/query'
import type { Day } from '../domain/day'
import type { NoteDraft } from '../domain/note'
import { slugFor } from '../domain/slug'
import { indexNotes } from './index-notes'
import type { Vocabulary } from './vocabulary'

/** A draft with the slug and place it asks for, where it has any (a Markdown notebook keeps both). */
export type PlacedDraft = NoteDraft & {
  slug?: string | null
  position?: number | null
  saveKey?: string | null
}

export type Stored = { id: number; slug: string }

/** Stores new notes with their first revisions and everything that follows from their texts, in the order given. */
export async function storeNotes(
  tx: Queryable,
  drafts: PlacedDraft[],
  context: { vocabulary: Vocabulary; importId: number | null; origin: string; now: Date },
): Promise<Stored[]> {
  if (drafts.length === 0) return []
  const rows = await placeNotes(tx, drafts, context.importId)
  await insertNotes(tx, rows, context.now)
  await insertRevisions(
    tx,
    rows.map((row, index) => {
      const { tags, sources, saveKey } = drafts[index] as PlacedDraft
      const { title, body, loggedAt, zone, day, timed } = row
      const beside = { tags: JSON.stringify(tags), sources: JSON.stringify(sources) }
      return {
        noteId: row.id,
        number: 1,
        title,
        body,
        loggedAt,
        zone,
        day,
        timed,
        ...beside,
        origin: context.origin,
        saveKey,
      }
    }),
    context.now,
  )
  const indexable = rows.map((row, index) => {
    const { tags, sources } = drafts[index] as PlacedDraft
    return { id: row.id, day: row.day as Day, title: row.title, body: row.body, tags, sources }
  })
  await indexNotes(tx, indexable, context)
  return rows.map(({ id, slug }) => ({ id, slug }))
}

async function placeNotes(tx: Queryable, drafts: PlacedDraft[], importId: number | null): Promise<NoteRow[]> {
  const { slugs, nextPosition } = await daysInUse(tx, [...new Set(drafts.map((draft) => draft.day))])
  const firstId = await nextNoteId(tx)
  return drafts.map((draft, index) => {
    const free = draft.slug && !slugs.has(draft.slug) ? draft.slug : null
    const slug = free ?? slugFor(draft.day, draft.title, (candidate) => slugs.has(candidate))
    slugs.add(slug)
    const position = draft.position ?? nextPosition.get(draft.day) ?? 0
    nextPosition.set(draft.day, Math.max(position + 1, nextPosition.get(draft.day) ?? 0))
    const { title, body, loggedAt, zone, day, timed } = draft
    return { id: firstId + index, slug, title, body, loggedAt, zone, day, timed, position, importId }
  })
}
