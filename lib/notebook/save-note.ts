import { createHash } from 'node:crypto'
import {
  daysInUse,
  findSave,
  findStoredNote,
  insertRevisions,
  type Save,
  type StoredNote,
  setTrashed,
  updateNoteAtRevision,
} from '../db/note-writes'
import type { Tx } from '../db/open'
import { deleteNoteTexts } from '../db/search-store'
import { listSubjectWorks } from '../db/second-hand-reads'
import type { Day } from '../domain/day'
import { indexNotes } from './index-notes'
import { mentionEverywhere } from './mention-everywhere'
import { type NoteInput, sourceDrafts } from './note-input'
import type { Notebook } from './open-notebook'
import { renderSoon } from './render-pending'
import type { NoteContent } from './saving/merge-save'
import { type Moment, momentOf, momentOfRow, sameMoment } from './saving/moment'
import { contentOf, sameContent } from './saving/note-content'
import { type NoteChange, type NoteText, type SaveConflict, wantedNote } from './saving/wanted-note'
import { markSecondHand } from './source-roles/second-hand-marks'
import { storeNotes } from './store-notes'
import { inTransaction } from './transaction'
import { Vocabulary } from './vocabulary'

export { type NoteInput, noteInput } from './note-input'

export type SavedNote = { slug: string; revision: number }

/** The same note sent twice with one `saveKey` is made once. */
export async function createNote(nb: Notebook, input: NoteInput, origin = 'api'): Promise<SavedNote> {
  const now = nb.now()
  const saveKey = keyOf(input, '')
  const stored = await inTransaction(nb, async (tx) => {
    const done = saveKey ? await findSave(tx, saveKey) : null
    if (done) return { id: null, slug: done.slug }
    const vocabulary = await Vocabulary.load(tx, { importId: null, now })
    const draft = {
      title: input.title,
      body: input.body,
      ...momentOf(input, nb.timeZone, now),
      tags: input.topics ?? [],
      sources: sourceDrafts(input, []),
      saveKey,
    }
    const [note] = await storeNotes(tx, [draft], { vocabulary, importId: null, origin, now })
    await mentionEverywhere(tx, vocabulary)
    return note as { id: number; slug: string }
  })
  if (stored.id !== null) renderSoon(nb, [stored.id])
  return { slug: stored.slug, revision: 1 }
}

/** `merged`: what stands now when others' edits were put together with this one. A conflict has changed nothing. */
export type SaveResult =
  | { ok: true; slug: string; revision: number; merged: NoteText | null }
  | { ok: false; conflict: SaveConflict }

/**
 * Saves a new revision; null when there is no such note. What is not given stays. An edit of an older revision is
 * put together with what others have saved since where the two do not overlap. A save that changes nothing makes no
 * revision, and neither does one that was made already (`saveKey`).
 */
export async function saveNote(
  nb: Notebook,
  slug: string,
  input: NoteChange,
  origin = 'api',
): Promise<SaveResult | null> {
  const now = nb.now()
  const saveKey = keyOf(input, slug)
  const outcome = await inTransaction(nb, async (tx) => {
    const done = saveKey ? await findSave(tx, saveKey) : null
    if (done) return { id: null, result: answerAgain(done) }
    const note = await findStoredNote(tx, slug)
    if (!note || note.trashed) return null
    const vocabulary = await Vocabulary.load(tx, { importId: null, now })
    const current = await contentOf(tx, note)
    const wanted = await wantedNote(tx, { note, current, input, vocabulary, zone: nb.timeZone, now })
    if (!wanted.ok) return { id: null, result: wanted }
    const { content, moment, isMerge } = wanted
    const merged = isMerge ? { title: content.title, body: content.body } : null
    if (sameMoment(momentOfRow(note), moment) && (await sameContent(tx, note, current, content)))
      return { id: null, result: { ok: true as const, slug, revision: note.revision, merged } }
    const stored = { content, moment, saveKey, origin: isMerge ? 'merge' : origin }
    const revision = await storeRevision(tx, note, stored, { vocabulary, now })
    return { id: note.id, result: { ok: true as const, slug, revision, merged } }
  })
  if (outcome && outcome.id !== null) renderSoon(nb, [outcome.id])
  return outcome?.result ?? null
}

/** Moves a note to the trash; nothing of it is deleted. False when there is no such note. */
export function trashNote(nb: Notebook, slug: string): Promise<boolean> {
  return inTransaction(nb, async (tx) => {
    const note = await findStoredNote(tx, slug)
    if (!note || note.trashed) return false
    const works = await listSubjectWorks(tx, [note.id])
    await deleteNoteTexts(tx, [note.id])
    const trashed = await setTrashed(tx, note.id, nb.now())
    await markSecondHand(tx, works)
    return trashed
  })
}

/**
 * A save is known by its key and its words: a program that gave other words an old key by mistake must not be told
 * that they are saved.
 */
function keyOf({ saveKey, title, body, topics, sources, loggedAt, day }: NoteInput, slug: string) {
  if (saveKey === undefined) return null
  const words = JSON.stringify([slug, title, body, topics, sources, loggedAt, day])
  return `${saveKey} ${createHash('sha256').update(words).digest('base64url')}`
}

function answerAgain({ slug, revision, origin, title, body }: Save): SaveResult {
  return { ok: true, slug, revision, merged: origin === 'merge' ? { title, body } : null }
}

/** Writes the note, its next revision and what follows from its text; the new revision's number. */
async function storeRevision(
  tx: Tx,
  note: StoredNote,
  {
    content,
    moment,
    saveKey,
    origin,
  }: { content: NoteContent; moment: Moment; saveKey: string | null; origin: string },
  { vocabulary, now }: { vocabulary: Vocabulary; now: Date },
): Promise<number> {
  const { title, body, tags, sources } = content
  const revision = note.revision + 1
  const position = moment.day === note.day ? note.position : await nextPosition(tx, moment.day)
  const row = { id: note.id, title, body, position, ...moment }
  if (!(await updateNoteAtRevision(tx, row, note.revision, now)))
    throw new Error(`Note ${note.slug} changed within the transaction that was saving it.`)
  const beside = { tags: JSON.stringify(tags), sources: JSON.stringify(sources) }
  await insertRevisions(
    tx,
    [{ noteId: note.id, number: revision, title, body, ...moment, ...beside, origin, saveKey }],
    now,
  )
  await indexNotes(tx, [{ id: note.id, day: moment.day, title, body, tags, sources }], {
    vocabulary,
    importId: null,
    now,
  })
  await mentionEverywhere(tx, vocabulary)
  return revision
}

async function nextPosition(tx: Tx, day: Day): Promise<number> {
  return (await daysInUse(tx, [day])).nextPosition.get(day) ?? 0
}
