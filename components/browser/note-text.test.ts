import { describe, expect, it } from 'vitest'
import { locateWords } from './note-text'

/** What a reader would see marked. */
function marked(pieces: string[], words: string): string | null {
  const found = locateWords(pieces, words)
  if (!found) return null
  const { from, to } = found
  return pieces
    .slice(from.piece, to.piece + 1)
    .map((text, index, all) => {
      const end = index === all.length - 1 ? to.end : text.length
      return text.slice(index === 0 ? from.start : 0, end)
    })
    .join('|')
}

describe('words of a note are found in its page', () => {
  it.each([
    { name: 'inside one piece', pieces: ['用二分图匹配'], words: '二分图', shown: '二分图' },
    { name: 'across an emphasis', pieces: ['用', '二分', '图匹配'], words: '**二分**图', shown: '二分|图' },
    {
      name: 'over a line break',
      pieces: ['set\n  prediction'],
      words: 'set prediction',
      shown: 'set\n  prediction',
    },
    { name: 'whatever the case or width', pieces: ['ＤＥＴＲ works'], words: 'detr', shown: 'ＤＥＴＲ' },
    {
      name: 'a formula by its TeX',
      pieces: ['长度 ', 'N=HW/P^2', '。'],
      words: 'N = HW/P^2',
      shown: 'N=HW/P^2',
    },
    { name: 'signs alone', pieces: ['a → b'], words: '→', shown: '→' },
    { name: 'past a letter of two units', pieces: ['𝒩 DETR'], words: 'DETR', shown: 'DETR' },
    {
      name: 'a link without its address',
      pieces: ['见 ', 'DETR 论文', '。'],
      words: '[DETR 论文](https://arxiv.org)',
      shown: 'DETR',
    },
  ])('$name', ({ pieces, words, shown }) => {
    expect(marked(pieces, words)).toBe(shown)
  })

  it('says null when they are not there', () => {
    expect(locateWords(['something else'], '二分图')).toBeNull()
    expect(locateWords([], 'a')).toBeNull()
    expect(locateWords(['a'], '')).toBeNull()
  })
})
