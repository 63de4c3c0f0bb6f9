import { describe, expect, it, test } from 'vitest'
import type { SlideBlock } from '../domain/slides/deck'
import { blocksOfMarkdown } from './slide-blocks'

const HASH = 'a'.repeat(64)
const paragraph = (...runs: (string | object)[]): SlideBlock => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) as never,
})

const CASES: [name: string, text: string, blocks: SlideBlock[]][] = [
  ['one line', '窗口注意力只看局部。', [paragraph('窗口注意力只看局部。')]],
  ['a line for each thought', '第一行\n第二行', [paragraph('第一行'), paragraph('第二行')]],
  [
    'kinds of text',
    '**重点**、*斜体*、`code` 和 ~~旧的~~',
    [
      paragraph(
        { text: '重点', bold: true },
        '、',
        { text: '斜体', italic: true },
        '、',
        { text: 'code', code: true },
        ' 和 ',
        { text: '旧的', strike: true },
      ),
    ],
  ],
  [
    'a formula in the line, in both spellings',
    '输入 \\(H\\times W\\)，缩放 $\\sqrt{d}$。',
    [paragraph('输入 ', { tex: 'H\\times W' }, '，缩放 ', { tex: '\\sqrt{d}' }, '。')],
  ],
  ['a formula by itself', '$$\na^2+b^2\n$$', [{ kind: 'formula', tex: 'a^2+b^2' }]],
  ['money is no formula', '每月 $5，三个月 $15', [paragraph('每月 $5，三个月 $15')]],
  [
    'points below points',
    '1. 甲\n   - 乙\n2. 丙',
    [
      {
        kind: 'list',
        ordered: true,
        items: [
          { runs: [{ text: '甲' }], items: [{ runs: [{ text: '乙' }], items: [] }] },
          { runs: [{ text: '丙' }], items: [] },
        ],
      },
    ],
  ],
  [
    'a table whose rows differ in length',
    '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
    [
      {
        kind: 'table',
        head: [[{ text: 'a' }], [{ text: 'b' }], []],
        rows: [[[{ text: '1' }], [{ text: '2' }], [{ text: '3' }]]],
      },
    ],
  ],
  ['code', '```py\nx = 1\n```', [{ kind: 'code', text: 'x = 1' }]],
  [
    'a picture that is kept here',
    `![结构](/attachments/${HASH}.jpg)`,
    [
      {
        kind: 'picture',
        picture: { hash: HASH, mediaType: 'image/jpeg', alt: '结构', width: 0, height: 0 },
      },
    ],
  ],
  [
    'a picture from elsewhere is a link',
    '![图](https://a.example/x.png)',
    [paragraph({ text: '图', href: 'https://a.example/x.png' })],
  ],
  ['tags are text', '<script>alert(1)</script>', [paragraph('<script>alert(1)</script>')]],
  ['a link that would run something is its text', '[看](javascript:alert(1))', [paragraph({ text: '看' })]],
  ['a link to a note nobody wrote is its words', '见 [[窗口]]', [paragraph('见 窗口')]],
  ['nothing', '  \n', []],
]

describe('Markdown as blocks of slides', () => {
  test.each(CASES)('%s', (_name, text, blocks) => expect(blocksOfMarkdown(text)).toEqual(blocks))

  it('leaves what takes too long to read as it is written', () => {
    const long = `${'*a_'.repeat(20_000)}\n结尾`
    expect(blocksOfMarkdown(long).at(-1)).toEqual(paragraph('结尾'))
  })
})
