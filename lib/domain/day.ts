import { Temporal } from 'temporal-polyfill'

/** A civil date `YYYY-MM-DD` as the writer meant it. Not an instant: no time zone ever shifts it. */
export type Day = string & { readonly __day: true }
/** An ISO week `YYYY-Www`, Monday first (ISO 8601). */
export type Week = string & { readonly __week: true }
/** A civil month `YYYY-MM`. */
export type Month = string & { readonly __month: true }

/** Reads exactly `YYYY-MM-DD`; anything else, or a date that does not exist, is null. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  return toDay(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
}

/** The day for numbers as written (`2022, 6, 16`); null when there is no such date. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  return toDay(() => Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
}

/** Reads `YYYY-Www`; null when the year has no such week. */
export function parseWeek(text: string): Week | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(text)
  if (!match) return null
  const monday = firstDayOfWeekNumber(Number(match[1]), Number(match[2]))
  return weekOf(monday) === text ? (text as Week) : null
}

export function parseMonth(text: string): Month | null {
  return /^\d{4}-\d{2}$/.test(text) && parseDay(`${text}-01`) ? (text as Month) : null
}

export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day)
  return `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1, 2)}` as Week
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

/** The seven days of the week, Monday first. */
export function daysOfWeek(week: Week): Day[] {
  const monday = firstDayOfWeekNumber(Number(week.slice(0, 4)), Number(week.slice(6)))
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}

export function daysOfMonth(month: Month): Day[] {
  const first = Temporal.PlainDate.from(`${month}-01`)
  return Array.from({ length: first.daysInMonth }, (_, index) => addDays(`${month}-01` as Day, index))
}

export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString() as Day
}

export function addMonths(month: Month, count: number): Month {
  return monthOf(Temporal.PlainDate.from(`${month}-01`).add({ months: count }).toString() as Day)
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The civil day a clock on the wall in `zone` (IANA name) shows at `instant`. */
export function dayOfInstant(instant: Date, zone: string): Day {
  return zoned(instant, zone).toPlainDate().toString() as Day
}

/** `HH:MM` on the wall in `zone` at `instant`. */
export function timeOfInstant(instant: Date, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString().slice(0, 5)
}

/** The instant of a wall-clock reading (`HH:MM[:SS]`) on `day` in `zone`; a gap in the clock moves forward, an overlap takes the earlier. */
export function instantOf(day: Day, time: string, zone: string): Date {
  const plain = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(plain.toZonedDateTime(zone).epochMilliseconds)
}

/** RFC 9557 text, e.g. `2022-06-16T15:47:31+08:00[Asia/Shanghai]`, with seconds; the form front matter keeps. */
export function printInstant(instant: Date, zone: string): string {
  return zoned(instant, zone).toString({ smallestUnit: 'second' })
}

function zoned(instant: Date, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}

function firstDayOfWeekNumber(year: number, week: number): Day {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1 })
    .toString() as Day
}

function toDay(make: () => Temporal.PlainDate): Day | null {
  try {
    return make().toString() as Day
  } catch {
    return null
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
