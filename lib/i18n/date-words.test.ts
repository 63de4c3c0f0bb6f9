import { describe, expect, it } from 'vitest'
import type { Day, Month, Week } from '../domain/day'
import { dateWords } from './date-words'

const day = '2022-06-16' as Day

describe('dateWords', () => {
  it('writes a civil day in Chinese', () => {
    const words = dateWords('zh')
    expect(words.full(day)).toBe('2022年6月16日 星期四')
    expect(words.short(day)).toBe('6月16日')
    expect(words.month('2022-06' as Month)).toBe('2022年6月')
    expect(words.monthName('2022-06' as Month)).toBe('6月')
    expect(words.weekdayInitials.join('')).toBe('一二三四五六日')
  })

  it('writes a civil day in English', () => {
    const words = dateWords('en')
    expect(words.date(day)).toBe('16 June 2022')
    expect(words.full(day)).toBe('Thursday, 16 June 2022')
    expect(words.weekday(day)).toBe('Thursday')
    expect(words.weekRange('2022-W24' as Week)).toMatch(/^13\s*–\s*19 June 2022$/)
  })

  it('writes an instant on the clock of a zone', () => {
    expect(dateWords('zh').moment('2022-06-16T20:00:00Z', 'Asia/Shanghai')).toBe('2022年6月17日 04:00')
    expect(dateWords('en').moment('2022-06-16T20:00:00Z', 'UTC')).toBe('16 June 2022 20:00')
  })

  it('never shifts a day by the zone of the machine', () => {
    const before = process.env.TZ
    process.env.TZ = 'America/Los_Angeles'
    try {
      expect(dateWords('zh').date('2022-01-01' as Day)).toBe('2022年1月1日')
    } finally {
      process.env.TZ = before
    }
  })
})
