import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import type { Handout } from '../../domain/handout/handout'
import { handoutToMarkdown } from './markdown'

const DAY = '2022-06-16' as Day
const HOSTILE = '=cmd|"/c calc"!A0 <img src=x onerror=alert(1)> [x](javascript:alert(1))\n# not a heading'

const handout: Handout = {
  meeting: { id: 1, title: HOSTILE, at: '', day: DAY, time: '10:00', place: HOSTILE, people: HOSTILE },
  from: DAY,
  until: DAY,
  topics: [
    {
      topic: { slug: 'x', name: HOSTILE },
      entries: [
        {
          note: { slug: 'n', title: HOSTILE, day: DAY },
          href: '/notes/n#find=a',
          gist: { key: 'g', text: '注意力只在**窗口**里算\n第二行', html: '' },
          points: [{ key: 'p', text: '$H\\times W$', html: '', under: '贡献' }],
          cites: [1, 2],
          secondHand: true,
        },
      ],
    },
  ],
  conclusions: [],
  numbers: [
    {
      key: 'n',
      text: '快 30 倍',
      html: null,
      from: { note: { slug: 'n', title: '笔记', day: DAY }, href: '/notes/n' },
      cites: [2],
      differs: '2 ms / 3 ms',
    },
  ],
  questions: [],
  agenda: [],
  style: 'apa',
  references: [
    { number: 1, text: 'A. (2020). *Title*. https://a.org/1', url: 'https://a.org/1', key: 'a', named: true },
    { number: 2, text: HOSTILE, url: 'https://a.org/2', key: 'b', named: true },
  ],
  links: [{ title: HOSTILE, url: 'https://a.org/3', role: 'explainer' }],
  leftOut: 3,
}

const text = handoutToMarkdown(handout, { language: 'zh', origin: 'http://127.0.0.1:3000' })

describe('a handout as Markdown', () => {
  it('keeps lines as written, with their numbers and places', () => {
    expect(text).toContain('- 注意力只在**窗口**里算\n  第二行 \\[1, 2\\] (二手信息) ([2022-06-16 ')
    expect(text).toContain('](<http://127.0.0.1:3000/notes/n#find=a>)')
    expect(text).toContain('\n  - $H\\times W$\n')
    expect(text).toContain(
      '- 快 30 倍 \\[2\\] ([2022-06-16 笔记](<http://127.0.0.1:3000/notes/n>); 两处不一致：2 ms / 3 ms)',
    )
    expect(text).toContain('还有 3 条没有列出。')
  })

  it('says an address once', () => {
    expect(text).toContain('1. A. (2020). \\*Title\\*. https://a.org/1\n')
    expect(text).toMatch(/^2\. .* <https:\/\/a\.org\/2>$/m)
  })

  it('lets no name be anything but text', () => {
    expect(text).not.toMatch(/(?<!\\)<img/)
    expect(text).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(javascript/)
    expect(text).not.toMatch(/^# not a heading/m)
    expect(text.match(/^#+ /gm)).toHaveLength(6)
  })

  it('is honest about a time without anything', () => {
    const empty = { ...handout, topics: [], numbers: [], references: [], links: [], leftOut: 0 }
    expect(handoutToMarkdown(empty, { language: 'en', origin: '' })).toContain(
      'There is nothing to share from this time.',
    )
  })
})
