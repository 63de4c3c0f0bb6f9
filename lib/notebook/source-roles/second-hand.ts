import type { Queryable } from '../../db/query'
import {
  listCitationsOfWorks,
  listMarksBetween,
  listNotesAboutWorks,
  listOpenedNear,
  listSomeCiting,
  listWorksInNotes,
} from '../../db/second-hand-reads'
import { judgeWorks, type SecondHand } from '../../domain/second-hand'
import { readWorkMark, WORK_MARKS } from '../../search/bodies/second-hand-marks'
import type { Notebook } from '../open-notebook'

/** Works and what is known of them; works known first-hand, and topics that are no work, are left out. */
export type SecondHandWorks = Map<number, SecondHand>

/** Every second-hand work of the notebook, as the search index has them marked. */
export async function listSecondHand(nb: Notebook): Promise<SecondHandWorks> {
  return markedWorks(nb.db.prisma)
}

export async function markedWorks(db: Queryable): Promise<SecondHandWorks> {
  const works: SecondHandWorks = new Map()
  for (const mark of await listMarksBetween(db, WORK_MARKS.from, WORK_MARKS.to)) {
    const read = readWorkMark(mark)
    if (read) works.set(read.topicId, read.verdict)
  }
  return works
}

/** Notes of each work that are looked at first: a work of a thousand notes is mostly proven by any of them. */
const LOOKED_AT_FIRST = 10

/**
 * Looks at notes and sources again for which of these works are second-hand. First at a few notes that cite something
 * first-hand, then at all of those; what is not proven there is judged by all notes about it.
 */
export async function judgeTopics(db: Queryable, topicIds: number[]): Promise<SecondHandWorks> {
  const few = await judgeNotes(db, await listSomeCiting(db, topicIds, LOOKED_AT_FIRST))
  const doubtful = topicIds.filter((topicId) => !few.proven.has(topicId))
  const [citing, opened] = [
    await listNotesAboutWorks(db, doubtful, { firstHand: true }),
    await listOpenedNear(db, doubtful),
  ]
  const proving = await judgeNotes(db, [...new Set([...citing, ...opened])])
  const open = doubtful.filter((topicId) => !proving.proven.has(topicId))
  const { secondHand } = await judgeNotes(db, await listNotesAboutWorks(db, open))
  const asked = new Set(open)
  return new Map([...secondHand].filter(([topicId]) => asked.has(topicId)))
}

async function judgeNotes(db: Queryable, noteIds: number[]) {
  if (noteIds.length === 0) return { proven: new Set<number>(), secondHand: new Map<number, SecondHand>() }
  return judgeWorks(await listWorksInNotes(db, noteIds), await listCitationsOfWorks(db, noteIds))
}
