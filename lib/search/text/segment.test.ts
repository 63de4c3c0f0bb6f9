import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compounds } from './compounds'
import { type Fold, foldPlain, foldText } from './fold'
import { joinedWords, segmentForIndex, segmentQuery, segmentVariants } from './segment'
import { anyText, pieceOf } from './text-samples'

const wordsOf = (segmented: string) => segmented.split(' ').filter((token) => token !== '')

/** Whether the phrase stands in the segments, its last token as a prefix where the end is open. */
function stands(segments: string[], phrase: string[], openEnd: boolean): boolean {
  const fits = (token: string | undefined, at: number) =>
    openEnd && at === phrase.length - 1 ? token?.startsWith(phrase[at]!) : token === phrase[at]
  return segments.some((_, from) => phrase.every((_, at) => fits(segments[from + at], at)))
}

function isFound(text: string, typed: string, fold: Fold = foldText): boolean {
  const segments = wordsOf(segmentForIndex(text, fold))
  const { tokens, openEnd, otherwise } = segmentQuery(typed, fold)
  return stands(segments, tokens, openEnd) || otherwise.some((other) => stands(segments, other, true))
}

describe('what is indexed', () => {
  it.each([
    ['二分图', '二分 分图 图'],
    ['图', '图'],
    ['二分图，匹配', '二分 分图 图 匹配 配'],
    ['用DETR检测', '用 detr 检测 测'],
    ['預訓練', '预训 训练 练'],
    ['𠀀𠀁b', '𠀀𠀁 𠀁 b'],
    ['二\u200b分\ufeff图', '二分 分图 图'],
    ['**二分**图', '二分 分图 图'],
    ['二~~分~~*图*', '二分 分图 图'],
    ['二****分', '二 分'],
    ['损失*与 *权重', '损失 失与 与 权重 重'],
    ['Swin-T v2 → 👍', 'swin t v2 → 👍'],
    ['\\alpha+\\beta_1', '\\alpha alpha \\beta beta 1'],
    ['a'.repeat(130), `${'a'.repeat(64)} ${'a'.repeat(64)} aa`],
    ['\0\n \t', ''],
    ['', ''],
  ])('%j', (text, segmented) => expect(segmentForIndex(text)).toBe(segmented))

  it('keeps the script with foldPlain', () => {
    expect(segmentForIndex('預訓練', foldPlain)).toBe('預訓 訓練 練')
  })

  it('takes a long text of anything', () => {
    for (const piece of [
      '二',
      '𠀀',
      'a',
      'aB',
      '1a',
      '-',
      'é',
      '\ud800',
      '😀',
      '\\a',
      'e\u0301',
      'ﬁ',
      'a-',
    ]) {
      const times = Math.ceil(200_000 / piece.length)
      expect(segmentForIndex(piece.repeat(times)).length).toBeLessThan(900_000)
      joinedWords(piece.repeat(times))
    }
  })
})

describe('what is looked up', () => {
  it.each([
    ['二分图', '二分 分图', false],
    ['二分**图', '二分 分图', false],
    ['图', '图', true],
    ['图*', '图', true],
    ['图a', '图 a', true],
    ['二分图，匹配', '二分 分图 图 匹配', false],
    ['二分图，', '二分 分图', false],
    ['Swin-T', 'swin t', true],
    ['swin-', 'swin', false],
    ['c+', 'c', true],
    ['c++', 'c++', true],
    ['→', '→', false],
    ['a→', 'a →', false],
    ['图\ud840', '图', true],
    ['"NEAR(a*', 'near a', false],
    ['。', '', false],
    ['', '', false],
    ['\0', '', false],
  ])('%j', (typed, tokens, openEnd) => {
    expect(segmentQuery(typed)).toMatchObject({ tokens: wordsOf(tokens), openEnd })
  })

  it.each([
    ['swin', []],
    ['XMLP', ['xml p']],
    ['yolov', ['yolo v']],
    ['StarGANv', ['star gan v']],
    ['LLMs', ['ll ms']],
    ['用XMLP', ['用 xml p']],
    ['\\XMLP', ['\\xml xml p']],
    ['conv', []],
    ['二分图', []],
    ['', []],
  ])('%s may be divided otherwise as %j', (typed, others) => {
    expect(segmentQuery(typed).otherwise.map((tokens) => tokens.join(' '))).toEqual(others)
  })
})

describe('every piece of a text that a person can type', () => {
  it.each([
    ['我们用二分图匹配做检测', '二分图'],
    ['我们用**二分**图匹配', '二分图'],
    ['我们用**二分**图匹配', '分**图'],
    ['我们用二分图匹配做检测', '图'],
    ['我们用二分图匹配做检测', '测'],
    ['我们用二分图，匹配', '图，匹'],
    ['預訓練', '预訓'],
    ['Swin Transformer', 'transf'],
    ['SwinTransformer', 'SwinT'],
    ['XMLParser', 'XMLP'],
    ['XMLParser', 'Parse'],
    ['yolov5s', 'yolov'],
    ['yolov5s', 'v5'],
    ['StarGANv2', 'StarGANv'],
    ['LLMsomething', 'LLMs'],
    ['2010.11929', '2010.1'],
    ['N = HW / P^2', 'N=HW/P^2'],
    ['\\(N=HW/P^2\\)', 'N=HW/P^2'],
    ['\\(a\\times b\\)', '\\tim'],
    ['\\(a\\times b\\)', 'times'],
    ['C:\\temp\\new', 'temp\\n'],
    ['C++17', 'C+'],
    ['ﬁne‑tuning', 'fine-tun'],
    ['cafe\u0301', 'café'],
    ['nn.Linear(3, 4)', 'Linear(3,'],
  ])('%s has %s', (text, typed) => {
    expect(isFound(text, typed), JSON.stringify([segmentForIndex(text), segmentQuery(typed)])).toBe(true)
  })

  it('is not found where it does not stand', () => {
    for (const typed of ['分二', '图匹', '二图', 'win', 'arser'])
      expect(isFound('二分图 匹配 SwinXMLParser', typed)).toBe(false)
  })

  it('is found, wherever it begins at a border and ends', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(foldPlain, foldText),
        (text, from, length, fold) => {
          const piece = pieceOf(text, from, length)
          if (segmentQuery(piece, fold).tokens.length === 0) return
          const seen = JSON.stringify([text, piece, segmentForIndex(text, fold), segmentQuery(piece, fold)])
          expect(isFound(text, piece, fold), seen).toBe(true)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('is found in another case, width or script, where that leaves the humps alone', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(20), (text, from, length) => {
        const piece = foldText(pieceOf(text.toLowerCase(), from, length))
        if (segmentQuery(piece).tokens.length > 0)
          expect(isFound(text.toLowerCase(), piece), piece).toBe(true)
      }),
    )
  })

  it('is found where it stands among other texts', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const { tokens } = segmentQuery(text)
        if (tokens.length > 0) expect(isFound(`${before}\n${text}\n${after}`, text)).toBe(true)
      }),
    )
  })
})

describe('joined words', () => {
  it.each([
    ['Swin-T and SwinT', 'swint'],
    ['nn.LinearLayer', 'nnlinearlayer linearlayer'],
    ['yolov5s', 'yolov5s v5s'],
    ['plain words 二分图', ''],
    ['arXiv:2010.11929', 'arxiv 201011929'],
  ])('%s', (text, joined) => expect(joinedWords(text)).toBe(joined))

  it('are few for a hash and short for a long name', () => {
    expect(wordsOf(joinedWords('9f86d081884c7d659a2feaa0c55ad015'))).toHaveLength(1)
    expect(joinedWords('very-'.repeat(40)).length).toBe(64)
  })

  it('are found without hyphens and humps, from any part on', () => {
    const part = fc.constantFrom('swin', 'Net', 'T', '50', 'v2', 'XML', 'layer', 'c++')
    const binder = fc.constantFrom('-', '_', '.', '', "'")
    const name = fc.array(fc.tuple(part, binder), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(name, fc.nat(), fc.integer({ min: 1, max: 30 }), (pieces, from, length) => {
        const [compound] = compounds(pieces.flat().join(''))
        const parts = compound!.parts.slice(from % compound!.parts.length)
        const typed = parts
          .map(({ text }) => text)
          .join('')
          .slice(0, length)
        const indexed = wordsOf(
          `${segmentForIndex(pieces.flat().join(''))} ${joinedWords(pieces.flat().join(''))}`,
        )
        expect(
          indexed.some((token) => token.startsWith(typed)),
          JSON.stringify([pieces, typed]),
        ).toBe(true)
      }),
    )
  })
})

describe('variants', () => {
  it('are the lines that other characters stand in', () => {
    expect(segmentVariants('与训练\n預訓練 Swin\n\n圖')).toBe('预训 训练 练 swin | 图')
    expect(segmentVariants('与训练\nSwin é ＳＷＩＮ')).toBe('')
  })

  it('are found in Simplified Chinese', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(20), (text, from, length) => {
        const line = text.replaceAll('\n', ' ')
        const { tokens, openEnd, otherwise } = segmentQuery(pieceOf(line, from, length))
        if (tokens.length === 0) return
        const segments = [
          ...wordsOf(segmentForIndex(line, foldPlain)),
          '|',
          ...wordsOf(segmentVariants(line)),
        ]
        const found =
          stands(segments, tokens, openEnd) || otherwise.some((other) => stands(segments, other, true))
        expect(found, JSON.stringify([line, tokens])).toBe(true)
      }),
    )
  })
})

it('emits nothing but tokens and single spaces', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      for (const segmented of [
        segmentForIndex(text),
        joinedWords(text),
        segmentQuery(text).tokens.join(' '),
      ]) {
        expect(segmented).toMatch(/^(?:[^\s\0\p{Cs}]+(?: (?!$)|$))*$/u)
      }
    }),
  )
})
