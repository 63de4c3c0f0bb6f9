import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { parseQuery } from './parse-query'
import { printQuery } from './print-query'
import type { Clause } from './query'
import { anyQuery } from './query-samples'

const today = '2022-06-16' as Day

function withoutPlaces(groups: Clause[][]) {
  return groups.map((group) => group.map((clause) => ({ ...clause, start: 0, end: 0 })))
}

describe('printing', () => {
  it.each([
    ['  swin   OR 主题：“Swin Transformer” -标签:gan', 'swin OR topic:"Swin Transformer" -tag:gan'],
    ['“a "b" c” NOT x AND y', '"a ""b"" c" -x y'],
    ['NOT --epochs', 'NOT --epochs'],
    ['OR a', 'or a'],
    ['角色:论文 含:公式 是:二手', 'role:paper has:math is:second-hand'],
    ['day:2022年6月16日 day:6月 day:今年', 'day:2022-06-16 day:2022-06 day:2022'],
    ['day:2022-06-16..2022-06-13', 'day:2022-06-13..2022-06-16'],
    ['before:2022-06 after:2021', 'day:..2022-05-31 day:2022-01-01..'],
    ['day:0001-02', 'day:0001-02'],
    ['tag:"#x" tag:#x', 'tag:"#x" tag:x'],
    ['host:https://www.zhihu.com/p/1', 'host:zhihu.com'],
    ['a before:never "', 'a'],
  ])('%s', (text, printed) => expect(printQuery(parseQuery(text, today))).toBe(printed))

  it('reads back as the same groups, and is then its own spelling', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const query = parseQuery(text, today)
        const printed = printQuery(query)
        const again = parseQuery(printed, today)
        expect(again.problems).toEqual([])
        expect(withoutPlaces(again.groups)).toEqual(withoutPlaces(query.groups))
        expect(printQuery(again)).toBe(printed)
      }),
      { numRuns: 1000 },
    )
  })
})
