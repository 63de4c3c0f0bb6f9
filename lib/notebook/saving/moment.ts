import { type Day, dayOfInstant, instantOf } from '../../domain/day'
import type { NoteInput } from '../note-input'

/** When a note was logged; `timed` is false when only the day is known. */
export type Moment = { loggedAt: Date; zone: string; day: Day; timed: boolean }

type Dated = Pick<NoteInput, 'loggedAt' | 'day'>

/** The moment of a new note: as written, else now. A day alone stays that day in whatever zone it is read. */
export function momentOf(input: Dated, zone: string, now: Date): Moment {
  if (!input.loggedAt && input.day) {
    return { loggedAt: instantOf(input.day, '00:00', zone), zone, day: input.day, timed: false }
  }
  const loggedAt = input.loggedAt ? new Date(input.loggedAt) : now
  const offset = input.loggedAt ? /([+-]\d{2}:\d{2}|Z)$/.exec(input.loggedAt)?.[1] : undefined
  const writtenZone = offset === undefined ? zone : offset === 'Z' ? 'UTC' : offset
  return { loggedAt, zone: writtenZone, day: dayOfInstant(loggedAt, writtenZone), timed: true }
}

/** Whether the input says another moment than this one. A day that is named again does not take the time away. */
export function redates(input: Dated, moment: Moment): boolean {
  if (!input.loggedAt) return input.day !== undefined && input.day !== moment.day
  const written = momentOf(input, moment.zone, moment.loggedAt)
  return (
    !moment.timed || written.day !== moment.day || written.loggedAt.getTime() !== moment.loggedAt.getTime()
  )
}

/** The moment a stored note or revision has. */
export function momentOfRow({ loggedAt, zone, day, timed }: Omit<Moment, 'day'> & { day: string }): Moment {
  return { loggedAt, zone, day: day as Day, timed }
}

export function sameMoment(one: Moment, other: Moment): boolean {
  return (
    one.day === other.day &&
    one.zone === other.zone &&
    one.timed === other.timed &&
    one.loggedAt.getTime() === other.loggedAt.getTime()
  )
}
