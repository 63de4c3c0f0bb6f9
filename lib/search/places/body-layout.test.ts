import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAt, layOut } from './body-layout'

/** The formulas of the text, delimiters included. */
const formulas = (text: string) => layOut(text).formulas.map(({ start, end }) => text.slice(start, end))

describe('layOut', () => {
  it.each([
    ['\\(a\\) and \\[b\\]', ['\\(a\\)', '\\[b\\]']],
    ['$a$ and $$b\n+c$$', ['$a$', '$$b\n+c$$']],
    ['from $5 to $6, not $ 7 $', []],
    ['a $ in one line\nanother $ in the next', []],
    ['\\( never closed\n\n\\(a\\)', ['\\(a\\)']],
    ['\\( never closed, but $a$', ['$a$']],
    ['\\[a\\\\[2pt]b\\]', ['\\[a\\\\[2pt]b\\]']],
    ['`$a$` and `` \\(b\\) ``', []],
    ['```\n$a$\n```\n$b$', ['$b$']],
    ['\\$a$', []],
  ])('%j has %j', (text, found) => expect(formulas(text)).toEqual(found))

  it('never fails, and gives formulas in order', () => {
    const bits = fc.constantFrom(
      '$',
      '$$',
      '\\(',
      '\\)',
      '\\[',
      '\\]',
      '\\\\',
      'a',
      ' ',
      '\n',
      '\n\n',
      '`',
      '```\n',
      '5',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (parts) => {
        let end = 0
        for (const formula of layOut(parts.join('')).formulas) {
          expect(formula.start).toBeGreaterThanOrEqual(end)
          expect(formula.end).toBeGreaterThan(formula.start)
          end = formula.end
        }
      }),
    )
  })
})

describe('fieldAt', () => {
  const text = '# DETR $x$\nbody #no heading\n```\n# comment\n```\n#tag'
  it.each([
    ['DETR', 'heading'],
    ['x', 'formula'],
    ['no heading', 'body'],
    ['comment', 'body'],
    ['tag', 'body'],
  ])('%s stands in: %s', (words, field) => expect(fieldAt(layOut(text), text.indexOf(words))).toBe(field))
})
