import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from './matcher'

const units = (text: string) => ({
  units: Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
  length: text.length,
})

function found(patterns: string[], text: string): string[] {
  const hits: string[] = []
  createMatcher(patterns.map(units)).scan(units(text), (pattern, last) => hits.push(`${pattern} ${last}`))
  return hits.sort()
}

/** Every pattern at every place. */
function looked(patterns: string[], text: string): string[] {
  const hits = patterns.flatMap((pattern, number) =>
    [...text].flatMap((_, at) =>
      text.startsWith(pattern, at) ? [`${number} ${at + pattern.length - 1}`] : [],
    ),
  )
  return hits.sort()
}

describe('all patterns in one pass', () => {
  it('finds what looking for each would find', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '汉'), minLength: 1, maxLength: 5 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '汉', 'x'), maxLength: 60 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (patterns, sentence) => {
        expect(found(patterns, sentence)).toEqual(looked(patterns, sentence))
      }),
    )
  })

  it('finds deep ones too, for which there are no rows', () => {
    // A thousand letters leave rows for a thousand states; these have nine thousand.
    const letter = (at: number) => String.fromCharCode(0x4e00 + at)
    const patterns = Array.from({ length: 1000 }, (_, at) =>
      Array.from({ length: 9 }, (_, step) => letter((at * (step + 1) + step) % 1000)).join(''),
    )
    const text = patterns
      .slice(0, 40)
      .map((pattern, at) => pattern.slice(at % 3) + pattern)
      .join('')
    expect(found(patterns, text)).toEqual(looked(patterns, text))
  })
})
