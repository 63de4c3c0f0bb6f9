import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialOf, matchPinyinAt, readingsOf } from './readings'

describe('readingsOf', () => {
  it.each([
    ['重', ['zhong', 'chong']],
    ['構', ['gou']],
    ['绿', ['lv', 'lu']],
    ['〇', ['ling']],
    ['嗯', ['ng']],
    // Written 乾 where it is read qian.
    ['干', ['gan', 'qian']],
    ['乾', ['gan', 'qian']],
    ['a', []],
    ['か', []],
    ['，', []],
    ['', []],
    ['二分', []],
    ['\ud840', []],
    ['😀', []],
  ])('%s', (char, readings) => expect([...readingsOf(char)].slice(0, 2)).toEqual(readings))

  it('reads a Traditional character like the Simplified one', () => {
    for (const [written, simple] of ['與与', '訓训', '練练', '長长', '樂乐', '裡里']) {
      expect(readingsOf(written!)).toEqual(readingsOf(simple!))
    }
  })

  it('gives the letter that is typed', () => {
    expect(['zhong', 'er', 'lv'].map(initialOf)).toEqual(['z', 'e', 'l'])
  })
})

describe('matchPinyinAt', () => {
  it.each([
    ['二分图匹配', 0, 'erfentu', 3],
    ['二分图匹配', 1, 'fentu', 2],
    ['二分图匹配', 0, 'erfent', 3],
    ['二分图匹配', 0, 'erfentupp', 0],
    ['二分图匹配', 0, 'e', 1],
    ['二分图', 0, 'erfentupi', 0],
    ['重构', 0, 'chonggou', 2],
    ['重构', 0, 'zhonggou', 2],
    ['重構', 0, 'zhongg', 2],
    ['西安', 0, 'xian', 2],
    ['先', 0, 'xian', 1],
    ['西安', 0, "xi'an", 2],
    ['先安', 0, "xi'an", 0],
    ['西安', 0, "xi'an'", 2],
    ['策略', 0, 'celve', 2],
    ['策略', 0, 'celue', 2],
    ['策略', 0, 'celu', 2],
    ['女', 0, 'nv', 1],
    ['二分', 0, '', 0],
    ['二分', 0, "'", 0],
    ['二,分', 0, 'erfen', 0],
    ['二分', 5, 'er', 0],
    ['abc', 0, 'abc', 0],
  ])('%s from %i is %s', (text, at, letters, count) =>
    expect(matchPinyinAt(text, at, letters, 'full')).toBe(count),
  )

  it.each([
    ['二分图', 0, 'eft', 3],
    ['重构', 0, 'cg', 2],
    ['重构', 0, 'zg', 2],
    ['用二分图', 1, 'ef', 2],
    ['二分图', 0, 'efx', 0],
    ['二分', 0, 'eft', 0],
    ['二分', 0, '', 0],
  ])('%s from %i begins with the letters %s', (text, at, letters, count) =>
    expect(matchPinyinAt(text, at, letters, 'initials')).toBe(count),
  )

  it('finds every way to spell a text', () => {
    const chars = fc.constantFrom(...'重长乐率二分图对比学习西安略女行得着了')
    const spelled = fc.array(fc.tuple(chars, fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(spelled, fc.nat(3), (picks, missing) => {
        const text = picks.map(([char]) => char).join('')
        const parts = picks.map(([char, which, apart], at) => {
          const readings = readingsOf(char)
          return (apart && at > 0 ? "'" : '') + readings[which % readings.length]!
        })
        const letters = parts.join('')
        expect(matchPinyinAt(text, 0, letters, 'full')).toBeGreaterThan(0)
        const last = parts.at(-1)!
        const cut = letters.slice(0, letters.length - Math.min(missing, last.length - 2))
        expect(matchPinyinAt(text, 0, cut, 'full')).toBeGreaterThan(0)
        const initials = parts.map((part) => initialOf(part.replace("'", ''))).join('')
        expect(matchPinyinAt(text, 0, initials, 'initials')).toBe(picks.length)
      }),
    )
  })

  it('is bounded where every character has many readings', () => {
    expect(matchPinyinAt('乐'.repeat(2000), 0, 'le'.repeat(2000), 'full')).toBe(2000)
    expect(matchPinyinAt('啊'.repeat(2000), 0, `${'a'.repeat(1999)}x`, 'full')).toBe(0)
  })
})
