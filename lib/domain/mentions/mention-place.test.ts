import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlace, quotePlace } from './mention-place'

const at = (body: string, words: string, nth = 0): [number, number] => {
  let start = -1
  for (let left = nth; left >= 0; left -= 1) start = body.indexOf(words, start + 1)
  return [start, start + words.length]
}

describe('a link made of words that stand in a text', () => {
  it.each([
    ['讲 CLIP。', 'CLIP', 'CLIP', '讲 [[CLIP]]。'],
    ['讲 SwinT。', 'SwinT', 'Swin Transformer', '讲 [[Swin Transformer|SwinT]]。'],
    ['| CLIP | 1 |', 'CLIP', 'CLIP', '| [[CLIP]] | 1 |'],
    ['**CLIP**', 'CLIP', 'CLIP', '**[[CLIP]]**'],
  ])('%s', (body, words, target, linked) => {
    expect(linkPlace(body, at(body, words), target)).toBe(linked)
  })

  it.each([
    ['[CLIP](https://a.example)', 'CLIP', 'CLIP'],
    ['![CLIP 图](a.png)', 'CLIP', 'CLIP'],
    ['[CLIP][1]', 'CLIP', 'CLIP'],
    ['`CLIP`', 'CLIP', 'CLIP'],
    ['[[CLIP]]', 'CLIP', 'CLIP'],
    ['$CLIP$', 'CLIP', 'CLIP'],
    ['| SwinT | 1 |', 'SwinT', 'Swin Transformer'],
    ['讲 CLIP', 'CLIP', 'a|b'],
  ])('is none in %s', (body, words, target) => {
    expect(linkPlace(body, at(body, words), target)).toBeNull()
  })

  it('changes nothing but the brackets it adds', () => {
    const piece = fc.constantFrom('CLIP', ' ', '\n', '讲', '`', '[', ']', '](', '$', '|', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(3), (pieces, nth) => {
        const body = pieces.join('')
        const place = at(body, 'CLIP', nth)
        const linked = place[0] < 0 ? null : linkPlace(body, place, 'CLIP')
        if (linked === null) return
        const [start, end] = place
        expect(linked.slice(0, start) + linked.slice(start + 2, end + 2) + linked.slice(end + 4)).toBe(body)
      }),
    )
  })
})

describe('the words around a place', () => {
  it.each([
    ['一句。二句说 CLIP 好！三句', { before: '二句说 ', hit: 'CLIP', after: ' 好！' }],
    ['- CLIP\n下一行', { before: '', hit: 'CLIP', after: '' }],
    ['## 看 CLIP', { before: '看 ', hit: 'CLIP', after: '' }],
  ])('%s', (text, quote) => {
    expect(quotePlace(text, at(text, 'CLIP'))).toEqual(quote)
  })

  it('are cut in a long sentence, never through a character', () => {
    const text = `${'😀'.repeat(60)}a CLIP ${'😀'.repeat(60)}`
    const { before, after } = quotePlace(text, at(text, 'CLIP'))
    expect(before.isWellFormed() && after.isWellFormed()).toBe(true)
    expect([before.at(0), after.at(-1)]).toEqual(['…', '…'])
  })
})
