import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold'
import { highlight, snippetAround } from './snippet'

const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('')

describe('foldText', () => {
  it.each([
    ['DETR 与 ＶｉＴ', 'detr 与 vit'],
    ['Éa', 'éa'],
    ['İß½', 'İß½'],
    ['😀Ａ', '😀a'],
  ])('%s → %s', (from, to) => expect(foldText(from)).toBe(to))
  it('never changes the length, so that offsets hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (some) => foldText(some).length === some.length))
  })
})

describe('highlight', () => {
  it('cuts the text at hits and joins those that overlap', () => {
    expect(highlight('ABCDE', ['bc', 'cd'])).toEqual([
      { text: 'A', hit: false },
      { text: 'BCD', hit: true },
      { text: 'E', hit: false },
    ])
  })
  it('gives the text back whole', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ maxLength: 3 })),
        (some, terms) => text(highlight(some, terms)) === some,
      ),
    )
  })
})

describe('snippetAround', () => {
  it('shows the hit of a long text with what stands before it', () => {
    const parts = snippetAround(`${'前文。'.repeat(80)}\n这里有二分图匹配，${'后文。'.repeat(80)}`, [
      '二分图',
    ])
    expect(text(parts)).toMatch(/^…这里有二分图匹配/)
    expect(parts.filter((part) => part.hit)).toEqual([{ text: '二分图', hit: true }])
    expect(parts.at(-1)?.text).toBe('…')
  })
  it('never begins in the middle of a character', () => {
    const parts = snippetAround(`${'😀'.repeat(200)}x`, ['x'])
    expect(text(parts).isWellFormed()).toBe(true)
  })
})
