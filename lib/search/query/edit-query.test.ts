import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { hasFilter, withFilter, withoutClause, withoutFilter } from './edit-query'
import { parseQuery } from './parse-query'
import { printClause, printQuery } from './print-query'
import type { Operator } from './query'
import { anyQuery } from './query-samples'
import { writeFilter } from './write-filter'

const today = '2022-06-16' as Day
const printed = (text: string) => printQuery(parseQuery(text, today))

describe('a filter', () => {
  it.each<[string, Operator, string, string]>([
    ['', 'topic', 'GAN', 'topic:GAN'],
    ['swin', 'topic', 'Swin Transformer', 'topic:"Swin Transformer" swin'],
    ['a OR b', 'role', 'paper', 'role:paper a OR b'],
    ['a OR', 'day', '2022-06', 'day:2022-06 a or'],
    ['OR a', 'has', 'math', 'has:math or a'],
    ['NOT OR a', 'has', 'math', 'has:math not OR a'],
    ['"open', 'host', 'github.com', 'host:github.com "open'],
    // Already there, however it is spelled.
    ['主题：swin-t x', 'topic', 'SwinT', '主题：swin-t x'],
    ['角色:论文', 'role', 'paper', '角色:论文'],
    ['host:www.GitHub.com', 'host', 'github.com', 'host:www.GitHub.com'],
    // Turned round it goes; as one of two alternatives it is not yet required.
    ['x -topic:gan y', 'topic', 'GAN', 'topic:GAN x y'],
    ['topic:a OR topic:b', 'topic', 'a', 'topic:a topic:a OR topic:b'],
    ['', 'tag', '#1 "x"', 'tag:"#1 ""x"""'],
  ])('added to %j: %s:%s', (text, operator, value, edited) => {
    expect(withFilter(text, operator, value)).toBe(edited)
    expect(hasFilter(edited, operator, value)).toBe(true)
  })

  it('is taken away again', () => {
    expect(withoutFilter('topic:GAN swin', 'topic', 'gan')).toBe('swin')
    expect(withoutFilter('swin 主题：gan x topic:"G-AN"', 'topic', 'GAN')).toBe('swin x')
    expect(withoutFilter('topic:a OR topic:b', 'topic', 'a')).toBe('topic:a OR topic:b')
    expect(hasFilter('-topic:gan', 'topic', 'gan')).toBe(false)
  })

  it('joins any query as one more condition, and leaves it as it was when it goes', () => {
    const anyValue = fc.oneof(
      fc.constantFrom('Swin Transformer', 'a"b', '"', '#x', '：x', '“扩散”', 'OR', '-x', 'x'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    )
    fc.assert(
      fc.property(anyQuery, anyValue, (text, value) => {
        fc.pre(value.trim() !== '' && !hasFilter(text, 'source', value) && !/-|NOT/.test(text))
        const edited = withFilter(text, 'source', value)
        const rest = printed(text)
        const filter = writeFilter('source', value.trim())
        expect(parseQuery(edited, today).groups[0]?.[0]).toMatchObject({
          operator: 'source',
          value: value.trim(),
        })
        expect(printed(edited)).toBe(rest === '' ? filter : `${filter} ${rest}`)
        expect(printed(withoutFilter(edited, 'source', value))).toBe(rest)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a clause', () => {
  it.each([
    ['a b c', 'b', 'a c'],
    ['a OR b c', 'b', 'a c'],
    ['a OR b c', 'a', 'b c'],
    ['a OR b OR c', 'b', 'a OR c'],
    ['x AND a OR b', 'a', 'x AND b'],
    ['x NOT a', '-a', 'x'],
    ['"a"检"c"', '检', '"a" "c"'],
    ['检"a"测', '"a"', '检 测'],
    ['a "open', '"open"', 'a'],
    ['a OR OR', 'a', 'or'],
    ['a NOT AND b c', 'b', 'a not c'],
  ])('of %j: %s', (text, clause, rest) => {
    const place = parseQuery(text, today)
      .groups.flat()
      .find((each) => printClause(each) === clause)
    expect(withoutClause(text, place!)).toBe(rest)
  })

  it('goes alone: what is left is read as before', () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(30), (text, choice) => {
        const { groups } = parseQuery(text, today)
        const clauses = groups.flat()
        fc.pre(clauses.length > 0)
        const gone = clauses[choice % clauses.length]!
        const left = groups
          .map((group) => group.filter((clause) => clause !== gone))
          .filter((group) => group.length > 0)
        expect(printed(withoutClause(text, gone))).toBe(printQuery({ groups: left }))
      }),
      { numRuns: 1000 },
    )
  })

  it('that is not there leaves the text alone', () => {
    expect(withoutClause('a b', { start: 0, end: 3 })).toBe('a b')
  })
})
