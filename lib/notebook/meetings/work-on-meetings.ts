import { listMeetingRows } from '../../db/meeting-reads'
import { insertMeeting, setMeetingTrashed, updateMeeting } from '../../db/meeting-store'
import { nextOfSeries } from '../../domain/meetings/next-week'
import { orderMeetings } from '../../domain/meetings/series'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { blankFacts, factsOf, type MeetingChange, type MeetingInput } from './meeting-input'
import { followedBy } from './read-meetings'

export type MeetingResult =
  | { ok: true; id: number }
  /** window: it would end before it begins; missing: there is no such meeting. Nothing was written. */
  | { ok: false; reason: 'window' | 'missing' }

/** `follows`: the one of the same series before it. */
export function createMeeting(
  nb: Notebook,
  input: MeetingInput,
  { follows = null }: { follows?: number | null } = {},
): Promise<MeetingResult> {
  return inTransaction(nb, async (tx) => {
    const facts = factsOf(input, blankFacts(nb.timeZone, nb.now()))
    if (!facts) return { ok: false, reason: 'window' }
    const known = follows !== null && (await listMeetingRows(tx)).some(({ id }) => id === follows)
    const id = await insertMeeting(tx, { ...facts, followsId: known ? follows : null }, nb.now())
    return { ok: true, id }
  })
}

export function changeMeeting(nb: Notebook, id: number, change: MeetingChange): Promise<MeetingResult> {
  return inTransaction(nb, async (tx) => {
    const row = (await listMeetingRows(tx)).find((one) => one.id === id && !one.trashed)
    if (!row) return { ok: false, reason: 'missing' }
    const facts = factsOf(change, row)
    if (!facts) return { ok: false, reason: 'window' }
    await updateMeeting(tx, id, facts, nb.now())
    return { ok: true, id }
  })
}

/**
 * The next of a weekly series, with the same words and the same hour on the wall. One that is there already is given
 * back, so that pressing twice makes one. Null when there is no such meeting or it does not repeat.
 */
export function prepareNext(nb: Notebook, id: number): Promise<{ id: number; created: boolean } | null> {
  return inTransaction(nb, async (tx) => {
    const rows = await listMeetingRows(tx)
    const row = rows.find((one) => one.id === id && !one.trashed)
    if (!row?.weekly) return null
    const there = orderMeetings(rows).successor(row)
    if (there) return { id: there.id, created: false }
    const at = nextOfSeries(row, nb.now(), followedBy(rows, row))
    const { title, zone, place, people, minutes, weekly } = row
    const next = { title, at, zone, place, people, minutes, weekly, since: null, until: null, followsId: id }
    return { id: await insertMeeting(tx, next, nb.now()), created: true }
  })
}

/** False when there is no such meeting, or it is there already. */
export function trashMeeting(nb: Notebook, id: number): Promise<boolean> {
  return inTransaction(nb, (tx) => setMeetingTrashed(tx, id, nb.now()))
}

/** Brings it back whole. False when it is not in the trash. */
export function restoreMeeting(nb: Notebook, id: number): Promise<boolean> {
  return inTransaction(nb, (tx) => setMeetingTrashed(tx, id, null))
}
