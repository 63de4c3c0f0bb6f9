import fc from 'fast-check'
import { tokenize } from './tokens'

/** Pieces whose neighbours decide how they are divided: humps, versions, signs, commands, half characters. */
const PIECES = [
  ...'二分图匹配與訓練裡着のハ한ไ𠀀𠁞',
  ...'aAbBsSvVxXeEnN',
  ...'0159２Ｖｖ',
  ...'-_.\'’+#/\\^={}()[]|*~`"，。：· \n\t',
  ...'∈→€👍😀≠°',
  ...[
    'Net',
    'XML',
    'LLMs',
    'GANv',
    'conv',
    'swin',
    'c++',
    '\\times',
    '...',
    '--',
    'ﬁ',
    'ß',
    'é',
    'ς',
    '𝐱',
    'Ⅳ',
  ],
  ...[
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\u00ad',
    '\u200b',
    '\ud83d',
    '\ude00',
    '\ud840',
    '\0',
    '\u0651',
    'م',
    'ि',
    'ह',
  ],
  'w'.repeat(63),
]

/** Texts of Chinese, Latin, digits, signs, emoji, and what no one would type on purpose. */
export const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)

/** The piece from the `from`th place (counted round) where a typed piece may begin, `length` units long. */
export function pieceOf(text: string, from: number, length: number): string {
  const starts = tokenize(text).flatMap(({ kind, start, end }) => {
    if (kind !== 'han')
      return text[start - 1] === '\\' && text[start - 2] !== '\\' ? [start - 1, start] : [start]
    return [...text.slice(start, end).matchAll(/[^\p{M}\p{Cf}]/gu)].map(({ index }) => start + index)
  })
  const start = starts[from % starts.length] ?? 0
  return text.slice(start, start + 1 + length)
}
