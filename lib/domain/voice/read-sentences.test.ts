import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from './read-sentences'

const textsOf = (body: string) => readSentences(body).map(({ text }) => text)

describe('the sentences of a note', () => {
  it('end where a sentence ends, in both languages', () => {
    expect(textsOf('先切块。再编码!最后呢?好的\nIt works. Does it? Yes, e.g. on COCO, v2.0 too.')).toEqual([
      '先切块。',
      '再编码!',
      '最后呢?',
      '好的',
      'It works.',
      'Does it?',
      'Yes, e.g. on COCO, v2.0 too.',
    ])
  })

  it('leave out headings, labels, names of papers, links, tables and code', () => {
    const body = [
      '# 标题一行',
      'Attention Is All You Need',
      '优点:',
      '- 快而且小',
      '论文: https://arxiv.org/abs/1706.03762',
      'https://example.com/x',
      '代码: GitHub - a/b',
      '错 | 对 |',
      '---|---|',
      '| a | b |',
      '| --- | --- |',
      '| 一些 | 文字 |',
      '```',
      '代码里的话。',
      '```',
      '就这些',
    ].join('\n')
    expect(textsOf(body)).toEqual(['快而且小', '就这些'])
  })

  it('know whether they are in a list or quoted, and the name they stand under', () => {
    const body = '总结:能用\n> 别人的话。\n缺点:\n- 太慢了\n  - 长文本更慢\n'
    expect(readSentences(body).map(({ text, in: kind, aspect }) => [text, kind, aspect])).toEqual([
      ['总结:能用', 'line', 'conclusions'],
      ['别人的话。', 'quote', null],
      ['太慢了', 'item', 'weaknesses'],
      ['长文本更慢', 'item', 'weaknesses'],
    ])
  })

  it('do not end within formulas and addresses', () => {
    expect(textsOf('令 \\(f(x)=0.5! x\\) 即可,见 https://a.example/b?c=d. 完')).toHaveLength(1)
  })

  it('stand in order at their places, whatever the text', () => {
    const piece = fc.constantFrom(
      '一句话。',
      'A b. ',
      '\n',
      '- ',
      '> ',
      '总结:',
      '`x',
      '$',
      '…',
      '!',
      '## ',
      '|',
      '1. ',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const body = pieces.join('')
        let last = 0
        for (const { text, start, end } of readSentences(body)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(body.slice(start, end)).toBe(text)
          expect(text.trim()).toBe(text)
          last = end
        }
      }),
    )
  })
})
