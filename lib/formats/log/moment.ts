import { type Day, dayOfInstant, instantOf, timeOfInstant } from '../../domain/day'
import type { NoteDraft } from '../../domain/note'
import type { LogStamp } from './log-reading'

export type Moment = Pick<NoteDraft, 'loggedAt' | 'zone' | 'day' | 'timed'>

/**
 * The instant a stamp means. Without an offset it is a clock on the wall in `zone`. With one, the note keeps the
 * writer's day and time: in `zone` if that shows the same, else in the fixed zone of the offset.
 */
export function momentOf(stamp: LogStamp, zone: string): Moment {
  const { day, time, offset } = stamp
  if (time === null) return { loggedAt: instantOf(day, '00:00', zone), zone, day, timed: false }
  if (offset === null) return { loggedAt: instantOf(day, time, zone), zone, day, timed: true }
  const loggedAt = instantOf(day, time, fixedZone(offset))
  return { loggedAt, zone: showsSame(loggedAt, zone, day, time) ? zone : fixedZone(offset), day, timed: true }
}

function showsSame(instant: Date, zone: string, day: Day, time: string): boolean {
  return dayOfInstant(instant, zone) === day && timeOfInstant(instant, zone) === time.slice(0, 5)
}

/** `Etc/GMT-8` for `+08:00`: the names run against the sign, and only whole hours have one. */
function fixedZone(offset: string): string {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(offset)
  if (!match || offset.endsWith('00:00')) return 'UTC'
  const hours = Number(match[2])
  if (match[3] !== '00' || hours > (match[1] === '+' ? 14 : 12)) return offset
  return `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`
}
