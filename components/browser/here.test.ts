import { describe, expect, it } from 'vitest'
import { readHere } from './here'

describe('what a page shows, as a query', () => {
  it.each([
    { at: '/topics/swin-transformer', heading: 'Swin Transformer', query: 'topic:"Swin Transformer"' },
    { at: '/topics/detr', heading: 'DETR', query: 'topic:DETR' },
    { at: '/days/2022-06-16', heading: '2022年6月16日 星期四', query: 'day:2022-06-16' },
    { at: '/weeks/2022-W24', heading: '2022 年第 24 周', query: 'day:2022-06-13..2022-06-19' },
    { at: '/weeks/2020-W53', heading: 'Week 53', query: 'day:2020-12-28..2021-01-03' },
    { at: '/weeks/2021-W01', heading: 'Week 1', query: 'day:2021-01-04..2021-01-10' },
    { at: '/months/2022-06', heading: '2022年6月', query: 'day:2022-06' },
    { at: '/search?q=DETR has:math', heading: '搜索', query: 'DETR has:math' },
    { at: '/search', heading: '搜索', query: undefined },
    { at: '/', heading: '日志', query: undefined },
    { at: '/notes/2022-06-16-detr', heading: 'DETR', query: undefined },
    { at: '/topics', heading: '主题', query: undefined },
  ])('$at is $query', ({ at, heading, query }) => {
    const { pathname, search } = new URL(at, 'http://localhost')
    expect(readHere({ pathname, search }, heading)?.query).toBe(query)
  })
})
