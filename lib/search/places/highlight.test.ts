import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from './find-places'
import { highlightTitle } from './highlight'

describe('highlightTitle', () => {
  it('cuts the title at the places and joins those that overlap', () => {
    const places = [
      { start: 2, end: 4 },
      { start: 1, end: 3 },
    ]
    expect(highlightTitle('ABCDE', places)).toEqual([
      { text: 'A', hit: false },
      { text: 'BCD', hit: true },
      { text: 'E', hit: false },
    ])
  })
  it('marks what was met in mixed script', () => {
    const wanted = { typed: 'swin', phrase: false, prefix: true, also: [], pinyin: null }
    const title = '图解Ｓｗｉｎ：在窗口里'
    expect(highlightTitle(title, findPlaces(title, wanted)).map(({ text }) => text)).toEqual([
      '图解',
      'Ｓｗｉｎ',
      '：在窗口里',
    ])
  })
  it('leaves markup in a title the plain text it is', () => {
    expect(highlightTitle('<script>', [{ start: 1, end: 7 }]).map(({ text }) => text)).toEqual([
      '<',
      'script',
      '>',
    ])
  })
  it('gives the title back whole, whatever the places', () => {
    const place = fc.record({
      start: fc.integer({ min: -2, max: 12 }),
      end: fc.integer({ min: -2, max: 12 }),
    })
    fc.assert(
      fc.property(fc.string(), fc.array(place), (title, places) => {
        const parts = highlightTitle(title, places)
        expect(parts.map(({ text }) => text).join('')).toBe(title)
        expect(parts.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
})
