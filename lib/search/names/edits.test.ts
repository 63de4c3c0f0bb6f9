import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDeletions, eachNear } from './deletions'
import { EditCounter, TOO_FAR } from './edits'
import { sortTerms } from './vocabulary'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), minLength: 1, maxLength: 9 })

/** The same by the book: the whole table. */
function alignment(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, i) =>
    Array.from({ length: to.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      const wrong = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + wrong)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = least
    }
  }
  return rows[from.length]![to.length]!
}

function counted(typed: string, term: string, most: number) {
  const { vocabulary } = sortTerms([term])
  const counter = new EditCounter(typed)
  return {
    toTerm: counter.toTerm(vocabulary, 0, most),
    toBeginning: counter.toBeginning(vocabulary, 0, most),
  }
}

describe('EditCounter', () => {
  it.each([
    ['dert', 'detr', 1],
    ['tranformer', 'transformer', 1],
    ['bart', 'bert', 1],
    ['imagnet', 'imagenet', 1],
    ['bert', 'roberta', TOO_FAR],
  ])('%s to %s', (typed, term, edits) => expect(counted(typed, term, 2).toTerm).toBe(edits))
  it('counts as the table does', () => {
    fc.assert(
      fc.property(word, word, (typed, term) => {
        const edits = alignment(typed, term)
        expect(counted(typed, term, 3).toTerm).toBe(edits > 3 ? TOO_FAR : edits)
      }),
    )
  })
  it('counts to the nearest beginning', () => {
    fc.assert(
      fc.property(word, word, (typed, term) => {
        const all = Array.from({ length: term.length + 1 }, (_, end) => alignment(typed, term.slice(0, end)))
        const edits = Math.min(...all)
        expect(counted(typed, term, 2).toBeginning).toBe(edits > 2 ? TOO_FAR : edits)
      }),
    )
  })
})

describe('the deletion table', () => {
  it('leads to every term one edit away', () => {
    const terms = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 }),
    )
    fc.assert(
      fc.property(terms, word, (some, typed) => {
        const { vocabulary } = sortTerms(some)
        const near = new Set<string>()
        eachNear(buildDeletions(vocabulary), typed, (term) => near.add(vocabulary.text(term)))
        for (const term of some) if (alignment(typed, term) <= 1) expect(near).toContain(term)
      }),
    )
  })
})
