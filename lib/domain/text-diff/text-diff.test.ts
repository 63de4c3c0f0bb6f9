import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeOfChange } from './change-size'
import { type DiffPart, diffTexts } from './diff-texts'
import { foldUnchanged } from './fold'
import { sittingsOf } from './sittings'
import { linesOf, tokensOf } from './tokens'

const without = (kind: DiffPart['kind'], parts: DiffPart[]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

/** `-went-`, `+came+`. */
const show = (parts: DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('')

const piece = fc.constantFrom(
  ...[
    '模型',
    '训练',
    'a ',
    'the model ',
    '\n',
    '\n\n',
    '- ',
    '\\(x^2\\)',
    '$$\ny\n$$',
    '$5',
    '，',
    '😀',
    '\r\n',
  ],
  ...['https://a.org/b', '`', '[[DETR]]', '\\[', ' '],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
)

describe('tokens and lines', () => {
  it('join to the text again', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(tokensOf(whole).join('')).toBe(whole)
        expect(linesOf(whole).join('')).toBe(whole)
      }),
    )
  })

  it('keep a formula and an address in one piece', () => {
    expect(tokensOf('看 \\(x+y\\) 与https://arxiv.org/abs/2005.12872很好')).toEqual(
      expect.arrayContaining(['\\(x+y\\)', 'https://arxiv.org/abs/2005.12872', '很好']),
    )
    expect(linesOf('a\n$$\nx\n$$\nb')).toEqual(['a\n', '$$\nx\n$$\n', 'b'])
  })
})

describe('diffTexts', () => {
  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffTexts(before, after)
        expect(without('removed', parts)).toBe(after)
        expect(without('added', parts)).toBe(before)
        expect(parts.every(({ text }) => text !== '')).toBe(true)
        expect(parts.some((part, index) => part.kind === parts[index + 1]?.kind)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['目标检测很简单', '目标检测很困难', '目标检测-很简单-+很困难+'],
    ['Swin is fast', 'Swin is very fast', 'Swin is +very +fast'],
    ['损失 \\(x^2\\) 最小', '损失 \\(x^3\\) 最小', '损失 -\\(x^2\\)-+\\(x^3\\)+ 最小'],
    ['见 https://a.org/1 吧', '见 https://a.org/2 吧', '见 -https://a.org/1-+https://a.org/2+ 吧'],
    ['one\ntwo\nthree\n', 'one\nthree\n', 'one\n-two\n-three\n'],
    ['the red big cat sat', 'the old fat cat sat', 'the -red big-+old fat+ cat sat'],
    ['上线日期待定', 'Completely different', '-上线日期待定-+Completely different+'],
    ['', '新', '+新+'],
    ['same', 'same', 'same'],
  ])('shows %j → %j as %j', (before, after, shown) => {
    expect(show(diffTexts(before, after))).toBe(shown)
  })

  it('compares five megabytes that changed in thousands of places', () => {
    const lines = Array.from(
      { length: 60_000 },
      (_, index) => `第 ${index} 行：一条想法和它的出处，以及后来补上的话，${'字'.repeat(20)}`,
    )
    const before = `${lines.join('\n')}\n`
    const after = `${lines.map((line, index) => (index % 20 === 0 ? `${line}改` : line)).join('\n')}\n`
    const parts = diffTexts(before, after)
    expect(without('removed', parts)).toBe(after)
    expect(without('added', parts)).toBe(before)
    expect(parts.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(2_900)
  })

  it('gives up finding what two unlike texts share, not either of them', () => {
    const before = Array.from({ length: 9_000 }, (_, index) => `${(index * 7919) % 9000} a\n`).join('')
    const after = Array.from({ length: 9_000 }, (_, index) => `${(index * 104729) % 9000} a\n`).join('')
    const parts = diffTexts(before, after)
    expect(without('removed', parts)).toBe(after)
    expect(without('added', parts)).toBe(before)
  })
})

it('counts Chinese by characters and the rest by words', () => {
  expect(sizeOfChange(diffTexts('目标检测', '目标检测 with DETR v2，很简单'))).toEqual({
    added: 6,
    removed: 0,
  })
})

describe('foldUnchanged', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}\n`)

  it('keeps three lines beside a change and counts the rest', () => {
    const changed = lines.map((line, index) => (index === 20 ? 'another\n' : line)).join('')
    const folded = foldUnchanged(diffTexts(lines.join(''), changed))
    expect(
      folded.filter(({ kind }) => kind === 'folded').map((fold) => 'lines' in fold && fold.lines),
    ).toEqual([17, 16])
  })

  it('leaves nothing out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(39), { maxLength: 4 }), (gone) => {
        const after = lines.filter((_, index) => !gone.includes(index)).join('')
        const shown = foldUnchanged(diffTexts(lines.join(''), after)).filter(({ kind }) => kind !== 'removed')
        expect(shown.map(({ text }) => text).join('')).toBe(after)
      }),
    )
  })
})

it('puts saves of one origin less than half an hour apart into one sitting', () => {
  const at = (time: string, origin = 'editor') => ({ savedAt: `2022-06-16T${time}:00Z`, origin })
  const saves = [at('12:00'), at('11:45'), at('11:15'), at('10:44'), at('10:40', 'restore'), at('10:39')]
  expect(sittingsOf(saves).map((sitting) => sitting.length)).toEqual([3, 1, 1, 1])
})
