import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../domain/aspects/comparison'
import type { Day } from '../../domain/day'
import { toCsv } from './csv'
import { toMarkdown } from './markdown'

const note = { slug: '2022-06-16-detr', title: 'DETR [精读]', day: '2022-06-16' as Day }
const quote = (text: string) => ({ text, start: 0, end: text.length, note })

const COMPARISON: Comparison = {
  topics: [
    { slug: 'detr', name: 'DETR', kind: 'model', notes: 1 },
    { slug: 'x', name: '=HYPERLINK("http://x")', kind: 'model', notes: 1 },
  ],
  rows: [
    {
      key: 'strengths',
      aspect: 'strengths',
      name: { en: 'Strengths', zh: '优点' },
      cells: [{ quotes: [quote('快 | 小'), quote('一\n  - 二')] }, { quotes: [] }],
    },
    {
      key: 'results',
      aspect: 'results',
      name: { en: 'Results', zh: '结果' },
      cells: [{ quotes: [quote('=1+1')] }, { quotes: [quote('-2+3'), quote('+4'), quote('@SUM(A1)')] }],
    },
  ],
  hidden: [],
  toRead: [{ topic: { slug: 'x', name: 'X' }, missing: ['strengths'], sources: [] }],
}

describe('toMarkdown', () => {
  it('is a table whose cells no bar or line break can end, with its notes and gaps', () => {
    const text = toMarkdown(COMPARISON, { language: 'zh', address: (slug) => `http://here/notes/${slug}` })
    expect(text).toContain('| 优点 | • 快 \\| 小<br>• 一<br>- 二 |  |')
    expect(text).toContain('- 2022-06-16 [DETR \\[精读\\]](http://here/notes/2022-06-16-detr)')
    expect(text).toContain('- X：优点')
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5)
  })
})

describe('toCsv', () => {
  it('has a row per aspect, a line per quote, and nothing a spreadsheet would run', () => {
    const text = toCsv(COMPARISON, 'en')
    expect(text).toBe(
      [
        '\ufeff"Aspect","DETR","\'=HYPERLINK(""http://x"")"',
        '"Strengths","快 | 小\n一\n  - 二",',
        '"Results","\'=1+1","\'-2+3\n+4\n@SUM(A1)"',
        '',
      ].join('\r\n'),
    )
  })
})
