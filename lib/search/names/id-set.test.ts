import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdSet } from './id-set'

const SIZE = 100
const numbers = fc.array(fc.integer({ min: 0, max: SIZE - 1 }), { maxLength: 60 })

function setOf(members: readonly number[]): IdSet {
  const set = new IdSet(SIZE)
  for (const member of members) set.add(member)
  return set
}

function membersOf(set: IdSet): number[] {
  const members: number[] = []
  set.walk((id) => members.push(id) > 0)
  return members
}

const sorted = (members: Iterable<number>) => [...new Set(members)].sort((a, b) => a - b)

describe('IdSet', () => {
  it('walks over its numbers once each, in ascending order', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        expect(membersOf(setOf(some))).toEqual(sorted(some))
      }),
    )
  })
  it('stops where it is told to', () => {
    const seen: number[] = []
    setOf([1, 40, 41, 99]).walk((id) => seen.push(id) < 2)
    expect(seen).toEqual([1, 40])
  })
  it('keeps what both have, and takes over what the other has', () => {
    fc.assert(
      fc.property(numbers, numbers, (some, others) => {
        const both = setOf(some)
        both.retain(setOf(others))
        expect(membersOf(both)).toEqual(sorted(some.filter((one) => others.includes(one))))
        const all = setOf(some)
        all.addAll(setOf(others))
        expect(membersOf(all)).toEqual(sorted([...some, ...others]))
      }),
    )
  })
  it('finds what all sets have but one', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 2, maxLength: 4 }), (lists) => {
        const found = new IdSet(SIZE)
        found.becomeAllButOne(lists.map(setOf))
        const isMissedOnce = (id: number) => lists.filter((list) => !list.includes(id)).length <= 1
        expect(membersOf(found)).toEqual(sorted(lists.flat()).filter(isMissedOnce))
      }),
    )
  })
})
