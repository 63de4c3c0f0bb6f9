import { findRevision, type StoredNote } from '../../db/note-writes'
import type { Queryable } from '../../db/query'
import { type NoteInput, sourceDrafts } from '../note-input'
import type { Vocabulary } from '../vocabulary'
import { type ConflictPieces, mergeSave, type NoteContent } from './merge-save'
import { type Moment, momentOf, momentOfRow, redates } from './moment'
import { canonicalTags } from './note-content'

export type NoteChange = NoteInput & { baseRevision: number }
export type NoteText = { title: string; body: string }

/** `base` is the text the edit began from; it and `pieces` are null when that revision is unknown. */
export type SaveConflict = {
  base: NoteText | null
  yours: NoteText
  theirs: NoteText & { revision: number }
  pieces: ConflictPieces | null
}

type Wanted =
  | { ok: true; content: NoteContent; moment: Moment; isMerge: boolean }
  | { ok: false; conflict: SaveConflict }

type Context = {
  note: StoredNote
  current: NoteContent
  input: NoteChange
  vocabulary: Vocabulary
  zone: string
  now: Date
}

/** What the note is to become: the input over the current revision, or merged with what has come since its own. */
export async function wantedNote(tx: Queryable, context: Context): Promise<Wanted> {
  const { note, current, input } = context
  if (input.baseRevision !== note.revision) return mergedNote(tx, context)
  const moment = momentAfter(context, momentOfRow(note))
  return { ok: true, content: written(context, current), moment, isMerge: false }
}

/** Who has moved the note to another day has the last word, and else it stays where others have put it. */
async function mergedNote(tx: Queryable, context: Context): Promise<Wanted> {
  const { note, current, input, vocabulary } = context
  const { title, body } = input
  const found = await findRevision(tx, note.id, input.baseRevision)
  const conflict = {
    base: found && { title: found.title, body: found.body },
    yours: { title, body },
    theirs: { title: note.title, body: note.body, revision: note.revision },
  }
  if (!found) return { ok: false, conflict: { ...conflict, pieces: null } }
  const base = { ...found, tags: canonicalTags(found.tags, vocabulary) }
  const merge = mergeSave(base, written(context, base), current)
  if (!merge.ok) return { ok: false, conflict: { ...conflict, pieces: merge.pieces } }
  return { ok: true, content: merge.content, moment: momentAfter(context, momentOfRow(found)), isMerge: true }
}

/** The input, with what it does not say as it was where the edit began. */
function written({ input, vocabulary }: Context, before: NoteContent): NoteContent {
  const { title, body, topics, sources } = input
  const tags = topics ? canonicalTags(topics, vocabulary) : before.tags
  return { title, body, tags, sources: sources ? sourceDrafts(input, before.sources) : before.sources }
}

function momentAfter({ input, note, zone, now }: Context, before: Moment): Moment {
  return redates(input, before) ? momentOf(input, zone, now) : momentOfRow(note)
}
