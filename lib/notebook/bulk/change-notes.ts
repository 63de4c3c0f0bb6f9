import { addRevisions, findNoteIds, listNoteStates, listTopicIds, type NoteState } from '../../db/bulk-store'
import type { Tx } from '../../db/open'
import { deleteNoteTexts } from '../../db/search-store'
import { listSubjectWorks } from '../../db/second-hand-reads'
import { setNotesTrashed } from '../../db/trash-store'
import type { Notebook } from '../open-notebook'
import { renderSoon } from '../render-pending'
import { markSecondHand } from '../source-roles/second-hand-marks'
import { inTransaction } from '../transaction'
import type { BulkInput } from './bulk-input'
import { moveToDay } from './move-to-day'
import { rememberChange } from './remember-change'
import { tagNotes, untagNotes } from './tag-notes'

export type BulkResult = {
  /** Notes that are not as they were. */
  changed: number
  /** Slugs that no note outside the trash has. */
  unknown: string[]
  /** By which it can be taken back; null when nothing changed. */
  change: number | null
}

/** Does one thing to many notes, all or none: a revision for each that changes, and one change that can be taken back. */
export async function changeNotes(nb: Notebook, input: BulkInput): Promise<BulkResult> {
  const now = nb.now()
  const { result, ids } = await inTransaction(nb, async (tx) => {
    const found = await findNoteIds(tx, input.slugs, false)
    const unknown = input.slugs.filter((slug) => !found.has(slug))
    const before = await listNoteStates(tx, [...found.values()])
    const topicsBefore = new Set(await listTopicIds(tx))
    const ids = await apply(tx, input, before, now)
    if (ids.length === 0) return { ids, result: { changed: 0, unknown, change: null } }
    // The trash keeps a note as it is: nothing of it is new.
    if (input.do !== 'trash') await addRevisions(tx, ids, 'bulk', now)
    const touched = new Set(ids)
    const change = await rememberChange(tx, {
      input,
      before: before.filter(({ id }) => touched.has(id)),
      after: await listNoteStates(tx, ids),
      newTopics: (await listTopicIds(tx)).filter((id) => !topicsBefore.has(id)),
      now,
    })
    return { ids, result: { changed: ids.length, unknown, change } }
  })
  if (input.do !== 'trash') renderSoon(nb, ids)
  return result
}

/** Says which notes it changed. */
function apply(tx: Tx, input: BulkInput, notes: NoteState[], now: Date): Promise<number[]> {
  switch (input.do) {
    case 'tag':
      return tagNotes(tx, notes, input.topics, now)
    case 'untag':
      return untagNotes(tx, notes, input.topics, now)
    case 'move':
      return moveToDay(tx, notes, input.day, now)
    case 'trash':
      return trashNotes(tx, notes, now)
  }
}

async function trashNotes(tx: Tx, notes: NoteState[], now: Date): Promise<number[]> {
  const ids = notes.map(({ id }) => id)
  const works = await listSubjectWorks(tx, ids)
  await deleteNoteTexts(tx, ids)
  await setNotesTrashed(tx, ids, now)
  await markSecondHand(tx, works)
  return ids
}
