import {
  findSaid,
  listMeetingNotes,
  listMeetingRows,
  listPromisesOf,
  type MeetingRow,
} from '../../db/meeting-reads'
import { type Day, dayOfInstant, printInstant, timeOfInstant } from '../../domain/day'
import type { MeetingListItem, MeetingView } from '../../domain/meetings/meeting'
import { nextOfSeries } from '../../domain/meetings/next-week'
import { orderMeetings } from '../../domain/meetings/series'
import { windowOf } from '../../domain/meetings/window'
import type { Notebook } from '../open-notebook'
import { previewNote } from '../preview-note'
import { whileUnchanged } from '../while-unchanged'
import { toPromise } from './read-promise'

const HOUR_MS = 3_600_000
/** How long after its beginning a meeting is still one to prepare for. */
const LASTS_MS = 3 * HOUR_MS

/** Newest first. */
export async function listMeetings(nb: Notebook): Promise<MeetingListItem[]> {
  const rows = await listMeetingRows(nb.db.prisma)
  return toItems(
    rows,
    rows.filter(({ trashed }) => !trashed),
  )
}

/** Those in the trash, newest first. */
export async function listTrashedMeetings(nb: Notebook): Promise<MeetingListItem[]> {
  const rows = await listMeetingRows(nb.db.prisma)
  return toItems(
    rows,
    rows.filter(({ trashed }) => trashed),
  )
}

/** Meetings that are still to come or going on, the next first. */
export async function listComingMeetings(nb: Notebook): Promise<MeetingListItem[]> {
  const since = nb.now().getTime() - LASTS_MS
  const rows = await listMeetingRows(nb.db.prisma)
  return toItems(
    rows,
    rows.filter(({ at, trashed }) => !trashed && at.getTime() >= since),
  ).reverse()
}

/** Null when there is no such meeting, or it lies in the trash. */
export async function readMeeting(nb: Notebook, id: number): Promise<MeetingView | null> {
  const rows = await listMeetingRows(nb.db.prisma)
  const row = rows.find((one) => one.id === id && !one.trashed)
  const said = row ? await findSaid(nb.db.prisma, id) : null
  if (!row || said === null) return null
  const order = orderMeetings(rows)
  return {
    ...toItem(row, order.before(row)),
    said,
    saidHtml: said.trim() === '' ? null : await setSaid(nb, id),
    notes: await listMeetingNotes(nb.db.prisma, id),
    promises: (await listPromisesOf(nb.db.prisma, id)).map(toPromise),
    previous: toRef(order.before(row)),
    next: toRef(order.after(row)),
  }
}

/** The next of a weekly series that has been and does not go on yet. */
export type NextMeeting = { after: number; title: string; day: Day; time: string }

/** Weekly series whose next meeting is to be prepared; looking writes nothing. */
export async function listNextToPrepare(nb: Notebook): Promise<NextMeeting[]> {
  const rows = await listMeetingRows(nb.db.prisma)
  const order = orderMeetings(rows)
  const now = nb.now()
  return rows
    .filter((row) => !row.trashed && row.weekly && row.at <= now && !order.successor(row))
    .map((row) => {
      const at = nextOfSeries(row, now, followedBy(rows, row))
      const { id, title, zone } = row
      return { after: id, title, day: dayOfInstant(at, zone), time: timeOfInstant(at, zone) }
    })
}

/** The one of the series just before it. */
export function followedBy(rows: readonly MeetingRow[], row: MeetingRow): MeetingRow | null {
  return rows.find(({ id }) => id === row.followsId) ?? null
}

/** Set anew only once something in the notebook has changed: names and links in it may lead elsewhere then. */
const setSaid = whileUnchanged(async (nb: Notebook, id: number) => {
  const said = (await findSaid(nb.db.prisma, id)) ?? ''
  return (await previewNote(nb, { title: `meeting-${id}`, body: said })).html
})

function toItems(all: readonly MeetingRow[], shown: readonly MeetingRow[]): MeetingListItem[] {
  const order = orderMeetings(all)
  return shown.map((row) => toItem(row, order.before(row)))
}

function toItem(row: MeetingRow, before: MeetingRow | null): MeetingListItem {
  const { id, title, at, zone, place, people, minutes, weekly, openPromises } = row
  const { window, windowFrom } = windowOf(row, before)
  return {
    id,
    title,
    at: printInstant(at, zone).replace(/\[.*\]$/, ''),
    day: dayOfInstant(at, zone),
    time: timeOfInstant(at, zone),
    zone,
    place,
    people,
    minutes,
    weekly,
    window,
    windowFrom,
    openPromises,
  }
}

function toRef(row: MeetingRow | null): MeetingView['previous'] {
  return row && { id: row.id, title: row.title, day: dayOfInstant(row.at, row.zone) }
}
