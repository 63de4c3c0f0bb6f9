import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { momentOf } from './moment'
import { looksLikeStamp, parseStamp, printStamp } from './stamp'

describe('parseStamp', () => {
  it.each([
    ['2022-6-16 15:47:31', '2022-06-16', '15:47:31', null],
    ['2022-06-16', '2022-06-16', null, null],
    ['  2022/6/16 9:07 ', '2022-06-16', '09:07', null],
    ['2022年6月16日 15:47', '2022-06-16', '15:47', null],
    ['2022年6月16日15：47', '2022-06-16', '15:47', null],
    ['2022年12月1日', '2022-12-01', null, null],
    ['2022-06-16T15:47:31+08:00', '2022-06-16', '15:47:31', '+08:00'],
    ['2022-06-16t07:47:31.250z', '2022-06-16', '07:47:31', 'Z'],
    ['2022-06-16T15:47:31-0330', '2022-06-16', '15:47:31', '-03:30'],
    ['2024-2-29 00:00:00', '2024-02-29', '00:00:00', null],
  ])('reads %s', (text, day, time, offset) => {
    expect(parseStamp(text)).toEqual({ day, time, offset })
  })

  it.each([
    ['2022-13-45', true],
    ['2022-2-29 10:00', true],
    ['2022-6-16 24:00:00', true],
    ['2022-6-16 12:60', true],
    ['2022年6月31日', true],
    ['2022-6-1615:47', false],
    ['22-6-16', false],
    ['2022-6', false],
    ['2022-6/16', false],
    ['2022-6-16 论文挂出', false],
    ['发表于 2022-6-16', false],
    ['- 2022-6-16', false],
    ['2022-6-16 ~ 2022-6-18', false],
  ])('refuses %s', (text, formOnly) => {
    expect(parseStamp(text)).toBeNull()
    expect(looksLikeStamp(text)).toBe(formOnly)
  })

  it('reads back what printStamp writes', () => {
    const stamp = fc.record({
      day: fc
        .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10) as Day),
      clock: fc.option(fc.tuple(fc.nat(23), fc.nat(59), fc.option(fc.nat(59)))),
      offset: fc.constantFrom(null, 'Z', '+08:00', '-03:30'),
    })
    fc.assert(
      fc.property(stamp, ({ day, clock, offset }) => {
        const parts = clock?.filter((part) => part !== null).map((part) => String(part).padStart(2, '0'))
        const time = parts?.join(':') ?? null
        const seconds = time !== null && offset !== null && time.length === 5 ? `${time}:00` : time
        expect(parseStamp(printStamp({ day, time, offset: time && offset }))).toEqual({
          day,
          time: seconds,
          offset: time && offset,
        })
      }),
    )
  })

  it('prints no needless zeros', () => {
    expect(printStamp({ day: '2022-06-06' as Day, time: '05:07:31', offset: null })).toBe('2022-6-6 05:07:31')
  })
})

describe('momentOf', () => {
  const day = '2022-06-16' as Day
  it.each([
    [
      'a clock on the wall',
      { day, time: '15:47:31', offset: null },
      '2022-06-16T07:47:31.000Z',
      'Asia/Shanghai',
    ],
    [
      'the same by offset',
      { day, time: '15:47:31', offset: '+08:00' },
      '2022-06-16T07:47:31.000Z',
      'Asia/Shanghai',
    ],
    ['another offset', { day, time: '23:30', offset: '-05:00' }, '2022-06-17T04:30:00.000Z', 'Etc/GMT+5'],
    ['half an hour', { day, time: '23:30', offset: '+05:30' }, '2022-06-16T18:00:00.000Z', '+05:30'],
    ['Z', { day, time: '23:30', offset: 'Z' }, '2022-06-16T23:30:00.000Z', 'UTC'],
    ['a day', { day, time: null, offset: null }, '2022-06-15T16:00:00.000Z', 'Asia/Shanghai'],
  ])('keeps the day as written: %s', (_what, stamp, instant, zone) => {
    const moment = momentOf(stamp, 'Asia/Shanghai')
    expect({ ...moment, loggedAt: moment.loggedAt.toISOString() }).toEqual({
      day,
      loggedAt: instant,
      zone,
      timed: stamp.time !== null,
    })
  })
})
