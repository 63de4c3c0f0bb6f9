import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLine } from './a-line'
import type { BriefLine } from './brief'
import { briefWeights, fitBudget } from './budget'

const KINDS = ['gist', 'point', 'conclusion', 'number', 'question', 'promise', 'added'] as const

describe('fitBudget', () => {
  it('drops nothing while all of it fits', () => {
    const budget = fitBudget([aLine({ key: 'a', seconds: 100 }), aLine({ key: 'b', seconds: 80 })], 3)
    expect(budget).toMatchObject({ allowed: 180, spoken: 180, drop: [], left: 180 })
    expect(budget.bySection).toEqual({ read: 180 })
  })

  it('drops bullets before gists, others’ words before own ones, and questions last', () => {
    const lines = [
      aLine({ key: 'own', voice: 'own', seconds: 60 }),
      aLine({ key: 'theirs', voice: 'theirs', seconds: 60 }),
      aLine({ key: 'bullet', kind: 'point', under: 'own', seconds: 60 }),
      aLine({ key: 'question', section: 'questions', kind: 'question', seconds: 60 }),
    ]
    expect(fitBudget(lines, 3).drop).toEqual(['bullet'])
    expect(fitBudget(lines, 2).drop).toEqual(['bullet', 'theirs'])
    expect(fitBudget(lines, 1).drop).toEqual(['bullet', 'theirs', 'own'])
  })

  it('keeps contributions longest among the bullets of a note', () => {
    const bullets = ['contribution', 'strength', 'weakness'].map((key) =>
      aLine({ key, kind: 'point', under: 'gist', seconds: 30 }),
    )
    expect(fitBudget([aLine({ key: 'gist', seconds: 30 }), ...bullets], 1).drop).toEqual([
      'weakness',
      'strength',
    ])
  })

  it('says so when what is pinned is too long by itself, and drops all else', () => {
    const lines = [
      aLine({ key: 'gist', seconds: 50 }),
      aLine({ key: 'pinned', kind: 'point', under: 'gist', pinned: true, seconds: 70 }),
      aLine({ key: 'other', seconds: 20 }),
    ]
    expect(fitBudget(lines, 1)).toMatchObject({ drop: ['other'], left: 120 })
  })

  it('does not drop a short line that a longer one made needless', () => {
    const lines = [
      aLine({ key: 'short', kind: 'number', seconds: 5 }),
      aLine({ key: 'long', kind: 'conclusion', seconds: 90 }),
      aLine({ key: 'gist', seconds: 40 }),
    ]
    expect(fitBudget(lines, 1).drop).toEqual(['long'])
  })

  it('fits once its suggestions are taken, never drops what is pinned, and drops no more than it must', () => {
    const line = fc.record({
      kind: fc.constantFrom(...KINDS),
      seconds: fc.integer({ min: 0, max: 120 }),
      pinned: fc.boolean(),
      hidden: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (rows, minutes) => {
        const lines = rows.map((row, index): BriefLine => aLine({ key: `line ${index}`, ...row }))
        const { allowed, drop, left } = fitBudget(lines, minutes)
        const dropped = lines.filter(({ key }) => drop.includes(key))
        expect(dropped.filter(({ pinned, hidden }) => pinned || hidden)).toEqual([])
        const rest = lines.filter(({ key, hidden }) => !hidden && !drop.includes(key))
        expect(rest.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(left)
        if (left > allowed) expect(rest.every(({ pinned, seconds }) => pinned || seconds === 0)).toBe(true)
        for (const { seconds } of dropped) expect(left + seconds).toBeGreaterThan(allowed)
      }),
    )
  })
})

describe('briefWeights', () => {
  it('weighs notes by what is said of them, pinned lines twice and hidden ones not at all', () => {
    const from = (slug: string) => ({
      note: { slug, title: slug, day: '2022-06-16' as never },
      under: null,
      href: '',
    })
    const weights = briefWeights({
      lines: [
        aLine({ key: 'a', from: from('detr'), seconds: 10 }),
        aLine({ key: 'b', from: from('detr'), seconds: 10, pinned: true }),
        aLine({ key: 'c', from: from('vit'), seconds: 15 }),
        aLine({ key: 'd', from: from('clip'), seconds: 60, hidden: true }),
        aLine({ key: 'e', seconds: 60 }),
      ],
    })
    expect([...weights]).toEqual([
      ['detr', 1],
      ['vit', 0.5],
    ])
  })
})
