import {
  findNoteCalled,
  findPromise,
  findSaid,
  listPromisesOwedAt,
  type PromiseRow,
} from '../../db/meeting-reads'
import { insertPromises, settlePromise, updatePromise } from '../../db/meeting-store'
import type { Day } from '../../domain/day'
import type { MeetingPromise } from '../../domain/meetings/meeting'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import type { PromiseWork } from './meeting-input'
import { toPromise } from './read-promise'

const NO_MEETING = 0

/** Promises made at meetings before `at` that are neither kept nor dropped then, the oldest first. */
export async function listOpenPromises(
  nb: Notebook,
  { at, exceptMeeting = NO_MEETING }: { at: Date; exceptMeeting?: number },
): Promise<MeetingPromise[]> {
  return (await listPromisesOwedAt(nb.db.prisma, at, exceptMeeting)).map(toPromise)
}

/** One for every line that is not empty. Null when there is no such meeting. */
export function addPromises(
  nb: Notebook,
  meetingId: number,
  { text, dueDay }: { text: string; dueDay: Day | null },
): Promise<number[] | null> {
  const promises = text
    .split(/\r?\n/)
    .map((line) => ({ text: line.trim(), dueDay }))
    .filter((promise) => promise.text !== '')
  return inTransaction(nb, async (tx) =>
    (await findSaid(tx, meetingId)) === null ? null : insertPromises(tx, meetingId, promises, nb.now()),
  )
}

export type PromiseResult =
  | { ok: true; promise: MeetingPromise }
  /** no-promise: there is none of this number; no-note: no note is called so, and nothing was written. */
  | { ok: false; reason: 'no-promise' | 'no-note' }

/** Keeps, drops or reopens a promise, or puts it in other words. */
export function workOnPromise(nb: Notebook, id: number, work: PromiseWork): Promise<PromiseResult> {
  return inTransaction(nb, async (tx) => {
    const found = await findPromise(tx, id)
    if (!found) return { ok: false, reason: 'no-promise' }
    if (work.do === 'edit') await updatePromise(tx, id, work)
    else {
      const name = work.do === 'keep' ? (work.note?.trim() ?? '') : ''
      const note = name === '' ? null : await findNoteCalled(tx, name)
      if (name !== '' && !note) return { ok: false, reason: 'no-note' }
      await settlePromise(tx, id, { ...stateAfter(found, work.do, nb.now()), noteId: note?.id ?? null })
    }
    const changed = await findPromise(tx, id)
    return changed ? { ok: true, promise: toPromise(changed) } : { ok: false, reason: 'no-promise' }
  })
}

/** What was kept or dropped already stays so since then: pressing twice must not move it past a meeting. */
function stateAfter({ keptAt, droppedAt }: PromiseRow, work: 'keep' | 'drop' | 'reopen', now: Date) {
  return {
    keptAt: work === 'keep' ? (keptAt ?? now) : null,
    droppedAt: work === 'drop' ? (droppedAt ?? now) : null,
  }
}
