import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RecallCount, recallBins, sumUp } from './statistics'

describe('predicted and true recall', () => {
  it('is parted by what was predicted, finer where most answers are', () => {
    const counts: RecallCount[] = [
      { predicted: 0.92, answers: 30, recalled: 28 },
      { predicted: 0.94, answers: 10, recalled: 8 },
      { predicted: 1, answers: 5, recalled: 5 },
      { predicted: 0.3, answers: 4, recalled: 1 },
    ]
    const bins = recallBins(counts)
    expect(bins.map(({ from, to, answers }) => [from, to, answers])).toEqual([
      [0, 0.5, 4],
      [0.9, 0.95, 40],
      [0.95, 1, 5],
    ])
    expect(bins[1]?.predicted).toBeCloseTo(0.925)
    expect(bins[1]?.recalled).toBeCloseTo(0.9)
    expect(sumUp([])).toBeNull()
  })

  it('leaves nothing out, and its range holds what was seen and narrows with more of it', () => {
    const count = fc
      .record({
        predicted: fc.double({ min: 0, max: 1, noNaN: true }),
        answers: fc.integer({ min: 1, max: 400 }),
      })
      .chain((one) => fc.nat(one.answers).map((recalled) => ({ ...one, recalled })))
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 40 }), (counts) => {
        const all = sumUp(counts)
        const bins = recallBins(counts)
        expect(bins.reduce((sum, { answers }) => sum + answers, 0)).toBe(all?.answers)
        for (const { low, high, recalled } of bins) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1)
          expect(recalled).toBeGreaterThanOrEqual(low - 1e-9)
          expect(recalled).toBeLessThanOrEqual(high + 1e-9)
        }
      }),
      { numRuns: 100 },
    )
    const width = (answers: number) => {
      const { low = 0, high = 0 } = sumUp([{ predicted: 0.9, answers, recalled: answers * 0.9 }]) ?? {}
      return high - low
    }
    expect(width(1000)).toBeLessThan(width(100))
    expect(width(100)).toBeLessThan(width(10))
  })
})
