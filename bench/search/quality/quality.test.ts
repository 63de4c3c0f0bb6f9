import { describe, expect, it } from 'vitest'
import { createRandom } from '../../corpus/random'
import { KNOWN_NAMES, knownNames } from '../known-names'
import { respaced, skeletonOf, withOneEdit, withSwap } from '../queries/mistyped'
import { containsName, corpusWords } from './corpus-words'
import { chineseQueries, nameQueries } from './judged-queries'
import { PLANTED_TERMS, plantedTerms, plantedTitles } from './planted'

const first = plantedTitles(2000, 'first')
const later = plantedTitles(2000, 'later')
const words = corpusWords(later, KNOWN_NAMES)
const queries = nameQueries(KNOWN_NAMES, words)

describe('the known names', () => {
  it('are three hundred, each once', () => {
    expect(new Set(KNOWN_NAMES.map((name) => name.toLowerCase())).size).toBe(300)
  })

  it('are half held back, and no name is in both halves', () => {
    const [tuned, heldBack] = [knownNames({ heldBack: false }), knownNames({ heldBack: true })]
    expect([tuned.length, heldBack.length]).toEqual([150, 150])
    expect(new Set([...tuned, ...heldBack])).toEqual(new Set(KNOWN_NAMES))
  })

  it('have Chinese terms beside them, halved alike', () => {
    const [tuned, heldBack] = [plantedTerms({ heldBack: false }), plantedTerms({ heldBack: true })]
    expect(new Set([...tuned, ...heldBack]).size).toBe(PLANTED_TERMS.length)
    expect(tuned.length + heldBack.length).toBe(PLANTED_TERMS.length)
  })
})

describe('the planted titles', () => {
  it('are the same each time', () => {
    expect(plantedTitles(2000, 'later')).toEqual(later)
  })

  it('hold every name and every term', () => {
    for (const titles of [first, later]) {
      const missing = KNOWN_NAMES.filter((name) => !titles.some((title) => containsName(title, name)))
      expect(missing).toEqual([])
      expect(PLANTED_TERMS.filter((term) => !titles.some((title) => title.includes(term)))).toEqual([])
    }
  })

  it('begin with the name, or never do', () => {
    const begins = (titles: string[]) =>
      KNOWN_NAMES.filter((name) => titles.some((title) => title.startsWith(name)))
    expect(begins(first)).toEqual(KNOWN_NAMES)
    expect(begins(later)).toEqual([])
  })
})

describe('the judged queries', () => {
  it('have a right title each', () => {
    const hopeless = queries.filter(({ right }) => !later.some(right))
    expect(hopeless.map(({ text }) => text)).toEqual([])
    const chinese = chineseQueries(PLANTED_TERMS, later)
    expect(chinese.filter(({ right }) => !later.some(right))).toEqual([])
  })

  it('are the same each time', () => {
    expect(nameQueries(KNOWN_NAMES, words).map(({ text }) => text)).toEqual(queries.map(({ text }) => text))
  })

  it('never mistype a name into the beginning of another word', () => {
    const slips = queries.filter(({ kind }) => ['one edit', 'two edits', 'swap'].includes(kind))
    const words = new Set(later.flatMap((title) => title.toLowerCase().match(/[a-z0-9]+/g) ?? []))
    expect(slips.filter(({ text }) => words.has(text.toLowerCase())).map(({ text }) => text)).toEqual([])
  })

  it.each([
    ['Faster R-CNN for small things', 'R-CNN', true],
    ['notes on resnet', 'ResNet', true],
    ['ResNet50 in practice', 'ResNet', false],
    ['图解 U-Net 的跳连', 'U-Net', true],
    ['UNet++ 论文精读', 'UNet++', true],
  ])('%s contains %s: %s', (title, name, expected) => {
    expect(containsName(title, name)).toBe(expected)
  })
})

describe('slips', () => {
  const random = createRandom(3)

  it('change one letter and no digit', () => {
    for (let turn = 0; turn < 100; turn++) {
      const text = withOneEdit('YOLOv4', random)
      expect(text).not.toBe('YOLOv4')
      expect(Math.abs(text.length - 6)).toBeLessThanOrEqual(1)
      expect(text).toContain('4')
    }
  })

  it('swap letters that differ', () => {
    expect(withSwap('aaa', random)).toBeNull()
    expect(withSwap('ab1', random)).toBe('ba1')
  })

  it('leave consonants', () => {
    expect(skeletonOf('ConvNeXt')).toBe('cnvnxt')
    expect(skeletonOf('Segment Anything')).toBe('sgmnt anythng')
  })

  it('space a name otherwise than it is written', () => {
    expect(['swint', 'Swin T']).toContain(respaced('Swin-T', random)?.replace('SwinT', 'swint'))
    expect(respaced('DETR', random)).toBeNull()
  })
})
