import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { dayMarks, daysMatch } from './days-match'

/** Whether a note of the day meets the expression, read as the full-text index reads it. */
function meets(day: Day, match: string | null): boolean {
  const marks = dayMarks(day)
  return [...(match ?? '').matchAll(/":([^"]+)"( \*)?/g)].some(([, mark = '', prefix]) =>
    marks.some((own) => (prefix ? own.startsWith(mark) : own === mark)),
  )
}

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

it('a span meets the days in it and no others', () => {
  fc.assert(
    fc.property(fc.option(days), fc.option(days), days, (from, to, day) => {
      const isInside = (from === null || day >= from) && (to === null || day <= to)
      expect(meets(day, daysMatch(from, to))).toBe(isInside)
    }),
    { numRuns: 3000 },
  )
})

it('a span open at one end is few marks', () => {
  expect(daysMatch(null, '2011-12-31' as Day)).toBe(
    '((":year:19" * OR ":year:200" *) OR (":year:2010" OR ":year:2011"))',
  )
})
