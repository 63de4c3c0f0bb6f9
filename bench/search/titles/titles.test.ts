import { describe, expect, it } from 'vitest'
import { queriesAsTyped } from '../queries/as-typed'
import { createTitles } from './titles'

const titles = createTitles(1000)

describe('the titles', () => {
  it('are the same for the same seed and begin alike at every size', () => {
    expect(createTitles(50)).toEqual(titles.slice(0, 50))
    expect(createTitles(50, { seed: 2 })).not.toEqual(titles.slice(0, 50))
  })

  it('leave no slot open', () => {
    expect(titles.filter(({ text }) => /[<>]/.test(text))).toEqual([])
  })

  it('are of both languages', () => {
    const chinese = titles.filter(({ title }) => /\p{Script=Han}/u.test(title)).length
    expect(chinese).toBeGreaterThan(500)
    expect(chinese).toBeLessThan(900)
  })

  it('grow new words as they become more', () => {
    const words = (some: typeof titles) =>
      new Set(some.flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? [])).size
    expect(words(titles)).toBeGreaterThan(words(titles.slice(0, 500)) * 1.4)
  })
})

describe('the queries as typed', () => {
  const queries = queriesAsTyped(titles, 400)

  it('are the same each time', () => {
    expect(queriesAsTyped(titles, 400)).toEqual(queries)
  })

  it('hold every kind in any twenty of a turn', () => {
    const kinds = (some: typeof queries) => new Set(some.map(({ kind }) => kind)).size
    expect(kinds(queries.slice(0, 20))).toBe(kinds(queries))
    expect(kinds(queries)).toBe(8)
  })
})
