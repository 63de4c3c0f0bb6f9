import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortTerms } from './vocabulary'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '1', '😀', 'я'), minLength: 1, maxLength: 5 })
const words = fc.uniqueArray(word, { maxLength: 40 })

describe('Vocabulary', () => {
  it('holds every term at its place, in code unit order', () => {
    fc.assert(
      fc.property(words, (terms) => {
        const { vocabulary, placeOf } = sortTerms(terms)
        expect(terms.map((_, at) => vocabulary.text(placeOf[at]!))).toEqual(terms)
        const texts = Array.from({ length: vocabulary.size }, (_, place) => vocabulary.text(place))
        expect(texts).toEqual([...terms].sort())
      }),
    )
  })
  it('finds a term, and all that begin with some letters', () => {
    fc.assert(
      fc.property(words, word, (terms, asked) => {
        const { vocabulary } = sortTerms(terms)
        const place = vocabulary.find(asked)
        expect(place < 0 ? null : vocabulary.text(place)).toBe(terms.includes(asked) ? asked : null)
        const { low, high } = vocabulary.startingWith(asked)
        const found = Array.from({ length: high - low }, (_, at) => vocabulary.text(low + at))
        expect(found).toEqual(terms.filter((term) => term.startsWith(asked)).sort())
      }),
    )
  })
})
