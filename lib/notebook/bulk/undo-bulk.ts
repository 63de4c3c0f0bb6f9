import {
  addRevisions,
  deleteTopics,
  listNoteStates,
  listTopicNames,
  listUnheldTopics,
  type NoteState,
  setNotePlaces,
} from '../../db/bulk-store'
import { findChange, type StoredChange, setUndone } from '../../db/change-store'
import type { Tx } from '../../db/open'
import { markStale } from '../../db/render-store'
import type { ChangeRows } from '../../domain/change'
import type { Notebook } from '../open-notebook'
import { renderSoon } from '../render-pending'
import { inTransaction } from '../transaction'
import { bringBack } from '../trash/restore-note'
import { writeTopicTokens } from '../write-note-texts'
import type { BulkInput } from './bulk-input'
import { indexAgain } from './index-again'
import { BULK_KINDS, rowsOf } from './remember-change'

export type BulkUndone =
  | { ok: true; notes: number }
  /** Slugs of notes that were changed since in just that, or are gone: nothing was taken back. */
  | { ok: false; touched: string[] }

/**
 * Takes a change of many notes back: tags, day or place become what they were, by a new revision of each note, since
 * revisions are never taken away. Null when there is no such change in force.
 */
export async function undoBulk(nb: Notebook, changeId: number): Promise<BulkUndone | null> {
  const now = nb.now()
  const outcome = await inTransaction(nb, async (tx) => {
    const change = await findChange(tx, changeId)
    const what = change && kindOf(change)
    if (!change || !what || change.undoneAt !== null) return null
    const ids = noteIdsIn(change)
    const states = await listNoteStates(tx, ids)
    const touched = states.filter((state) => isTouched(what, state, change.after))
    if (touched.length > 0 || states.length < ids.length)
      return { ids: [], undone: { ok: false as const, touched: touched.map(({ slug }) => slug) } }
    await putBack(tx, what, states, change.before, now)
    await dropNewTopics(tx, change.after)
    await setUndone(tx, changeId, now)
    return { ids, undone: { ok: true as const, notes: ids.length } }
  })
  if (outcome) renderSoon(nb, outcome.ids)
  return outcome?.undone ?? null
}

function kindOf({ kind }: StoredChange): BulkInput['do'] | null {
  const found = Object.entries(BULK_KINDS).find(([, name]) => name === kind)
  return found ? (found[0] as BulkInput['do']) : null
}

/** A note that lost its last tag stands only among the rows before, one that got its first only among those after. */
function noteIdsIn({ before, after }: StoredChange): number[] {
  const ids = [before, after].flatMap((rows) => [
    ...(rows.Note ?? []).map(({ id }) => Number(id)),
    ...(rows.NoteTopic ?? []).map(({ noteId }) => Number(noteId)),
  ])
  return [...new Set(ids)]
}

function rowsOfNote({ Note = [], NoteTopic = [] }: ChangeRows, noteId: number) {
  return {
    Note: Note.filter(({ id }) => id === noteId),
    NoteTopic: NoteTopic.filter((row) => row.noteId === noteId),
  }
}

function isTouched(what: BulkInput['do'], state: NoteState, after: ChangeRows): boolean {
  const gone = what !== 'trash' && state.trashedAt !== null
  return gone || !sameRows(rowsOf(what, [state]), rowsOfNote(after, state.id))
}

function sameRows(one: ChangeRows, other: ChangeRows): boolean {
  const text = ({ Note = [], NoteTopic = [] }: ChangeRows) => JSON.stringify([Note, NoteTopic])
  return text(one) === text(other)
}

async function putBack(
  tx: Tx,
  what: BulkInput['do'],
  states: NoteState[],
  before: ChangeRows,
  now: Date,
): Promise<void> {
  const ids = states.map(({ id }) => id)
  if (what === 'trash') return bringBack(tx, ids, now)
  if (what === 'move') {
    const rows = new Map((before.Note ?? []).map((row) => [row.id, row]))
    await setNotePlaces(
      tx,
      states.map((state) => ({ ...state, ...rows.get(state.id) })),
    )
  }
  await indexAgain(tx, ids, now, what === 'move' ? new Map() : await tagsBefore(tx, ids, before))
  await addRevisions(tx, ids, 'bulk', now)
}

/** By name; a topic that was deleted since stays away. */
async function tagsBefore(
  tx: Tx,
  ids: number[],
  { NoteTopic = [] }: ChangeRows,
): Promise<Map<number, string[]>> {
  const names = await listTopicNames(tx, [...new Set(NoteTopic.map(({ topicId }) => Number(topicId)))])
  const tags = new Map<number, string[]>(ids.map((id) => [id, []]))
  for (const { noteId, topicId } of NoteTopic) {
    const name = names.get(Number(topicId))
    if (name !== undefined) tags.get(Number(noteId))?.push(name)
  }
  return tags
}

/** A topic that came with the change goes with it, unless it has found another use. */
async function dropNewTopics(tx: Tx, { Topic = [] }: ChangeRows): Promise<void> {
  if (Topic.length === 0) return
  const unheld = await listUnheldTopics(
    tx,
    Topic.map(({ id }) => Number(id)),
  )
  const mentioning = await deleteTopics(tx, unheld)
  await writeTopicTokens(tx, mentioning)
  await markStale(tx, mentioning)
}
