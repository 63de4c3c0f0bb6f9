import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { couldBeInitials, splitSyllables } from './splitting'
import { SYLLABLES } from './syllables'

describe('splitSyllables', () => {
  it.each([
    ['erfentu', ['er fen tu']],
    ['duibixuexi', ['dui bi xue xi', 'dui bi xu e xi']],
    ['xian', ['xian', 'xi an']],
    ["xi'an", ['xi an']],
    ['xi’an', ['xi an']],
    ["'xi''an'", ['xi an']],
    ['fangan', ['fang an', 'fan gan']],
    ['duibix', ['dui bi x']],
    ['duibixu', ['dui bi xu']],
    ['zh', ['zh']],
    ['xiay', ['xia y', 'xi a y']],
    // Fewer syllables come first, also when the last one is not finished.
    ['duibia', ['dui bia', 'dui bi a']],
    ['lvse', ['lv se']],
    ['lüse', ['lv se']],
    ['lve', ['lv e', 'lve']],
    ['LUE', ['lve', 'lu e']],
    ['vit', []],
    ['detr', []],
    ['swin', []],
    ['', []],
    ["'", []],
    ['er2', []],
    ['er fen', []],
    ['二分', []],
    ['\ud800', []],
  ])('%s', (letters, ways) =>
    expect(new Set(splitSyllables(letters).map((way) => way.join(' ')))).toEqual(new Set(ways)),
  )

  it('puts the fewest syllables first and keeps the limit', () => {
    expect(splitSyllables('xianxianxian', 3)).toHaveLength(3)
    expect(splitSyllables('xianxianxian')[0]).toEqual(['xian', 'xian', 'xian'])
    expect(splitSyllables('xian', 1)).toEqual([['xian']])
    expect(splitSyllables('xian', 0)).toEqual([])
  })

  it('reads ten thousand letters that could be divided everywhere', () => {
    const ways = splitSyllables('xian'.repeat(2500))
    expect(ways).toHaveLength(8)
    expect(ways[0]).toHaveLength(2500)
    expect(splitSyllables(`${'xian'.repeat(2500)}vv`)).toEqual([])
    expect(splitSyllables('a'.repeat(10_000))[0]).toHaveLength(10_000)
  })

  it('knows the syllable of every common character', () => {
    const unknown = new Set<string>()
    for (let point = 0x4e00; point <= 0x9fa5; point++) {
      const readings = pinyin(String.fromCodePoint(point), {
        multiple: true,
        toneType: 'none',
        type: 'array',
        v: true,
      })
      for (const reading of readings)
        if (/^[a-z]+$/.test(reading) && !SYLLABLES.has(reading)) unknown.add(reading)
    }
    // Interjections without a vowel.
    expect([...unknown].sort()).toEqual(['hng', 'm', 'n', 'ng'])
  })
})

describe('couldBeInitials', () => {
  it.each(['eft', 'dbxx', 'DETR', 'z'])('%s could be', (letters) =>
    expect(couldBeInitials(letters)).toBe(true),
  )
  it.each(['vit', 'unet', 'i', '', 'a1', 'a b', '二'])('%s could not', (letters) => {
    expect(couldBeInitials(letters)).toBe(false)
  })
})
