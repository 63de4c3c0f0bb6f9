import {
  deleteRows,
  findChange,
  insertChange,
  insertRows,
  listChangeRows,
  listLaterChanges,
  readRowsNow,
  rowsByKey,
  type StoredChange,
  setUndone,
  updateRows,
} from '../db/change-store'
import type { Tx } from '../db/open'
import { listExistingNotes, listSavedSince } from '../db/topic-work-store'
import {
  CHANGE_TABLES,
  type Change,
  type ChangeRow,
  type ChangeRows,
  type ChangeSummary,
  type ChangeTable,
  keyOfRow,
} from '../domain/change'
import { BULK_KINDS } from './bulk/remember-change'
import { undoBulk } from './bulk/undo-bulk'
import type { Notebook } from './open-notebook'
import { renderSoon } from './render-pending'
import { bringInStep, notesOf } from './topic-work/in-step'
import { refreshAfterUndo } from './topic-work/refresh'
import { undoObstacles } from './topic-work/undo-obstacles'
import { inTransaction } from './transaction'

const LISTED = 200

/**
 * Keeps what a change did, in the transaction that did it: the rows it touched as they were and as it left them. A row
 * that stands only in `before` was deleted, one only in `after` was added. Returns the change's id.
 */
export function recordChange(
  tx: Tx,
  change: { kind: string; summary: ChangeSummary; before: ChangeRows; after: ChangeRows; now: Date },
): Promise<number> {
  const { now, ...rows } = change
  return insertChange(tx, rows, now)
}

/** Newest first. */
export function listChanges(nb: Notebook, limit = LISTED): Promise<Change[]> {
  return listChangeRows(nb.db.prisma, limit)
}

/** Null when there is no such change. */
export async function readChange(nb: Notebook, id: number): Promise<Change | null> {
  const found = await findChange(nb.db.prisma, id)
  if (!found) return null
  const { before: _before, after: _after, lastRevisionId: _lastRevisionId, ...change } = found
  return change
}

export type UndoResult =
  | { ok: true; change: Change }
  /** Taken back already. */
  | { ok: false; reason: 'undone'; change: Change }
  /** Something touched the same rows since: nothing was written. `later` are the changes to take back first. */
  | { ok: false; reason: 'touched'; change: Change; touched: string[]; later: Change[] }

/**
 * Puts the rows a change touched back as they were, to the byte. What follows from texts alone (mentions, links) is made
 * anew for notes that were saved since; anything else that is no longer as the change left it stops the undo.
 */
export async function undoChange(nb: Notebook, id: number): Promise<UndoResult | null> {
  const now = nb.now()
  const known = await readChange(nb, id)
  if (known && isBulk(known)) return undoOfBulk(nb, known)
  const outcome = await inTransaction(nb, async (tx) => {
    const found = await findChange(tx, id)
    if (!found) return null
    const { before: _before, after: _after, lastRevisionId: _lastRevisionId, ...change } = found
    if (found.undoneAt !== null) {
      return { noteIds: [], result: { ok: false as const, reason: 'undone' as const, change } }
    }
    const since = await notesSince(tx, found)
    const touched = [...(await touchedSince(tx, found, since)), ...(await undoObstacles(tx, found))]
    if (touched.length > 0) {
      const later = await laterOnSameRows(tx, found)
      return {
        noteIds: [],
        result: { ok: false as const, reason: 'touched' as const, change, touched, later },
      }
    }
    await putBack(tx, found, since)
    await setUndone(tx, id, now)
    const refreshed = await refreshAfterUndo(tx, found, notesOf(found), now)
    const noteIds = await bringInStep(tx, found, refreshed)
    return { noteIds, result: { ok: true as const, change: { ...change, undoneAt: now.toISOString() } } }
  })
  if (outcome?.result.ok) renderSoon(nb, outcome.noteIds)
  return outcome?.result ?? null
}

const isBulk = ({ kind }: Change) => Object.values<string>(BULK_KINDS).includes(kind)

/** Notes change by new revisions, so their changes are taken back by such too. */
async function undoOfBulk(nb: Notebook, change: Change): Promise<UndoResult> {
  const undone = await undoBulk(nb, change.id)
  if (undone === null) return { ok: false, reason: 'undone', change }
  if (!undone.ok) return { ok: false, reason: 'touched', change, touched: undone.touched, later: [] }
  return { ok: true, change: (await readChange(nb, change.id)) ?? change }
}

/** Notes whose texts were saved after the change, and notes that are no more. */
type Since = { edited: Set<number>; gone: Set<number> }

async function notesSince(tx: Tx, change: StoredChange): Promise<Since> {
  const ids = notesOf(change)
  const there = new Set(await listExistingNotes(tx, ids))
  return {
    edited: new Set(await listSavedSince(tx, [...there], change.lastRevisionId)),
    gone: new Set(ids.filter((id) => !there.has(id))),
  }
}

/** Whether this row follows from a text that was saved since and has been made anew with it, or its note is no more. */
function isOutdated(table: ChangeTable, row: ChangeRow, { edited, gone }: Since): boolean {
  if (table === 'Note') return gone.has(Number(row.id))
  if (table === 'Link') return edited.has(Number(row.fromNoteId)) || gone.has(Number(row.fromNoteId))
  if (table !== 'NoteTopic') return false
  return gone.has(Number(row.noteId)) || (row.by === 'mention' && edited.has(Number(row.noteId)))
}

/** What stands otherwise than the change left it, in words. */
async function touchedSince(tx: Tx, change: StoredChange, since: Since): Promise<string[]> {
  const touched: string[] = []
  for (const table of CHANGE_TABLES) {
    const [left, before] = [rowsByKey(table, change.after[table]), rowsByKey(table, change.before[table])]
    const all = [...new Map([...before, ...left]).values()]
    const current = rowsByKey(table, await readRowsNow(tx, table, all))
    for (const row of all) {
      const key = keyOfRow(table, row)
      if (isOutdated(table, row, since) || same(left.get(key), current.get(key))) continue
      touched.push(describeRow(table, row))
    }
  }
  return [...new Set(touched)]
}

function same(one: ChangeRow | undefined, other: ChangeRow | undefined): boolean {
  if (!one || !other) return one === other
  return Object.keys(one).every((column) => column === 'rowid' || one[column] === other[column])
}

/** By the name a reader knows it by, where it has one. */
function describeRow(table: ChangeTable, row: ChangeRow): string {
  if (typeof row.name === 'string') return row.name
  if (typeof row.title === 'string') return row.title
  if (table === 'TermPair') return `${row.chinese} = ${row.english}`
  if (table === 'NoteTopic') return `note ${row.noteId}, topic ${row.topicId}`
  if (table === 'Link') return `[[${row.target ?? ''}]]`
  return `${table} ${keyOfRow(table, row)}`
}

async function laterOnSameRows(tx: Tx, change: StoredChange): Promise<Change[]> {
  const keys = keysOf(change)
  return (await listLaterChanges(tx, change.id))
    .filter((later) => [...keysOf(later)].some((key) => keys.has(key)))
    .map(({ before: _before, after: _after, lastRevisionId: _lastRevisionId, ...rest }) => rest)
    .reverse()
}

function keysOf(change: StoredChange): Set<string> {
  const keys = CHANGE_TABLES.flatMap((table) =>
    [...(change.before[table] ?? []), ...(change.after[table] ?? [])].map(
      (row) => `${table} ${keyOfRow(table, row)}`,
    ),
  )
  return new Set(keys)
}

/**
 * Leaves of the tree of tables go first and come last: a topic that was added cannot go while its spellings stand, one
 * that was deleted must be there before they do.
 */
async function putBack(tx: Tx, change: StoredChange, since: Since): Promise<void> {
  const fresh = (table: ChangeTable, rows: ChangeRow[] = []) =>
    rows.filter((row) => !isOutdated(table, row, since))
  const added: [ChangeTable, ChangeRow[]][] = []
  for (const table of CHANGE_TABLES.toReversed()) {
    const before = rowsByKey(table, fresh(table, change.before[table]))
    const after = fresh(table, change.after[table])
    // Spellings are unique, so two that changed places must both go before either comes back.
    const goes = table === 'TopicAlias' ? after : after.filter((row) => !before.has(keyOfRow(table, row)))
    if (table === 'Topic' || table === 'Note') added.push([table, goes])
    else await deleteRows(tx, table, goes)
  }
  for (const table of CHANGE_TABLES) {
    const after = rowsByKey(table, fresh(table, change.after[table]))
    const before = fresh(table, change.before[table])
    const stays = (row: ChangeRow) => table !== 'TopicAlias' && after.has(keyOfRow(table, row))
    await insertRows(
      tx,
      table,
      before.filter((row) => !stays(row)),
    )
    await updateRows(tx, table, before.filter(stays))
  }
  for (const [table, rows] of added) await deleteRows(tx, table, rows)
}
