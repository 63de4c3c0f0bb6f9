import type { Queryable } from '../../db/query'
import { listStoredMarks, setMarks } from '../../db/search-store'
import {
  listMarkedNotes,
  listNotesAboutWorks,
  listSubjectWorks,
  listWorksInNotes,
} from '../../db/second-hand-reads'
import { withSecondHand, workMark } from '../../search/bodies/second-hand-marks'
import { judgeTopics, markedWorks, type SecondHandWorks } from './second-hand'

/** Brings the marks of second-hand works in step: in these notes, and in every note about a work of theirs that changed sides. */
export async function markSecondHandNear(
  tx: Queryable,
  noteIds: number[],
  further: number[] = [],
): Promise<void> {
  const works = await listSubjectWorks(tx, noteIds)
  await markSecondHand(tx, [...new Set([...works, ...further])], noteIds)
}

/** `fresh` are notes that may not be marked yet; of the others only those about a work that changed sides are looked at. */
export async function markSecondHand(tx: Queryable, topicIds: number[], fresh: number[] = []): Promise<void> {
  const before = await markedWorks(tx)
  const judged = await judgeTopics(tx, topicIds)
  const changed = topicIds.filter((topicId) => markOf(before, topicId) !== markOf(judged, topicId))
  const now: SecondHandWorks = new Map(before)
  for (const topicId of topicIds) {
    const verdict = judged.get(topicId)
    if (verdict) now.set(topicId, verdict)
    else now.delete(topicId)
  }
  const stale = changed.map((topicId) => markOf(before, topicId)).filter((mark) => mark !== null)
  const noteIds = new Set([
    ...fresh,
    ...(await listNotesAboutWorks(tx, changed)),
    ...(await listMarkedNotes(tx, stale)),
  ])
  await markNotes(tx, [...noteIds], now)
}

function markOf(works: SecondHandWorks, topicId: number): string | null {
  const verdict = works.get(topicId)
  return verdict ? workMark(topicId, verdict) : null
}

/** Gives these notes the marks of the second-hand works they are about. */
export async function markNotes(tx: Queryable, noteIds: number[], works: SecondHandWorks): Promise<void> {
  const wanted = new Map<number, SecondHandWorks>(noteIds.map((id) => [id, new Map()]))
  for (const { noteId, topicId, subject } of await listWorksInNotes(tx, noteIds)) {
    const verdict = works.get(topicId)
    if (subject && verdict) wanted.get(noteId)?.set(topicId, verdict)
  }
  const stored = await listStoredMarks(tx, noteIds)
  const marked = stored.map(({ noteId, marks }) => ({
    noteId,
    before: marks,
    marks: withSecondHand(marks, wanted.get(noteId) ?? new Map()),
  }))
  await setMarks(
    tx,
    marked.filter(({ before, marks }) => before !== marks),
  )
}
