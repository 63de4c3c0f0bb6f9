import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from './card'
import { secondsToRead } from './card-seconds'
import { type PlannableCard, planCards } from './plan'
import { newSchedule, rate } from './schedule'

const BY = { retention: 0.9, zone: 'Asia/Shanghai' }
const SUNDAY = new Date('2022-06-19T21:00:00+08:00')
const MONDAY = new Date('2022-06-20T10:00:00+08:00')
const HOUR = 60 * 60 * 1000

/** Answered like this, the last time so many hours before Sunday evening. */
function card(id: number, ratings: Rating[], hours: number, slug: string | null = null): PlannableCard {
  const start = new Date(SUNDAY.getTime() - hours * HOUR)
  const schedule = ratings.reduce((before, rating) => rate(before, rating, start, BY), newSchedule(start))
  return {
    id,
    kind: 'definition',
    slug,
    title: slug,
    front: `第 ${id} 张`,
    back: '答案',
    schedule,
    answers: ratings.length,
    took: 8_000,
  }
}

const cards = [card(1, [3, 3], 24), card(2, [1], 40), card(3, [4], 200), card(4, [3, 4], 2), card(5, [], 0)]
const evenly = new Map<string, number>()
const idsOf = (plan: ReturnType<typeof planCards>) => plan.cards.map(({ id }) => id)

describe('a plan', () => {
  it('has what would be forgotten by then first', () => {
    const plan = planCards(cards, { at: MONDAY, seconds: 3600, weights: evenly })
    const recalls = plan.cards.map(({ recall }) => recall ?? 0)
    expect(recalls).toEqual(recalls.toSorted((one, other) => one - other))
    expect(idsOf(plan)[0]).toBe(5)
    expect(plan.left).toBe(0)
  })

  it('weighs by the brief, and has cards of other notes last', () => {
    const two = [card(1, [3, 3], 48, 'detr'), card(2, [3, 3], 48, 'vit'), card(3, [1], 90, 'elsewhere')]
    const weights = new Map([
      ['detr', 1],
      ['vit', 3],
    ])
    expect(idsOf(planCards(two, { at: MONDAY, seconds: 3600, weights }))).toEqual([2, 1, 3])
  })

  it('is another one for another date', () => {
    // Card 1 was answered long ago and well, card 2 just now and badly: it is forgotten sooner from now on.
    const pair = [card(1, [4], 24 * 9), card(2, [2], 0)]
    const order = (at: Date) => idsOf(planCards(pair, { at, seconds: 3600, weights: evenly }))
    expect(order(SUNDAY)).toEqual([1, 2])
    expect(order(new Date(SUNDAY.getTime() + 24 * 30 * HOUR))).toEqual([2, 1])
  })

  it('never takes longer than there is time, and leaves the cards as they were', () => {
    const anyCard = fc
      .record({
        ratings: fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { maxLength: 4 }),
        hours: fc.integer({ min: 0, max: 5000 }),
        slug: fc.constantFrom('a', 'b', null),
      })
      .map(({ ratings, hours, slug }) => card(hours, ratings, hours, slug))
    const weights = fc.dictionary(fc.constantFrom('a', 'b'), fc.double({ min: 0, max: 9, noNaN: true }))
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 30 }), fc.nat(900), weights, (some, seconds, weigh) => {
        const before = structuredClone(some)
        const plan = planCards(some, { at: MONDAY, seconds, weights: new Map(Object.entries(weigh)) })
        expect(plan.seconds).toBeLessThanOrEqual(seconds)
        expect(plan.seconds).toBeCloseTo(plan.cards.reduce((sum, one) => sum + one.seconds, 0))
        expect(plan.cards.length + plan.left).toBe(some.length)
        const losses = plan.cards.map(({ weight, recall }) => weight * (1 - (recall ?? 0)))
        expect(losses).toEqual(losses.toSorted((one, other) => other - one))
        expect(some).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('of no cards or no time is empty', () => {
    expect(planCards([], { at: MONDAY, seconds: 720, weights: evenly })).toEqual({
      cards: [],
      seconds: 0,
      left: 0,
    })
    expect(planCards(cards, { at: MONDAY, seconds: 0, weights: evenly })).toMatchObject({
      cards: [],
      left: 5,
    })
  })
})

describe('the time a card takes', () => {
  it('grows with what there is to read, within bounds', () => {
    expect(secondsToRead('DETR', '集合预测')).toBeLessThan(
      secondsToRead('DETR', '集合预测，二分图匹配'.repeat(5)),
    )
    expect(secondsToRead('', '')).toBe(6)
    expect(secondsToRead('字'.repeat(10_000), '')).toBe(90)
  })

  it('of a formula is that of looking at it, however long its source', () => {
    const short = secondsToRead('$x$', '')
    expect(secondsToRead('$\\frac{\\partial L}{\\partial \\theta_{ij}}$', '')).toBe(short)
  })
})
