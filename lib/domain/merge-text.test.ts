import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeText } from './merge-text'

const merge = (base: string, yours: string, theirs: string) => {
  const outcome = mergeText(base, yours, theirs)
  return outcome.ok ? outcome.text : 'conflict'
}

describe('merging', () => {
  it.each([
    ['lines apart', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    ['lines side by side', 'one two\nthree four', 'one 2\nthree four', 'one two\nthree 4', 'one 2\nthree 4'],
    ['an end and a beginning', 'b', 'b\nc', 'a\nb', 'a\nb\nc'],
    [
      'words of one line',
      'the quick brown fox',
      'the slow brown fox',
      'the quick brown dog',
      'the slow brown dog',
    ],
    ['words of Chinese', '二分图匹配很快', '二分图匹配很慢', '三分图匹配很快', '三分图匹配很慢'],
    ['a new line beside a changed one', 'a b c\nd', 'a B c\nd', 'a b c\nx\nd', 'a B c\nx\nd'],
    ['the same edit twice', 'a\nb', 'a\nB', 'a\nB', 'a\nB'],
    ['what one wrote and then went on', 'a\n', 'a\nmore\nstill more\n', 'a\nmore\n', 'a\nmore\nstill more\n'],
    ['cells of a table', '| a | b | c | d |', '| 1 | b | c | d |', '| a | b | c | 4 |', '| 1 | b | c | 4 |'],
  ])('puts together %s', (_, base, yours, theirs, expected) => {
    expect(merge(base, yours, theirs)).toBe(expected)
    expect(merge(base, theirs, yours)).toBe(expected)
  })

  it.each([
    ['the same word', 'a b c', 'a X c', 'a Y c'],
    ['the same place', 'a\n', 'a\nx\n', 'a\ny\n'],
    ['one formula', 'see $a+b$ here now', 'see $a-b$ here now', 'see $a+c$ here now'],
    ['a line dropped and changed', 'a\nb b b\nc', 'a\nc', 'a\nb b x\nc'],
    ['a line written anew', 'one two three', 'eins zwei drei', 'one two 3'],
    ['the empty text', '', 'mine', 'yours'],
  ])('leaves %s to the writer', (_, base, yours, theirs) => {
    expect(merge(base, yours, theirs)).toBe('conflict')
    expect(merge(base, theirs, yours)).toBe('conflict')
  })

  it('tells which lines overlap and which do not', () => {
    expect(mergeText('a\nb\nc\nd', 'a\nX\nc\nd', 'a\nY\nc\nD')).toEqual({
      ok: false,
      pieces: [
        { kind: 'merged', lines: ['a'] },
        { kind: 'conflict', base: ['b'], yours: ['X'], theirs: ['Y'] },
        { kind: 'merged', lines: ['c', 'D'] },
      ],
    })
  })

  it('does not compare a text of equal lines with itself', () => {
    const base = 'x\n'.repeat(50_000)
    expect(merge(base, `a\n${base}b`, `c\n${base}d`)).toBe('conflict')
    expect(merge(`k\n${base}`, `k\nm\n${base}`, `k\n${base}n`)).toBe(`k\nm\n${base}n`)
  }, 10_000)
})

const line = fc.constantFrom('', 'one two three', '二分图匹配', 'x', '- a', '$a+b$')
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('any three texts', () => {
  it('with one side unchanged give the other', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(merge(base, changed, base)).toBe(changed)
        expect(merge(base, base, changed)).toBe(changed)
        expect(merge(base, changed, changed)).toBe(changed)
      }),
    )
  })

  it('give the same whichever side is yours', () => {
    fc.assert(
      fc.property(text, text, text, (base, yours, theirs) => {
        expect(merge(base, yours, theirs)).toBe(merge(base, theirs, yours))
      }),
    )
  })

  it('have every line of both sides in the pieces of a conflict', () => {
    fc.assert(
      fc.property(text, text, text, (base, yours, theirs) => {
        const outcome = mergeText(base, yours, theirs)
        if (outcome.ok) return
        expect(outcome.pieces.some(({ kind }) => kind === 'conflict')).toBe(true)
        for (const side of ['yours', 'theirs'] as const) {
          const shown = outcome.pieces.flatMap((piece) =>
            piece.kind === 'merged' ? piece.lines : piece[side],
          )
          const added = (side === 'yours' ? yours : theirs).split('\n').filter((one) => !base.includes(one))
          for (const one of added) expect(shown).toContain(one)
        }
      }),
    )
  })
})

type Edit = { at: number; drop: number; add: number }
const edits = fc.array(fc.record({ at: fc.nat(20), drop: fc.nat(2), add: fc.nat(3) }), {
  minLength: 1,
  maxLength: 4,
})

/** Every line it adds is like no other, so that each can be looked for. */
function edited(base: string[], changes: Edit[], name: string): { lines: string[]; added: string[] } {
  const lines = [...base]
  const added: string[] = []
  changes.forEach(({ at, drop, add }, index) => {
    const fresh = Array.from({ length: add }, (_, number) => `${name}${index}.${number}`)
    added.push(...fresh)
    lines.splice(Math.min(at, lines.length), drop, ...fresh)
  })
  return { lines, added: added.filter((one) => lines.includes(one)) }
}

describe('two edits of one text', () => {
  it('lose no line that either side added, and bring none back that both dropped', () => {
    fc.assert(
      fc.property(fc.nat(20), edits, edits, (length, yours, theirs) => {
        const base = Array.from({ length }, (_, index) => `line ${index}`)
        const mine = edited(base, yours, 'm')
        const others = edited(base, theirs, 't')
        const outcome = mergeText(base.join('\n'), mine.lines.join('\n'), others.lines.join('\n'))
        if (!outcome.ok) return
        const result = outcome.text.split('\n')
        for (const one of [...mine.added, ...others.added]) expect(result).toContain(one)
        for (const one of base) {
          const kept = mine.lines.includes(one) && others.lines.includes(one)
          expect(result.includes(one)).toBe(kept)
        }
      }),
      { numRuns: 500 },
    )
  })
})
