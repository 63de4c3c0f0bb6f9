import { expect, it } from 'vitest'
import { neighbourWeight } from './neighbour-weight'

const shared = (bothTagged: number, oneTagged = 0, bothMentioned = 0) => ({
  bothTagged,
  oneTagged,
  bothMentioned,
})

it('is 1 for topics that never stand apart as tags, and 0 for those that share nothing', () => {
  expect([neighbourWeight(shared(3), 3, 3), neighbourWeight(shared(0), 3, 3)]).toEqual([1, 0])
  expect(neighbourWeight(shared(0), 0, 0)).toBe(0)
})

it('counts tags for more than mentions, and what stands everywhere for less', () => {
  const tagged = neighbourWeight(shared(2), 4, 4)
  expect(tagged).toBeGreaterThan(neighbourWeight(shared(0, 2), 4, 4))
  expect(neighbourWeight(shared(0, 2), 4, 4)).toBeGreaterThan(neighbourWeight(shared(0, 0, 2), 4, 4))
  expect(tagged).toBeGreaterThan(neighbourWeight(shared(2), 4, 400))
})
