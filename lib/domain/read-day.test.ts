import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, type Day, weekdayOf } from './day'
import { readDay } from './read-day'

/** A Monday. */
const today = '2022-06-20' as Day

describe('a day as people write it', () => {
  it.each([
    ['昨天', '2022-06-19'],
    ['前天', '2022-06-18'],
    ['大前天', '2022-06-17'],
    ['今天', '2022-06-20'],
    ['上周五', '2022-06-17'],
    ['上上周五', '2022-06-10'],
    ['上个星期天', '2022-06-19'],
    ['本周三', '2022-06-22'],
    ['周五', '2022-06-17'],
    ['星期一', '2022-06-20'],
    ['礼拜天', '2022-06-19'],
    ['3天前', '2022-06-17'],
    ['三天前', '2022-06-17'],
    ['两周前', '2022-06-06'],
    ['一个月前', '2022-05-20'],
    ['十二天之前', '2022-06-08'],
    ['2022年6月13日', '2022-06-13'],
    ['二〇二二年六月十三日', '2022-06-13'],
    ['6月13日', '2022-06-13'],
    ['6月13号', '2022-06-13'],
    ['六月二十三日', '2021-06-23'],
    ['12月31日', '2021-12-31'],
    ['去年6月13日', '2021-06-13'],
    ['上个月13号', '2022-05-13'],
    ['13号', '2022-06-13'],
    ['25号', '2022-05-25'],
    ['2月29日', '2020-02-29'],
    ['2022-06-13', '2022-06-13'],
    ['2022-6-13', '2022-06-13'],
    ['2022/6/13', '2022-06-13'],
    ['2022.6.13', '2022-06-13'],
    ['20220613', '2022-06-13'],
    ['22-6-13', '2022-06-13'],
    ['6-13', '2022-06-13'],
    ['２０２２年６月１３日', '2022-06-13'],
    ['yesterday', '2022-06-19'],
    ['last Friday', '2022-06-17'],
    ['on Friday', '2022-06-17'],
    ['3 days ago', '2022-06-17'],
    ['the day before yesterday', '2022-06-18'],
    ['June 13', '2022-06-13'],
    ['Dec 31', '2021-12-31'],
    ['13 June 2022', '2022-06-13'],
    ['Jun 13th, 2022', '2022-06-13'],
    [' today ', '2022-06-20'],
  ])('%s', (text, expected) => expect(readDay(text, today)).toBe(expected))

  it.each([
    '',
    '2022-13-45',
    '2023-02-29',
    '2022年2月30日',
    'May',
    'June 2022',
    'some day',
    '昨天和前天',
    'Monday to Friday',
    '99',
    '今天很好',
    '2022',
    'x'.repeat(1000),
  ])('%j is none', (text) => expect(readDay(text, today)).toBeNull())
})

describe('any clock', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Shanghai', 'America/Sao_Paulo', 'UTC'])(
    'in %s says the same day',
    (there) => {
      process.env.TZ = there
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
          const now = addDays('1990-01-01' as Day, offset)
          expect(readDay('昨天', now)).toBe(addDays(now, -1))
          expect(readDay('yesterday', now)).toBe(addDays(now, -1))
          expect(readDay('3 days ago', now)).toBe(addDays(now, -3))
          expect(readDay(now, now)).toBe(now)
          const friday = readDay('上周五', now) as Day
          expect([weekdayOf(friday), friday < now]).toEqual([5, true])
        }),
        { numRuns: 50 },
      )
    },
  )
})
