import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY, heightOf } from './block-height'
import { textOfBlock } from './block-text'
import type { SlideBlock, SlideListItem } from './deck'
import type { SlideDraft } from './deck-of-brief'
import { fitSlides } from './fit-slides'

const part = (one: number, of: number) => ` (${one}/${of})`
const slide = (blocks: SlideBlock[], seconds = 60): SlideDraft => ({
  key: 'k',
  layout: 'content',
  title: '标题',
  over: null,
  blocks,
  notes: '说一说',
  seconds,
  from: [],
})
const point = (text: string, items: SlideListItem[] = []): SlideListItem => ({ runs: [{ text }], items })
const list = (...items: SlideListItem[]): SlideBlock => ({ kind: 'list', ordered: false, items })

const words = fc.string({
  unit: fc.constantFrom('窗', '口', 'a', ' ', '。', '注'),
  minLength: 1,
  maxLength: 400,
})
const items = fc.array(
  words.map((text) => point(text)),
  { minLength: 1, maxLength: 20 },
)
const block: fc.Arbitrary<SlideBlock> = fc.oneof(
  words.map((text): SlideBlock => ({ kind: 'paragraph', runs: [{ text }] })),
  items.map((some) => list(...some)),
  fc
    .array(words, { minLength: 1, maxLength: 60 })
    .map((lines): SlideBlock => ({ kind: 'code', text: lines.join('\n') })),
  fc.array(words, { minLength: 1, maxLength: 20 }).map(
    (cells): SlideBlock => ({
      kind: 'table',
      head: [[{ text: 'a' }], [{ text: 'b' }]],
      rows: cells.map((text) => [[{ text }], []]),
    }),
  ),
)
const letters = (blocks: readonly SlideBlock[]) =>
  blocks
    .map(textOfBlock)
    .join('')
    .replace(/a \| b|[\s|-]/g, '')

describe('sharing out what is too much for one slide', () => {
  it('leaves what fits as it is', () => {
    const small = slide([list(point('一'), point('二'))])
    expect(fitSlides([small], part)).toEqual([small])
  })

  it('puts a long list on several slides that say which they are', () => {
    const many = Array.from({ length: 30 }, (_, at) => point(`第 ${at + 1} 点`))
    const parts = fitSlides([slide([list(...many)])], part)
    expect(parts.map(({ title, key }) => [title, key])).toEqual([
      ['标题 (1/4)', 'k'],
      ['标题 (2/4)', 'k-2'],
      ['标题 (3/4)', 'k-3'],
      ['标题 (4/4)', 'k-4'],
    ])
    expect(parts.map(({ notes }) => notes)).toEqual(['说一说', '说一说', '说一说', '说一说'])
  })

  it('says a point again above the rest of what is below it', () => {
    const below = Array.from({ length: 20 }, (_, at) => point(`理由 ${at}`))
    const [first, second] = fitSlides([slide([list(point('总的', below))])], part)
    const heads = [first, second].map(
      (one) => one?.blocks[0]?.kind === 'list' && one.blocks[0].items[0]?.runs,
    )
    expect(heads).toEqual([[{ text: '总的' }], [{ text: '总的' }]])
  })

  it('keeps a label with what it is the label of', () => {
    const label: SlideBlock = { kind: 'paragraph', quiet: true, runs: [{ text: '缺点', bold: true }] }
    const tall = Array.from({ length: 8 }, () => point('短'))
    const parts = fitSlides([slide([list(...tall), label, list(point('慢'.repeat(200)))])], part)
    expect(parts[1]?.blocks[0]).toEqual(label)
  })

  it('says a label again above the rest of a list, and leaves no line alone on a last slide', () => {
    const label: SlideBlock = { kind: 'paragraph', quiet: true, runs: [{ text: '缺点' }] }
    const points = (many: number) => list(...Array.from({ length: many }, (_, at) => point(`点 ${at}`)))
    const parts = fitSlides([slide([label, points(14)])], part)
    expect(parts.map(({ blocks }) => blocks[0])).toEqual([label, label])
    expect(fitSlides([slide([label, points(9)])], part)).toEqual([slide([label, points(9)])])
  })

  it('repeats the head of a table', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [[{ text: `${at}` }]])
    const parts = fitSlides([slide([{ kind: 'table', head: [[{ text: '数字' }]], rows }])], part)
    expect(parts.length).toBeGreaterThan(2)
    for (const { blocks } of parts) expect(blocks[0]).toMatchObject({ head: [[{ text: '数字' }]] })
  })

  it('loses no word, no second, and fills no slide beyond its height', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.nat(600), (blocks, seconds) => {
        const parts = fitSlides([slide(blocks, seconds)], part)
        expect(letters(parts.flatMap((one) => one.blocks))).toBe(letters(blocks))
        expect(parts.reduce((sum, one) => sum + one.seconds, 0)).toBe(seconds)
        for (const { blocks: page } of parts) {
          const height = page.reduce((sum, one) => sum + heightOf(one), 0)
          // One row or point that is too high for any slide stands alone.
          if (page.length > 1) expect(height).toBeLessThanOrEqual(BODY.height * 1.15)
        }
      }),
      { numRuns: 150 },
    )
  })
})
