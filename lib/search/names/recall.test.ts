import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialOf, readingsOf } from '../text/readings'
import type { NameMatch } from './meeting'
import { buildNameIndex } from './name-index'

const LATIN = [
  'DETR',
  'Swin-T',
  'SwinT',
  'YOLOv5',
  'ResNet50',
  'Transformer',
  'LayoutXLM',
  'ViT-B/16',
  'c++',
  '2010.11929',
]
const HAN = ['二分图匹配', '重构损失', '注意力', '預訓練', '一行', '图', '的', 'かな']
const piece = fc.constantFrom(...LATIN, ...HAN, '：', ' — ', '😀', '(')
const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '))
const names = fc.array(name, { minLength: 1, maxLength: 30 })
const RUNS = { numRuns: 40 }

/** Whether the query finds the name, on this rung or a stronger one. */
function expectFound(texts: readonly string[], position: number, query: string, weakest: NameMatch) {
  const rungs: NameMatch[] = ['exact', 'script', 'pinyin', 'typo', 'homophone']
  const hits = buildNameIndex(texts).search(query, texts.length)
  const hit = hits.find((one) => one.name === position)
  const ranking = hits.map((one) => `${one.match} ${texts[one.name]}`).join('\n')
  expect(hit?.match, `${query} for ${texts[position]}\n${ranking}`).toBeDefined()
  expect(rungs.indexOf(hit!.match), `${query} for ${texts[position]}`).toBeLessThanOrEqual(
    rungs.indexOf(weakest),
  )
}

/** Some names, one of them, and some stretches of it that match the pattern. */
const stretches = (pattern: RegExp) =>
  fc
    .tuple(names, fc.nat(), fc.nat(), fc.nat())
    .map(([texts, which, from, length]) => {
      const position = which % texts.length
      const found = texts[position]!.match(pattern) ?? []
      const stretch = found[from % Math.max(1, found.length)] ?? ''
      const start = from % Math.max(1, stretch.length)
      return { texts, position, stretch, part: stretch.slice(start, start + 1 + (length % 12)) }
    })
    .filter(({ part }) => part !== '')

describe('every name is found', () => {
  it('by its words and their beginnings', () => {
    const asked = stretches(/[A-Za-z0-9+]+(?:[-./][A-Za-z0-9]+)*/g)
    const length = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(asked, length, ({ texts, position, stretch }, letters) => {
        expectFound(texts, position, stretch, 'exact')
        expectFound(texts, position, stretch.slice(0, letters).toLowerCase(), 'exact')
      }),
      RUNS,
    )
  })
  it('by any stretch of its Chinese', () => {
    fc.assert(
      fc.property(stretches(/\p{Script=Han}+/gu), ({ texts, position, part }) =>
        expectFound(texts, position, part, 'exact'),
      ),
      RUNS,
    )
  })
  it('by itself, however it is divided and written', () => {
    fc.assert(
      fc.property(names, fc.nat(), (texts, which) => {
        const position = which % texts.length
        const text = texts[position]!
        const hits = buildNameIndex(texts).search(text, texts.length)
        const found = hits.find((hit) => hit.name === position)
        if (/[\p{L}\p{N}😀]/u.test(text)) expect(found).toMatchObject({ match: 'exact', whole: true })
        const joined = text.toUpperCase().replace(/[ \-.]/g, '')
        if (/^[A-Z]+$/.test(joined)) expectFound(texts, position, joined, 'exact')
      }),
      RUNS,
    )
  })
  it('by the pinyin and the initials of its Chinese, in every reading', () => {
    fc.assert(
      fc.property(stretches(/\p{Script=Han}+/gu), fc.nat(), ({ texts, position, part }, choice) => {
        const readings = Array.from(part, (char) => {
          const all = readingsOf(char)
          return all[choice % all.length]!
        })
        if (readings.join('').length > 1) expectFound(texts, position, readings.join(''), 'pinyin')
        if (readings.length > 1) expectFound(texts, position, readings.map(initialOf).join(''), 'pinyin')
      }),
      RUNS,
    )
  })
  it('by a word with one letter wrong, missing, too many or swapped', () => {
    const slip = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(...'aeqx'),
      kind: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(
        stretches(/\b[A-Za-z]{4,}\b/g),
        slip,
        ({ texts, position, stretch }, { at, letter, kind }) => {
          const i = at % stretch.length
          const [before, here, after] = [stretch.slice(0, i), stretch.charAt(i), stretch.slice(i + 1)]
          const swapped = before + after.charAt(0) + here + after.slice(1)
          const typed = [before + letter + after, before + after, before + letter + here + after, swapped][
            kind
          ]!
          expectFound(texts, position, typed.toLowerCase(), 'typo')
        },
      ),
      RUNS,
    )
  })
  it('by Chinese with one character wrong', () => {
    fc.assert(
      fc.property(stretches(/\p{Script=Han}{3,}/gu), fc.nat(), ({ texts, position, stretch }, at) => {
        const wrong = at % stretch.length
        expectFound(texts, position, `${stretch.slice(0, wrong)}楷${stretch.slice(wrong + 1)}`, 'homophone')
      }),
      RUNS,
    )
  })
})

describe('any query', () => {
  const text = fc.oneof(
    name,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '\ud83d',
        '\ude00',
        'a',
        '二',
        '\u0301',
        '\u200d',
        'ﬁ',
        'ß',
        '١',
        'א',
        "'",
        '-',
        '+',
      ),
      maxLength: 12,
    }),
  )
  it('is answered with names in order, each once, and at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, fc.nat({ max: 8 }), (texts, query, limit) => {
        const index = buildNameIndex(texts)
        const hits = index.search(query, limit)
        expect(hits.length).toBeLessThanOrEqual(limit)
        expect(new Set(hits.map((hit) => hit.name)).size).toBe(hits.length)
        const rungs = hits.map((hit) => ['exact', 'script', 'pinyin', 'typo', 'homophone'].indexOf(hit.match))
        expect(rungs).toEqual(rungs.toSorted((a, b) => a - b))
        for (const [at, hit] of hits.entries()) {
          const before = hits[at - 1]
          if (before?.match === hit.match) expect(before.score).toBeGreaterThanOrEqual(hit.score)
          expect(hit.found).not.toBe('')
        }
        expect(texts.map((_, at) => index.text(at))).toEqual(texts)
      }),
      { numRuns: 200 },
    )
  })
  it('finds more under a larger limit, and the same first', () => {
    fc.assert(
      fc.property(names, piece, (texts, query) => {
        const index = buildNameIndex(texts)
        const all = index.search(query, 100)
        expect(index.search(query, 5)).toEqual(all.slice(0, 5))
      }),
      RUNS,
    )
  })
})
