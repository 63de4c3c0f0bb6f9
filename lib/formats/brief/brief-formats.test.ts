import { describe, expect, it } from 'vitest'
import { aLine } from '../../domain/brief/a-line'
import type { Brief, BriefLine } from '../../domain/brief/brief'
import { fitBudget } from '../../domain/brief/budget'
import type { Day } from '../../domain/day'
import { briefToMarkdown } from './markdown'
import { briefToText } from './plain-text'

const day = '2022-06-16' as Day
const from = (title: string) => ({
  note: { slug: 'detr', title, day },
  under: null,
  href: '/notes/detr#find=x',
})

function briefWith(lines: BriefLine[]): Brief {
  return {
    meeting: {
      id: 1,
      title: '周一组会',
      at: '2022-06-20T10:00:00+08:00',
      day: '2022-06-20' as Day,
      time: '10:00',
      place: 'B201',
      people: '',
    },
    window: { from: '2022-06-16T04:00:00Z', until: '2022-06-20T02:00:00Z' },
    from: day,
    until: '2022-06-20' as Day,
    minutes: 10,
    notes: 1,
    topics: 1,
    lines,
    budget: fitBudget(lines, 10),
  }
}

const topic = { slug: 'detr', name: 'DETR' }
const lines = [
  aLine({
    key: 'g',
    text: '检测可以**不要**锚框',
    topic,
    from: from('读 [DETR]'),
    flags: [{ kind: 'second-hand', topic }],
  }),
  aLine({ key: 'p', kind: 'point', under: 'g', topic, text: '集合预测 \\(H\\times W\\)\n第二行' }),
  aLine({ key: 'h', text: '不讲这句', topic, hidden: true }),
  aLine({
    key: 'o',
    kind: 'promise',
    section: 'promises',
    text: '读代码',
    promised: { id: 7, title: '组会', day, dueDay: null },
  }),
]

/** Two strengths and a weakness, as a note lists them. */
const listed = [
  aLine({ key: 'g', text: '要点', topic, from: from('笔记') }),
  ...['快', '小'].map((text) =>
    aLine({ key: text, kind: 'point', under: 'g', topic, text, from: { ...from('笔记'), under: '优点' } }),
  ),
  aLine({
    key: '贵',
    kind: 'point',
    under: 'g',
    topic,
    text: '贵',
    from: { ...from('笔记'), under: '缺点' },
  }),
]

it('points stand below the heading they have in the note, in both forms', () => {
  const markdown = briefToMarkdown(briefWith(listed), { language: 'zh', origin: '' })
  expect(markdown).toContain('\n  - 优点\n    - 快\n    - 小\n  - 缺点\n    - 贵\n')
  const text = briefToText(briefWith(listed), { language: 'zh' })
  expect(text).toContain('\n   优点：\n   · 快\n   · 小\n   缺点：\n   · 贵\n')
})

describe('a brief as Markdown', () => {
  it('has each line with its place, and leaves out what is hidden', () => {
    expect(briefToMarkdown(briefWith(lines), { language: 'zh', origin: 'http://x' })).toBe(
      [
        '# 周一组会',
        '',
        '2022-06-20 10:00 · B201 · 2022-06-16 至 2022-06-20',
        '',
        '## 读了什么（约 1 分钟）',
        '',
        '### DETR',
        '',
        '- 检测可以**不要**锚框（[2022-06-16 读 \\[DETR\\]](http://x/notes/detr#find=x)；⚠ DETR 为二手信息）',
        '  - 集合预测 \\(H\\times W\\)',
        '    第二行',
        '',
        '## 上次答应的（约 1 分钟）',
        '',
        '- 读代码（2022-06-16 组会）',
        '',
      ].join('\n'),
    )
  })

  it('says that there is nothing', () => {
    expect(briefToMarkdown(briefWith([]), { language: 'en', origin: '' })).toContain('No notes in this time')
  })
})

describe('a brief as a message', () => {
  it('needs nobody to set Markdown or TeX', () => {
    expect(briefToText(briefWith(lines), { language: 'zh' })).toBe(
      [
        '周一组会',
        '2022-06-20 10:00 · B201 · 2022-06-16 至 2022-06-20',
        '',
        '【读了什么】',
        '▎DETR',
        '1. 检测可以不要锚框（DETR 为二手信息）',
        '   · 集合预测 H× W 第二行',
        '',
        '【上次答应的】',
        '1. 读代码',
        '',
      ].join('\n'),
    )
  })

  it('keeps the TeX of what signs cannot say', () => {
    const text = briefToText(briefWith([aLine({ key: 'f', text: '损失 \\(\\frac{a}{b}\\)' })]), {
      language: 'en',
    })
    expect(text).toContain('损失 \\frac{a}{b}')
  })
})
