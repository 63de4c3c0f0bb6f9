import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { SEARCH_FIELDS, SEARCH_TIERS, type SearchField, type SearchTier } from '../../domain/search'
import { type Candidate, climb, foldWeaker } from './ladder'

let nextId = 0
function found(tier: SearchTier, field: SearchField, quality = 0.5, day = '2022-06-16'): Candidate {
  nextId += 1
  return { noteId: nextId, tier, field, quality, day: day as Day }
}

/** The first stands above the second, whatever order they come in; prints the ranking when it does not. */
function expectAbove(first: Candidate, second: Candidate) {
  for (const candidates of [
    [first, second],
    [second, first],
  ]) {
    const ranking = climb(candidates)
    expect(ranking, JSON.stringify(ranking, null, 1)).toEqual([first, second])
  }
}

describe('climb', () => {
  it('puts an exact hit deep in a formula above an alias in a title', () => {
    expectAbove(found('exact', 'formula', 0), found('alias', 'title', 1))
  })
  it.each([
    ['alias', 'script'],
    ['script', 'pinyin'],
    ['pinyin', 'typo'],
    ['typo', 'homophone'],
  ] as const)('puts %s above %s, however well the weaker one fits', (stronger, weaker) => {
    expectAbove(found(stronger, 'body', 0), found(weaker, 'title', 1))
  })
  it('follows the weight of the field when the hits are equally good', () => {
    const fields: SearchField[] = ['title', 'topic', 'heading', 'source', 'body', 'formula']
    const candidates = fields.map((field) => found('exact', field))
    const ranking = climb(candidates.toReversed())
    expect(ranking.map(({ field }) => field)).toEqual(fields)
  })
  it('puts the note whose title was typed first, even before newer notes', () => {
    expectAbove(found('exact', 'title', 1, '2019-01-01'), found('exact', 'title', 0.99, '2022-06-18'))
    expectAbove(found('exact', 'title', 1, '2019-01-01'), found('exact', 'topic', 1, '2022-06-18'))
  })
  it('lets a good heading pass a title that is hardly met', () => {
    expectAbove(found('exact', 'heading', 0.9), found('exact', 'title', 0.2))
  })
  it('keeps a title that is fairly met above the best body', () => {
    expectAbove(found('exact', 'title', 0.35), found('exact', 'body', 1))
  })
  it('shows the newer of two notes that are found equally well', () => {
    expectAbove(found('exact', 'body', 0.51, '2022-06-18'), found('exact', 'body', 0.515, '2022-06-13'))
  })
  it('does not let the newer note win when it is found less well', () => {
    expectAbove(found('exact', 'body', 0.8, '2020-01-01'), found('exact', 'body', 0.4, '2022-06-18'))
  })
  it('takes the best way a note was found, and gives each note once', () => {
    const weak = found('typo', 'title', 1)
    const strong = { ...weak, tier: 'exact' as const, field: 'body' as const, quality: 0.1 }
    expect(climb([weak, strong, { ...strong, quality: 0 }])).toEqual([strong])
  })
  it('takes a quality that is no number for none', () => {
    expectAbove(found('exact', 'body', 0.1), found('exact', 'body', Number.NaN))
  })
})

describe('climb, for any candidates', () => {
  const candidate = fc.record({
    noteId: fc.integer({ min: 1, max: 12 }),
    tier: fc.constantFrom(...SEARCH_TIERS),
    field: fc.constantFrom(...SEARCH_FIELDS),
    quality: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1, Number.NaN)),
    day: fc.constantFrom('2022-06-13', '2022-06-16', '2022-06-18').map((day) => day as Day),
  })
  const candidates = fc.array(candidate, { maxLength: 30 })
  const rung = (tier: SearchTier) => SEARCH_TIERS.indexOf(tier)

  it('never puts a weaker tier above a stronger one', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const rungs = climb(some).map(({ tier }) => rung(tier))
        expect(rungs).toEqual(rungs.toSorted((a, b) => a - b))
      }),
    )
  })
  it('keeps the order of stronger ones when weaker ones are added', () => {
    fc.assert(
      fc.property(candidates, candidates, fc.constantFrom(...SEARCH_TIERS), (some, more, border) => {
        const strong = some.filter(({ tier }) => rung(tier) < rung(border))
        const weak = more.filter(({ tier }) => rung(tier) >= rung(border))
        const ranking = climb([...weak, ...strong])
        expect(ranking.slice(0, climb(strong).length)).toEqual(climb(strong))
      }),
    )
  })
  it('gives one order, in whatever order the candidates come', () => {
    const shuffled = candidates.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        expect(shown(climb(other))).toEqual(shown(climb(some)))
      }),
    )
  })
  it('gives every note once', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const ids = climb(some).map(({ noteId }) => noteId)
        expect(ids.toSorted()).toEqual([...new Set(some.map(({ noteId }) => noteId))].toSorted())
      }),
    )
  })
  function shown(ranking: Candidate[]) {
    return ranking.map(({ noteId, tier, field, day }) => ({ noteId, tier, field, day }))
  }
})

describe('foldWeaker', () => {
  const tiers = (hits: { tier: SearchTier }[]) => hits.map(({ tier }) => tier)
  it('folds everything weaker when something was found as typed', () => {
    const { shown, folded } = foldWeaker([
      found('exact', 'body'),
      found('script', 'title'),
      found('typo', 'title'),
    ])
    expect([tiers(shown), tiers(folded)]).toEqual([['exact'], ['script', 'typo']])
  })
  it('folds nothing when nothing was found as typed', () => {
    const { shown, folded } = foldWeaker([found('pinyin', 'body'), found('typo', 'title')])
    expect([tiers(shown), tiers(folded)]).toEqual([['pinyin', 'typo'], []])
  })
  it('loses no hit and keeps their order', () => {
    const hits = [found('exact', 'title'), found('exact', 'body'), found('alias', 'title')]
    const { shown, folded } = foldWeaker(hits)
    expect([...shown, ...folded]).toEqual(hits)
  })
})
