import { describe, expect, it } from 'vitest'
import type { Day } from '../day'
import { fitPages, linesOf } from './fit-pages'
import type { Handout, HandoutEntry } from './handout'
import { numberReferences } from './number-references'

const DAY = '2022-06-16' as Day

const entry = (at: number, points = 6): HandoutEntry => ({
  note: { slug: `n${at}`, title: `读第 ${at} 篇`, day: DAY },
  href: `/notes/n${at}`,
  gist: { key: `g${at}`, text: '窗口里的注意力再移位，计算量就和图的大小成正比。'.repeat(2), html: null },
  points: Array.from({ length: points }, (_, i) => ({
    key: `p${at}.${i}`,
    text: '比全局注意力省',
    html: null,
    under: null,
  })),
  cites: [at],
  secondHand: false,
})

const handoutOf = (count: number): Handout => ({
  meeting: {
    id: 1,
    title: '组会',
    at: '2022-06-20T10:00:00+08:00',
    day: DAY,
    time: '10:00',
    place: '',
    people: '',
  },
  from: DAY,
  until: DAY,
  topics: [{ topic: null, entries: Array.from({ length: count }, (_, at) => entry(at)) }],
  conclusions: [],
  numbers: [],
  questions: [],
  agenda: [],
  style: 'apa',
  references: Array.from({ length: count }, (_, at) => ({
    number: at,
    text: `R${at}`,
    url: null,
    key: `k${at}`,
    named: true,
  })),
  links: [],
  leftOut: 0,
})

const keys = ({ topics }: Handout) =>
  topics.flatMap(({ entries }) =>
    entries.flatMap(({ gist, points }) => [gist.key, ...points.map(({ key }) => key)]),
  )

describe('two pages', () => {
  it('are left as they are where all fits', () => {
    const small = handoutOf(5)
    expect(fitPages(small, { drop: ['g1'], pinned: [] })).toEqual(small)
  })

  it('hold no more than they can, and say how much is missing', () => {
    const large = handoutOf(60)
    const fitted = fitPages(large, { drop: [], pinned: [] })
    expect(linesOf(fitted)).toBeLessThanOrEqual(104)
    expect(linesOf(fitted)).toBeGreaterThan(90)
    expect(fitted.leftOut).toBe(keys(large).length - keys(fitted).length)
  })

  it('go without what the brief would drop before they go without the last notes', () => {
    const fitted = fitPages(handoutOf(20), { drop: ['g3'], pinned: [] })
    expect(keys(fitted)).not.toContain('g3')
    expect(keys(fitted)).toContain('g19')
  })

  it('keep what is pinned, with the note it belongs to', () => {
    const fitted = fitPages(handoutOf(80), { drop: ['g70', 'g60'], pinned: ['g70', 'p60.5'] })
    expect(keys(fitted)).toEqual(expect.arrayContaining(['g70', 'g60', 'p60.5']))
  })
})

describe('references', () => {
  it('are those that something cites, numbered without a gap', () => {
    const handout = handoutOf(3)
    const [group] = handout.topics
    const some = {
      ...handout,
      topics: [{ topic: null, entries: group?.entries.filter((_, at) => at !== 1) ?? [] }],
    }
    const { references, topics } = numberReferences(some)
    expect(references.map(({ number, text }) => [number, text])).toEqual([
      [1, 'R0'],
      [2, 'R2'],
    ])
    expect(topics[0]?.entries.map(({ cites }) => cites)).toEqual([[1], [2]])
  })
})
