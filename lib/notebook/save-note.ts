import { z } from 'zod'
import {
  findRevisionText,
  findStoredNote,
  insertRevisions,
  type StoredNote,
  setTrashed,
  updateNoteAtRevision,
} from '../db/note-writes'
import type { Tx } from '../db/open'
import { deleteNoteTexts } from '../db/search-store'
import { listNoteSources } from '../db/source-store'
import { listTags } from '../db/topic-store'
import { type Day, dayOfInstant } from '../domain/day'
import { SOURCE_ROLES, type SourceDraft } from '../domain/source'
import { parseSourceUrl } from '../domain/source-url'
import { indexNotes } from './index-notes'
import { mentionEverywhere } from './mention-everywhere'
import type { Notebook } from './open-notebook'
import { renderSoon } from './render-pending'
import { storeNotes } from './store-notes'
import { inTransaction } from './transaction'
import { Vocabulary } from './vocabulary'

/** A megabyte of text is a book, not a note; the renderer gives up long before. */
const MAX_BODY = 5_000_000

const wellFormed = (text: string) => text.isWellFormed()

const roleOfUrl = (url: string) => parseSourceUrl(url)?.role ?? 'other'

const sourceInput = z.union([
  z.url().transform((url): SourceDraft => ({ url, role: roleOfUrl(url), lead: null, copyOf: null })),
  z
    .object({
      url: z.url(),
      role: z.enum(SOURCE_ROLES).optional(),
      lead: z.string().max(200).nullish(),
      copyOf: z.url().nullish(),
    })
    .transform(
      ({ url, role, lead, copyOf }): SourceDraft => ({
        url,
        role: role ?? roleOfUrl(url),
        lead: lead ?? null,
        copyOf: copyOf ?? null,
      }),
    ),
])

/** What form, API and command line may say of a note. */
export const noteInput = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'A note needs a title.')
    .max(500)
    .refine(wellFormed, 'The title has a broken character.'),
  body: z
    .string()
    .max(MAX_BODY, 'A note holds at most 5 MB of text.')
    .refine(wellFormed, 'The text has a broken character.'),
  loggedAt: z.iso.datetime({ offset: true }).optional(),
  topics: z.array(z.string().trim().min(1).max(100)).max(100).optional(),
  sources: z.array(sourceInput).max(500).optional(),
})
export type NoteInput = z.output<typeof noteInput>

export type SavedNote = { slug: string; revision: number }

export async function createNote(nb: Notebook, input: NoteInput, origin = 'api'): Promise<SavedNote> {
  const now = nb.now()
  const stored = await inTransaction(nb, async (tx) => {
    const vocabulary = await Vocabulary.load(tx, { importId: null, now })
    const moment = momentOf(input, nb.timeZone, now)
    const draft = {
      title: input.title,
      body: input.body,
      ...moment,
      tags: input.topics ?? [],
      sources: input.sources ?? [],
    }
    const [note] = await storeNotes(tx, [draft], { vocabulary, importId: null, origin, now })
    await mentionEverywhere(tx, vocabulary)
    return note as { id: number; slug: string }
  })
  renderSoon(nb, [stored.id])
  return { slug: stored.slug, revision: 1 }
}

export type SaveResult =
  | { ok: true; slug: string; revision: number }
  /** Somebody saved since: nothing was written. `base` is the text the edit began from, null when that revision is unknown. */
  | {
      ok: false
      conflict: { base: NoteText | null; yours: NoteText; theirs: NoteText & { revision: number } }
    }
type NoteText = { title: string; body: string }

/** Saves a new revision if the note still is at `baseRevision`. Null when there is no such note. What is not given stays. */
export async function saveNote(
  nb: Notebook,
  slug: string,
  input: NoteInput & { baseRevision: number },
  origin = 'api',
): Promise<SaveResult | null> {
  const now = nb.now()
  const outcome = await inTransaction(nb, async (tx) => {
    const note = await findStoredNote(tx, slug)
    if (!note || note.trashed) return null
    if (note.revision !== input.baseRevision)
      return { id: note.id, result: await conflictOf(tx, note, input) }
    const moment = input.loggedAt
      ? momentOf(input, nb.timeZone, now)
      : { loggedAt: note.loggedAt, zone: note.zone, day: note.day, timed: note.timed }
    await updateNoteAtRevision(
      tx,
      { id: note.id, title: input.title, body: input.body, ...moment },
      note.revision,
      now,
    )
    const tags = input.topics ?? (await listTags(tx, [note.id])).get(note.id) ?? []
    const sources = input.sources ?? (await ownSources(tx, note.id))
    const { title, body } = input
    const revision = note.revision + 1
    const beside = { tags: JSON.stringify(tags), sources: JSON.stringify(sources) }
    await insertRevisions(
      tx,
      [{ noteId: note.id, number: revision, title, body, ...moment, ...beside, origin }],
      now,
    )
    const vocabulary = await Vocabulary.load(tx, { importId: null, now })
    await indexNotes(tx, [{ id: note.id, day: moment.day as Day, title, body, tags, sources }], {
      vocabulary,
      importId: null,
      now,
    })
    await mentionEverywhere(tx, vocabulary)
    return { id: note.id, result: { ok: true as const, slug, revision } }
  })
  if (outcome?.result.ok) renderSoon(nb, [outcome.id])
  return outcome?.result ?? null
}

/** Moves a note to the trash; nothing of it is deleted. False when there is no such note. */
export function trashNote(nb: Notebook, slug: string): Promise<boolean> {
  return inTransaction(nb, async (tx) => {
    const note = await findStoredNote(tx, slug)
    if (!note || note.trashed) return false
    await deleteNoteTexts(tx, [note.id])
    return setTrashed(tx, note.id, nb.now())
  })
}

function momentOf(input: NoteInput, zone: string, now: Date) {
  const loggedAt = input.loggedAt ? new Date(input.loggedAt) : now
  const offset = input.loggedAt ? /([+-]\d{2}:\d{2}|Z)$/.exec(input.loggedAt)?.[1] : undefined
  const writtenZone = offset === undefined ? zone : offset === 'Z' ? 'UTC' : offset
  return { loggedAt, zone: writtenZone, day: dayOfInstant(loggedAt, writtenZone), timed: true }
}

async function conflictOf(
  tx: Tx,
  note: StoredNote,
  input: NoteInput & { baseRevision: number },
): Promise<SaveResult> {
  return {
    ok: false,
    conflict: {
      base: await findRevisionText(tx, note.id, input.baseRevision),
      yours: { title: input.title, body: input.body },
      theirs: { title: note.title, body: note.body, revision: note.revision },
    },
  }
}

async function ownSources(tx: Tx, noteId: number): Promise<SourceDraft[]> {
  const rows = (await listNoteSources(tx, [noteId])).get(noteId) ?? []
  return rows
    .filter((row) => !row.inBody)
    .map(({ url, role, lead, copyOf }) => ({ url, role: role as SourceDraft['role'], lead, copyOf }))
}
