import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdSet } from './id-set'
import { invert } from './postings'

/** What each number names, as `invert` takes it. */
function laidOut(named: readonly (readonly number[])[]) {
  const starts = Uint32Array.from([0, ...named.map((_, at) => named.slice(0, at + 1).flat().length)])
  return { starts, values: Uint32Array.from(named.flat()) }
}

describe('invert', () => {
  it('says for each list which numbers name it', () => {
    const LISTS = 6
    const named = fc.array(fc.array(fc.integer({ min: 0, max: LISTS - 1 }), { maxLength: 5 }), {
      maxLength: 300,
    })
    fc.assert(
      fc.property(named, (lists) => {
        const { starts, values } = laidOut(lists)
        const postings = invert(LISTS, starts, values)
        for (let list = 0; list < LISTS; list++) {
          const found: number[] = []
          postings.each(list, (number) => found.push(number))
          expect(found).toEqual([...lists.keys()].filter((number) => lists[number]!.includes(list)))
        }
      }),
      { numRuns: 40 },
    )
  })
  it('keeps numbers that are far apart', () => {
    const starts = new Uint32Array(3_000_002).fill(1, 1)
    starts.fill(2, 3_000_001)
    const postings = invert(1, starts, Uint32Array.of(0, 0))
    const names = new IdSet(3_000_001)
    postings.addTo(names, 0)
    expect([names.has(0), names.has(1), names.has(3_000_000)]).toEqual([true, false, true])
    expect(postings.weight(0)).toBeLessThan(6)
  })
})
