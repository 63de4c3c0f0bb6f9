import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentForIndex, segmentQuery } from './segment'
import { texTokens } from './tex'

describe('texTokens', () => {
  it.each([
    ['N=HW/P^2', 'n hw p 2'],
    ['N = HW / P^2', 'n hw p 2'],
    ['\\(N=HW/P^{2}\\)', 'n hw p 2'],
    ['G(x,\\;s)', 'g x s'],
    ['\\frac{1}{2}', '\\frac 1 2'],
    ['y_{t}', 'y t'],
    ['a\\times b\\le\\Delta', 'a \\times b \\le \\delta'],
    ['a\\\\b\\\\\\alpha', 'a b \\alpha'],
    ['x\\in ℝ ∈ 二分', 'x \\in r ∈ 二分'],
    ['\\frac{1}{', '\\frac 1'],
    ['}{^_&%$#~\\', ''],
    ['\\\\1 \\1', '1 1'],
    ['', ''],
  ])('%s', (tex, tokens) => expect(texTokens(tex).join(' ')).toBe(tokens))

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tex) => {
        for (const token of texTokens(tex)) expect(token).toMatch(/^[^\s\0]+$/)
      }),
    )
  })
})

describe('a typed piece of a formula', () => {
  it.each([
    ['N=HW/P^2', 'n hw p 2'],
    ['$N=HW/P^2$', 'n hw p 2'],
    ['y_t', 'y t'],
    ['\\times', '\\times'],
    ['\\tim', '\\tim'],
    ['\\frac{1}{2}', '\\frac frac 1 2'],
    ['a\\times', 'a \\times'],
    ['C:\\temp\\new', 'c \\temp temp \\new'],
  ])('%s is looked up as %s', (typed, tokens) => expect(segmentQuery(typed).tokens.join(' ')).toBe(tokens))

  it('stands in the text as a command and as a word', () => {
    expect(segmentForIndex('\\(a \\times b\\)')).toBe('a \\times times b')
  })
})
