import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  dayOfInstant,
  daysOfMonth,
  daysOfWeek,
  instantOf,
  monthOf,
  parseDay,
  parseMonth,
  parseWeek,
  printInstant,
  timeOfInstant,
  weekdayOf,
  weekOf,
} from './day'

const day = (text: string) => text as Day

describe('reading', () => {
  it.each(['2022-06-16', '2024-02-29', '0001-01-01'])('%s is a day', (text) =>
    expect(parseDay(text)).toBe(text),
  )
  it.each(['2022-13-45', '2023-02-29', '2022-6-16', '2022-06-16T00:00', '', ' 2022-06-16'])(
    '%j is none',
    (text) => expect(parseDay(text)).toBeNull(),
  )
  it.each(['2022-W01', '2020-W53', '2022-W52'])('%s is a week', (text) => expect(parseWeek(text)).toBe(text))
  it.each(['2022-W00', '2022-W53', '2022-W99', '2022-24'])('%s is none', (text) =>
    expect(parseWeek(text)).toBeNull(),
  )
  it.each(['2022-13', '2022-00', '2022'])('%s is no month', (text) => expect(parseMonth(text)).toBeNull())
  it('takes numbers as written', () => {
    expect(dayFrom(2022, 6, 3)).toBe('2022-06-03')
    expect(dayFrom(2022, 13, 45)).toBeNull()
  })
})

describe('weeks and months', () => {
  it.each([
    ['2022-06-16', '2022-W24', 4],
    ['2021-01-03', '2020-W53', 7],
    ['2024-12-30', '2025-W01', 1],
  ])('%s lies in %s', (text, week, weekday) => {
    expect(weekOf(day(text))).toBe(week)
    expect(weekdayOf(day(text))).toBe(weekday)
  })
  it('a week has seven days, Monday first, and holds each of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (offset) => {
        const some = addDays(day('2000-01-01'), offset)
        const days = daysOfWeek(weekOf(some))
        expect(days).toHaveLength(7)
        expect(weekdayOf(days[0] as Day)).toBe(1)
        expect(days).toContain(some)
        expect(daysOfMonth(monthOf(some))).toContain(some)
      }),
    )
  })
  it('steps over year ends', () => {
    expect(addMonths(monthOf(day('2022-12-31')), 1)).toBe('2023-01')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  })
})

describe('instants', () => {
  it('keeps the day of the wall clock, not of another zone', () => {
    const late = instantOf(day('2022-06-16'), '23:30:05', 'Asia/Shanghai')
    expect(late.toISOString()).toBe('2022-06-16T15:30:05.000Z')
    expect(dayOfInstant(late, 'Asia/Shanghai')).toBe('2022-06-16')
    expect(dayOfInstant(late, 'Pacific/Auckland')).toBe('2022-06-17')
    expect(timeOfInstant(late, 'Asia/Shanghai')).toBe('23:30')
    expect(printInstant(late, 'Asia/Shanghai')).toBe('2022-06-16T23:30:05+08:00[Asia/Shanghai]')
  })
  it('a time the clock skipped lies behind the gap', () => {
    const skipped = instantOf(day('2022-03-13'), '02:30', 'America/New_York')
    expect(timeOfInstant(skipped, 'America/New_York')).toBe('03:30')
  })
})
