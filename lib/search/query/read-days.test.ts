import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, parseDay } from '../../domain/day'
import { DAY_WORDS } from './day-words'
import { readDays } from './read-days'

/** A Thursday. */
const today = '2022-06-16' as Day

function days(value: string, operator: 'day' | 'before' | 'after' = 'day') {
  const range = readDays(operator, value, today)
  return range && `${range.from ?? ''}..${range.to ?? ''}`
}

describe('days', () => {
  it.each([
    ['2022-06-16', '2022-06-16..2022-06-16'],
    ['2022-6-3', '2022-06-03..2022-06-03'],
    ['2022/6/16', '2022-06-16..2022-06-16'],
    ['2022.6.16', '2022-06-16..2022-06-16'],
    ['20220616', '2022-06-16..2022-06-16'],
    ['2022年6月16日', '2022-06-16..2022-06-16'],
    ['２０２２－０６－１６', '2022-06-16..2022-06-16'],
    ['2022-02', '2022-02-01..2022-02-28'],
    ['2024/2', '2024-02-01..2024-02-29'],
    ['2022年6月', '2022-06-01..2022-06-30'],
    ['2022', '2022-01-01..2022-12-31'],
    ['2022年', '2022-01-01..2022-12-31'],
    ['2022-W24', '2022-06-13..2022-06-19'],
    // Without a year: the latest that is not still to come.
    ['6-16', '2022-06-16..2022-06-16'],
    ['6/17', '2021-06-17..2021-06-17'],
    ['6月1日', '2022-06-01..2022-06-01'],
    ['6月', '2022-06-01..2022-06-30'],
    ['12月', '2021-12-01..2021-12-31'],
    ['2-29', '2020-02-29..2020-02-29'],
    ['today', '2022-06-16..2022-06-16'],
    ['Yesterday', '2022-06-15..2022-06-15'],
    ['昨天', '2022-06-15..2022-06-15'],
    ['thisweek', '2022-06-13..2022-06-19'],
    ['last week', '2022-06-06..2022-06-12'],
    ['上周', '2022-06-06..2022-06-12'],
    ['this_month', '2022-06-01..2022-06-30'],
    ['上个月', '2022-05-01..2022-05-31'],
    ['去年', '2021-01-01..2021-12-31'],
    ['7d', '2022-06-10..2022-06-16'],
    ['last-7-days', '2022-06-10..2022-06-16'],
    ['最近7天', '2022-06-10..2022-06-16'],
    ['2022-06-13..2022-06-16', '2022-06-13..2022-06-16'],
    ['2022-06-16..2022-06-13', '2022-06-13..2022-06-16'],
    ['2021..2022-03', '2021-01-01..2022-03-31'],
    ['2022.6.1...2022.6.3', '2022-06-01..2022-06-03'],
    ['2022-06-13..', '2022-06-13..'],
    ['..yesterday', '..2022-06-15'],
    ['6月13日至6月16日', '2022-06-13..2022-06-16'],
    ['6-13～6-16', '2022-06-13..2022-06-16'],
  ])('%s', (value, range) => expect(days(value)).toBe(range))

  it.each([
    '',
    '..',
    'yesterdy',
    '2022-13',
    '2022-13-45',
    '2022-02-30',
    '22',
    '0d',
    '13-45',
    '2022-W60',
    'a..b',
    '2022..b',
    '2022..2023..2024',
    '１２',
    '9999-W53',
  ])('%j is no date', (value) => expect(days(value)).toBeNull())
})

describe('before and after', () => {
  it('leave out the day, month or year they name', () => {
    expect(days('2022-06-16', 'before')).toBe('..2022-06-15')
    expect(days('2022-06', 'before')).toBe('..2022-05-31')
    expect(days('2022', 'before')).toBe('..2021-12-31')
    expect(days('2022-06-16', 'after')).toBe('2022-06-17..')
    expect(days('2022-06', 'after')).toBe('2022-07-01..')
    expect(days('上周', 'after')).toBe('2022-06-13..')
  })
  it('take no range, and nothing beyond the years of four figures', () => {
    expect(days('2022-06-13..2022-06-16', 'before')).toBeNull()
    expect(days('9999', 'after')).toBeNull()
    expect(days('0000', 'before')).toBeNull()
  })
})

describe('any day', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01' as Day, count))
  const anyWord = fc.constantFrom(...DAY_WORDS.flatMap(({ en, zh, also }) => [en, zh, ...also]))

  it('has words for days that read as days of the calendar, in order', () => {
    fc.assert(
      fc.property(anyDay, anyWord, (some, word) => {
        const range = readDays('day', word, some)
        expect(parseDay(range?.from ?? '') && parseDay(range?.to ?? '')).not.toBeNull()
        expect((range?.from ?? '') <= (range?.to ?? '')).toBe(true)
        expect((range?.from ?? '') <= some).toBe(true)
      }),
    )
  })

  it('is either before, on or after a day', () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        expect(readDays('before', some, some)?.to).toBe(addDays(some, -1))
        expect(readDays('day', some, some)).toEqual({ from: some, to: some })
        expect(readDays('after', some, some)?.from).toBe(addDays(some, 1))
      }),
    )
  })
})
