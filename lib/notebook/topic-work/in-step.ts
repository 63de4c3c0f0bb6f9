import type { Tx } from '../../db/open'
import { markStale } from '../../db/render-store'
import { deleteNoteTexts } from '../../db/search-store'
import { listCitingNotes, listSourcesOfPapers } from '../../db/source-roles'
import { listIndexable, listNotesOfTopics, listTopicLinks, touchTopicNames } from '../../db/topic-work-store'
import type { ChangeRows } from '../../domain/change'
import type { Day } from '../../domain/day'
import { markSecondHandNear } from '../source-roles/second-hand-marks'
import { writeNoteTexts, writeTopicTokens } from '../write-note-texts'

type Rows = { before: ChangeRows; after: ChangeRows }

const rowsOf = ({ before, after }: Rows, table: keyof ChangeRows) => [
  ...(before[table] ?? []),
  ...(after[table] ?? []),
]

/** Ids of the notes whose own rows, topics or links a change touched. */
export function notesOf(rows: Rows): number[] {
  const ids = [
    ...rowsOf(rows, 'Note').map((row) => row.id),
    ...rowsOf(rows, 'NoteTopic').map((row) => row.noteId),
    ...rowsOf(rows, 'Link').map((row) => row.fromNoteId),
  ]
  return [...new Set(ids.map(Number))].sort((a, b) => a - b)
}

/** Ids of the topics whose own rows, spellings or notes a change touched. */
export function topicsOf(rows: Rows): number[] {
  const ids = [
    ...rowsOf(rows, 'Topic').map((row) => row.id),
    ...rowsOf(rows, 'TopicAlias').map((row) => row.topicId),
    ...rowsOf(rows, 'NoteTopic').map((row) => row.topicId),
  ]
  return [...new Set(ids.map(Number))].sort((a, b) => a - b)
}

/**
 * After rows were changed: what search keeps of the notes, the names it knows, and which pages must be set anew. Returns
 * the notes to render.
 */
export async function bringInStep(tx: Tx, rows: Rows, further: number[] = []): Promise<number[]> {
  const renamed = [...rowsOf(rows, 'Topic').map((row) => Number(row.id)), ...aliasOwners(rows)]
  const linking = (await listTopicLinks(tx, renamed)).map((link) => link.fromNoteId)
  const noteIds = [
    ...new Set([...notesOf(rows), ...(await listNotesOfTopics(tx, renamed)), ...linking, ...further]),
  ]
  const whole = [...rowsOf(rows, 'Note').map((row) => Number(row.id)), ...(await notesCiting(tx, rows))]
  await writeWholeTexts(tx, [...new Set(whole)])
  await writeTopicTokens(tx, noteIds)
  await markSecondHandNear(tx, noteIds, topicsOf(rows))
  await touchTopicNames(tx, [...new Set(renamed)])
  await markStale(tx, noteIds)
  return noteIds
}

/** Search knows notes by the roles and titles of what they cite. */
async function notesCiting(tx: Tx, rows: Rows): Promise<number[]> {
  const ids = (table: 'Source' | 'Paper') => rowsOf(rows, table).map((row) => Number(row.id))
  return listCitingNotes(tx, [...ids('Source'), ...(await listSourcesOfPapers(tx, ids('Paper')))])
}

function aliasOwners(rows: Rows): number[] {
  return rowsOf(rows, 'TopicAlias').map((row) => Number(row.topicId))
}

/** Notes that came out of the trash or changed their day; those that went into it are not to be found. */
async function writeWholeTexts(tx: Tx, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const notes = await listIndexable(tx, ids)
  const there = new Set(notes.map(({ id }) => id))
  await deleteNoteTexts(
    tx,
    ids.filter((id) => !there.has(id)),
  )
  await writeNoteTexts(
    tx,
    notes.map((note) => ({ ...note, day: note.day as Day })),
  )
}
