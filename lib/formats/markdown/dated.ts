import { Temporal } from 'temporal-polyfill'
import { dayFrom, parseDay, printInstant } from '../../domain/day'
import type { NoteDraft } from '../../domain/note'
import { type Moment, momentOf } from '../log/moment'
import { parseStamp } from '../log/stamp'

/** `2022-06-16T15:47:31+08:00[Asia/Shanghai]`, or the bare day when no time is known. */
export function printMoment(note: Pick<NoteDraft, 'loggedAt' | 'zone' | 'day' | 'timed'>): string {
  return note.timed ? printInstant(note.loggedAt, note.zone) : note.day
}

/** Reads what `printMoment` writes and every stamp a log file may have; null when it is none of them. */
export function parseMoment(text: string, zone: string): Moment | null {
  if (text.endsWith(']')) return parseZoned(text)
  const stamp = parseStamp(text)
  return stamp && momentOf(stamp, zone)
}

function parseZoned(text: string): Moment | null {
  try {
    // `prefer`: an offset of former times (+08:05:43) is printed rounded and would else be called wrong.
    const moment = Temporal.ZonedDateTime.from(text, { offset: 'prefer' })
    const day = parseDay(moment.toPlainDate().toString())
    return day && { loggedAt: new Date(moment.epochMilliseconds), zone: moment.timeZoneId, day, timed: true }
  } catch {
    return null
  }
}

/** The first date in a file name or heading (`2022-06-16-detr`, `2022年6月16日 DETR`), as an untimed moment. */
export function momentIn(text: string, zone: string): Moment | null {
  for (const match of text.matchAll(/(?<!\d)(\d{4})[-._/年](\d{1,2})[-._/月](\d{1,2})(?!\d)/g)) {
    const day = dayFrom(Number(match[1]), Number(match[2]), Number(match[3]))
    if (day) return momentOf({ day, time: null, offset: null }, zone)
  }
  return null
}
