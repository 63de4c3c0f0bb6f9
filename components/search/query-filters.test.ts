import { describe, expect, it } from 'vitest'
import { filtersOf, withoutFilters } from './query-filters'

describe('the filters of a query', () => {
  it('are told in order, each with the query without it', () => {
    expect(filtersOf('topic:"Swin Transformer" 窗口 -role:论文')).toMatchObject([
      { operator: 'topic', value: 'Swin Transformer', not: false, rest: '窗口 -role:论文' },
      { operator: 'role', value: 'paper', not: true, rest: 'topic:"Swin Transformer" 窗口' },
    ])
  })

  it.each([
    ['topic:DETR has:math 二分图 -host:github.com', '二分图'],
    ['topic:DETR', ''],
    ['"topic:DETR"', '"topic:DETR"'],
    ['a OR topic:b', 'a'],
  ])('%s without them is %s', (query, words) => {
    expect(withoutFilters(query)).toBe(words)
  })
})
