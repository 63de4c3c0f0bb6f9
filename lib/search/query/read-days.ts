import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  daysOfMonth,
  daysOfWeek,
  type Month,
  monthOf,
  parseDay,
  parseMonth,
  parseWeek,
  weekOf,
} from '../../domain/day'
import { DAY_WORDS } from './day-words'
import { plainWord } from './operators'

/** Both ends belong to it. */
type DayRange = { from: Day; to: Day }
/** Null is open; never both are. */
type OpenRange = { from: Day | null; to: Day | null }

const RANGE = /\.{2,3}|[~〜至到]/
/** A leap day written without its year lies at most eight years back. */
const YEARS_BACK = 8

/** The days that `day:`, `before:` or `after:` leave; null when the value is no date. */
export function readDays(operator: 'day' | 'before' | 'after', value: string, today: Day): OpenRange | null {
  const text = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  if (operator === 'day') return RANGE.test(text) ? readRange(text, today) : readSpan(text, today)
  const span = readSpan(text, today)
  if (!span) return null
  const range =
    operator === 'before' ? { from: null, to: shift(span.from, -1) } : { from: shift(span.to, 1), to: null }
  return range.from || range.to ? range : null
}

function readRange(text: string, today: Day): OpenRange | null {
  const mark = RANGE.exec(text)!
  const first = text.slice(0, mark.index)
  const last = text.slice(mark.index + mark[0].length)
  const from = readSpan(first, today)
  const to = readSpan(last, today)
  if ((first !== '' && !from) || (last !== '' && !to) || (!from && !to)) return null
  if (!from || !to) return { from: from?.from ?? null, to: to?.to ?? null }
  // Written the wrong way round, it still means the days between.
  return from.from <= to.to ? { from: from.from, to: to.to } : { from: to.from, to: from.to }
}

/** One day, week, month or year, in figures or in words. */
function readSpan(text: string, today: Day): DayRange | null {
  const span =
    readFigures(text) ?? readWithoutYear(text, today) ?? readWord(text, today) ?? readCount(text, today)
  // A week can reach out of the years that have four figures.
  return span && parseDay(span.from) && parseDay(span.to) ? span : null
}

/** `2022`, `2022-06`, `2022/6`, `2022年6月`, `2022-06-16`, `2022.6.16`, `20220616`, `2022-W24`. */
function readFigures(text: string): DayRange | null {
  const week = parseWeek(text.toUpperCase())
  if (week) return ends(daysOfWeek(week))
  const year = /^(\d{4})年?$/.exec(text)
  if (year) return wholeYear(Number(year[1]))
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text)
  if (month) return wholeMonth(parseMonth(`${month[1]}-${month[2]?.padStart(2, '0')}`))
  const day =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return day && oneDay(dayFrom(Number(day[1]), Number(day[2]), Number(day[3])))
}

/** `6-16`, `6/16`, `6月16日`, `6月`: the latest that is not still to come, as one looks back in a log. */
function readWithoutYear(text: string, today: Day): DayRange | null {
  const day = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text)
  const month = /^(\d{1,2})月$/.exec(text)
  if (!day && !month) return null
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const year = yearOf(today) - back
    const first = dayFrom(year, Number((day ?? month)?.[1]), day ? Number(day[2]) : 1)
    if (first && first <= today) return day ? oneDay(first) : wholeMonth(monthOf(first))
  }
  return null
}

function readWord(text: string, today: Day): DayRange | null {
  const word = plainWord(text)
  const known = DAY_WORDS.find(
    ({ en, zh, also }) => plainWord(en) === word || zh === word || also.includes(word),
  )
  if (!known) return null
  switch (known.unit) {
    case 'day':
      return oneDay(addDays(today, -known.back))
    case 'week':
      return ends(daysOfWeek(weekOf(addDays(today, -7 * known.back))))
    case 'month':
      return wholeMonth(addMonths(monthOf(today), -known.back))
    case 'year':
      return wholeYear(yearOf(today) - known.back)
  }
}

/** `7d`, `last-7-days`, `最近7天`: so many days with today as the last. */
function readCount(text: string, today: Day): DayRange | null {
  const count = /^(?:(\d{1,4})d|last(\d{1,4})days|最?近(\d{1,4})[天日])$/.exec(plainWord(text))
  const days = Number(count?.[1] ?? count?.[2] ?? count?.[3] ?? 0)
  return days > 0 ? { from: addDays(today, 1 - days), to: today } : null
}

function oneDay(day: Day | null): DayRange | null {
  return day && { from: day, to: day }
}

function wholeMonth(month: Month | null): DayRange | null {
  return month && ends(daysOfMonth(month))
}

function wholeYear(year: number): DayRange | null {
  const from = dayFrom(year, 1, 1)
  const to = dayFrom(year, 12, 31)
  return from && to && { from, to }
}

function ends(days: Day[]): DayRange {
  return { from: days[0] as Day, to: days.at(-1) as Day }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Null beyond the years that have four figures. */
function shift(day: Day, count: number): Day | null {
  return parseDay(addDays(day, count))
}
