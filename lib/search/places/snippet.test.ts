import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snippet } from '../../domain/search'
import { findPlaces } from './find-places'
import { snippetOf } from './snippet'
import { widthOf } from './text-width'

function show(body: string, words: string[], width?: number) {
  const places = words.flatMap((typed) =>
    findPlaces(body, { typed, phrase: false, prefix: true, also: [], pinyin: null }),
  )
  return snippetOf(body, places, width)
}

const textOf = (snippet: Snippet) => snippet.map(({ text }) => text).join('')
/** The snippet with its hits in brackets. */
const read = (body: string, words: string[], width?: number) =>
  show(body, words, width)
    .snippet.map(({ text, hit }) => (hit ? `【${text}】` : text))
    .join('')

describe('snippetOf', () => {
  it('shows a short body whole', () => {
    expect(read('用**二分图**匹配。', ['二分图'])).toBe('用【二分图】匹配。')
  })
  it('shows a hit of a long body in its sentence', () => {
    const body = `${'前文。'.repeat(80)}\n这里有二分图匹配，${'后文。'.repeat(80)}`
    expect(read(body, ['二分图'])).toMatch(/^…(?:前文。)+这里有【二分图】匹配，(?:后文。)+…$/)
    const line = `${'前文很长不断'.repeat(40)}\n这里有二分图匹配，${'后文。'.repeat(80)}`
    expect(read(line, ['二分图'])).toMatch(/^…[前文很长不断]+ 这里有【二分图】匹配，(?:后文。)+…$/)
  })
  it('begins at the sentence of the hit when that is near', () => {
    const body = `${'前文很长，'.repeat(80)}到此为止。这里有二分图匹配。${'后文。'.repeat(80)}`
    expect(read(body, ['二分图'])).toMatch(/^…这里有【二分图】匹配。(?:后文。)+…$/)
  })
  it('shows where the most different words stand together, the first such place on ties', () => {
    const filler = '别的话说了许多。'.repeat(60)
    const body = `只有匹配。${filler}匹配和损失。${filler}损失和匹配。`
    expect(read(body, ['匹配', '损失'])).toMatch(/【匹配】和【损失】。/)
    expect(read(`甲匹配。${filler}乙匹配。`, ['匹配'])).toMatch(/^甲【匹配】。/)
  })
  it('shows the beginning when the hit is not in the body', () => {
    expect(show('# 标题\n正文', ['DETR'])).toEqual({
      snippet: [{ text: '标题 · 正文', hit: false }],
      place: null,
    })
    expect(show('', ['DETR'])).toEqual({ snippet: [], place: null })
  })
  it('uses the room behind a hit near the end for what stands before it', () => {
    const body = `${'前文。'.repeat(200)}末尾二分图`
    const { snippet } = show(body, ['二分图'])
    expect(widthOf(textOf(snippet), 0, textOf(snippet).length)).toBeGreaterThan(120)
    expect(textOf(snippet)).toMatch(/末尾二分图$/)
  })
  it('keeps a formula whole', () => {
    const body = `${'文字很长，'.repeat(9)}公式 \\(\\mathrm{softmax}(QK^T/\\sqrt{d})V\\) 之后${'还有，'.repeat(40)}`
    const text = textOf(show(body, ['文字'], 110).snippet)
    expect(text).not.toMatch(/softma(?!x\(QK)|mathrm(?!\{softmax\}\(QK\^T\/\\sqrt\{d\}\)V)/)
  })
  it('highlights in cells, headings, links and formulas', () => {
    const body = '## Swin 与 ViT\n| ViT | Swin |\n| - | - |\n见 [ViT 论文](https://a.org/vit)，\\(ViT_N\\)'
    expect(read(body, ['vit'])).toBe(
      'Swin 与 【ViT】 · 【ViT】 · Swin · 见 【ViT】 论文 https://a.org/【vit】，【ViT】_N',
    )
  })
  it('gives markup as plain parts', () => {
    const { snippet } = show('<script>alert("x")</script>', ['script'])
    expect(snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['script', 'script'])
    expect(textOf(snippet)).toBe('<script>alert("x")</script>')
  })
  it('never begins or ends in the middle of a character', () => {
    for (let width = 20; width < 40; width += 1) {
      for (const filler of ['😀', 'e\u0301\u0302', '👩\u200d🔬']) {
        const text = textOf(show(`${filler.repeat(300)}x${filler.repeat(300)}`, ['x'], width).snippet)
        expect(text.isWellFormed(), text).toBe(true)
        expect(text).not.toMatch(/^…[\u0300-\u036f\u200d]|\u200d…$/)
      }
    }
  })
})

describe('the place to jump to', () => {
  it.each([
    ['words as they stand', '读 DETR 论文', 'detr', 'DETR'],
    ['without marks', '用二**分**图匹配', '二分图', '二分图'],
    ['in a heading', '# Swin-T 的窗口', 'swint', 'Swin-T'],
    ['in code', '`linear_sum_assignment` 直接给', 'linear_sum', 'linear_sum'],
    ['not a formula, when it also stands in the text', '\\(DETR\\) 即 detr', 'DETR', 'detr'],
    [
      'not a link target, when it also stands in the text',
      '[论文](https://a.org/detr) 说 DETR',
      'detr',
      'DETR',
    ],
  ])('%s', (_, body, typed, place) => expect(show(body, [typed]).place).toBe(place))

  it.each([
    ['a formula', '长 \\(N=HW/P^2\\)', 'HW'],
    ['a link target', '[论文](https://a.org/detr)', 'detr'],
    ['nowhere', '正文', 'detr'],
  ])('is null for: %s', (_, body, typed) => expect(show(body, [typed]).place).toBeNull())

  it('is the first word of those the snippet shows, and not long', () => {
    const filler = '别的话说了许多。'.repeat(60)
    expect(show(`DETR 匹配。${filler}损失和 detr 匹配。`, ['匹配', '损失', 'detr']).place).toBe('损失')
    const phrase = 'word '.repeat(40).trim()
    const places = findPlaces(phrase, { typed: phrase, phrase: true, prefix: false, also: [], pinyin: null })
    expect(snippetOf(phrase, places).place?.length).toBeLessThanOrEqual(80)
  })
})

describe('snippetOf, for any body', () => {
  const bits = fc.constantFrom(
    '# ',
    '- ',
    '| ',
    '**',
    '`',
    '```\n',
    '$',
    '\\(',
    '\\)',
    '[',
    '](',
    ')',
    '\n',
    '\n\n',
    '。',
    '. ',
    '预训练',
    'Swin',
    'word ',
    '😀',
    '\ud800',
    'e\u0301',
    '<b>',
    'https://a.org/',
  )
  const body = fc.array(bits, { maxLength: 80 }).map((parts) => parts.join(''))
  it('gives parts that are not empty, hit by hit, about as wide as asked, each hit being what was met', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 10, max: 200 }), (text, width) => {
        const { snippet, place } = show(text, ['swin', '预训'], width)
        for (const [index, part] of snippet.entries()) {
          expect(part.text).not.toBe('')
          if (part.hit) expect(part.text).toMatch(/swin|预训/i)
          if (part.hit) expect(snippet[index + 1]?.hit ?? false).toBe(false)
        }
        const whole = textOf(snippet)
        expect(widthOf(whole, 0, whole.length)).toBeLessThanOrEqual(width + 2)
        if (text.isWellFormed()) expect(whole.isWellFormed()).toBe(true)
        expect(place === null || place.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('takes any places without failing', () => {
    const place = fc.record({ start: fc.nat(120), length: fc.nat(40) })
    fc.assert(
      fc.property(body, fc.array(place, { maxLength: 5 }), (text, some) => {
        const places = some
          .map(({ start, length }) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          }))
          .map((range) => ({
            ...range,
            tier: 'exact' as const,
            fit: 'whole' as const,
            typed: 'x',
            found: 'x',
          }))
        expect(Array.isArray(snippetOf(text, places).snippet)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
