import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberIds } from './number-ids'

it('gives equal numbers one id, and their places when they are sorted', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 2 }), { maxLength: 2000, size: 'max' })
  fc.assert(
    fc.property(numbers, (some) => {
      const ids = new NumberIds()
      const known = some.map((number) => ids.idOf(number))
      const { keys, placeOf } = ids.sorted()
      expect(ids.size).toBe(new Set(some).size)
      expect(known.map((id) => keys[placeOf[id]!])).toEqual(some)
      expect([...keys]).toEqual([...new Set(some)].sort((a, b) => a - b))
    }),
    { numRuns: 20 },
  )
})
