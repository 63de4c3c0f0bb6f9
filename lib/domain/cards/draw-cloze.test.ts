import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenWords, replaceClozes } from './cloze'
import { clozeOf } from './draw-cloze'
import { locateInBody } from './locate-words'

function hide(body: string, words: string, before?: string): string | null {
  const place = locateInBody(body, words, before)
  return place && (clozeOf(body, place)?.front ?? null)
}

describe('a chosen stretch', () => {
  it.each([
    ['in a list item', '1. 先切块，再展平成向量', '展平', '先切块，再{{展平}}成向量'],
    [
      'that the page shows without its marks',
      '最后接一个 **全连接** 层就好',
      '一个 全连接 层',
      '最后接{{一个 **全连接** 层}}就好',
    ],
    [
      'with a formula, whole',
      '得到 \\(N\\times D\\) 的矩阵作输入',
      '\\times',
      '得到 {{\\(N\\times D\\)}} 的矩阵作输入',
    ],
    ['that ends in a brace', '长度 $x_{i}$ 是已知的数', 'x_{i}', '长度 {{$x_{i}$}} 是已知的数'],
    [
      'in a row of a table',
      '| 模型 | 参数量大约 |\n| --- | --- |\n| Swin V2 大模型 | 3B |',
      '3B',
      'Swin V2 大模型 · {{3B}}',
    ],
    [
      'in a long line: its sentence',
      `${'前面的话说了很多。'.repeat(30)}损失用二分图匹配来算。${'后面也是。'.repeat(9)}`,
      '二分图',
      '损失用{{二分图}}匹配来算。',
    ],
  ])('is hidden %s', (_where, body, words, front) => {
    expect(hide(body, words)).toBe(front)
  })

  it('is the one that was chosen among those of the same words', () => {
    const body = '编码器看全局信息。\n解码器也看全局信息。'
    expect(hide(body, '全局')).toBe('编码器看{{全局}}信息。')
    expect(hide(body, '全局', '编码器看全局信息。解码器也看')).toBe('解码器也看{{全局}}信息。')
    expect(hide(body, '全局', '这里没有的话')).toBe('编码器看{{全局}}信息。')
  })

  it('is none where nothing would be left, or where it does not stand', () => {
    expect(hide('只有这一行', '只有这一行')).toBeNull()
    expect(hide('只有这一行', '别的话')).toBeNull()
    expect(hide('只有这一行', '，。')).toBeNull()
  })

  it('always gives the line back when it is shown', () => {
    const word = fc.constantFrom('注意', 'loss', '**粗**', '\\(a_{b}\\)', '{x}', '$c^{2}$', '的', '，', ' ')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (parts, from, length) => {
          const body = parts.join('').trim()
          const start = from % Math.max(1, body.length)
          const draft = clozeOf(body, { start, end: Math.min(body.length, start + 1 + (length % 9)) })
          if (!draft) return
          const bare = (text: string) => text.replace(/[\s*]/g, '')
          expect(bare(replaceClozes(draft.front, (hidden) => hidden))).toBe(bare(body))
          expect(hiddenWords(draft.front)).not.toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })
})
