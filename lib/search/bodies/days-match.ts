import type { Day } from '../../domain/day'
import { anyOf, marksMatch } from './match-expression'

/** Open ends reach this far; a log of the years between has all its notes inside. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** A note's day as tokens of the column `marks`, whole and by month and year, so that a span is few of them. */
export function dayMarks(day: Day): string[] {
  return [`day:${day}`, `month:${day.slice(0, 7)}`, `year:${day.slice(0, 4)}`]
}

/** Notes of the days from `from` to `to`, both included; null is open. */
export function daysMatch(from: Day | null, to: Day | null): string | null {
  const marks = spanMarks(from ?? `${FIRST_YEAR}-01-01`, to ?? `${LAST_YEAR}-12-31`)
  const begun = (mark: string) => mark.length < 'year:2022'.length && mark.startsWith('year:')
  return anyOf([
    marksMatch(
      marks.filter((mark) => begun(mark)),
      true,
    ),
    marksMatch(marks.filter((mark) => !begun(mark))),
  ])
}

/**
 * Whole years, then whole months of the years at both ends, then days of the months at both ends. Ten or a hundred years
 * that begin alike are one mark of which only the beginning is given: `year:201`.
 */
function spanMarks(from: string, to: string): string[] {
  if (from > to) return ['day:none']
  const [first, last] = [yearOf(from), yearOf(to)]
  return range(first, last).flatMap((year) => {
    const isWhole = (count: number) => {
      const begin = year - (year % count)
      return `${begin}-01-01` >= from && `${begin + count - 1}-12-31` <= to
    }
    if (isWhole(100)) return year % 100 === 0 ? [`year:${year / 100}`] : []
    if (isWhole(10)) return year % 10 === 0 ? [`year:${year / 10}`] : []
    const start = year === first ? from.slice(5) : '01-01'
    const end = year === last ? to.slice(5) : '12-31'
    return start === '01-01' && end === '12-31' ? [`year:${padded(year, 4)}`] : yearMarks(year, start, end)
  })
}

function yearMarks(year: number, start: string, end: string): string[] {
  const [first, last] = [Number(start.slice(0, 2)), Number(end.slice(0, 2))]
  return range(first, last).flatMap((month) => {
    const name = `${padded(year, 4)}-${padded(month, 2)}`
    const from = month === first ? Number(start.slice(3)) : 1
    // Days that a month does not have are in no note.
    const to = month === last ? Number(end.slice(3)) : 31
    const days = range(from, to).map((day) => `day:${name}-${padded(day, 2)}`)
    return days.length === 31 ? [`month:${name}`] : days
  })
}

function yearOf(day: string): number {
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Number(day.slice(0, 4))))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
