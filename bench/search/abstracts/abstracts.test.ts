import { describe, expect, it } from 'vitest'
import { createAbstracts } from './documents'
import { keywordsOf, typedAs } from './keywords'
import * as patterns from './patterns'
import { TERMS } from './terms'

const COUNT = 600
const abstracts = createAbstracts(COUNT)
const keywords = keywordsOf(abstracts)

describe('the abstracts', () => {
  it('are the same for the same seed and others for another', () => {
    expect(createAbstracts(20, 7)).toEqual(createAbstracts(20, 7))
    expect(createAbstracts(20, 8)).not.toEqual(createAbstracts(20, 7))
  })

  it('are made of enough terms and sentences', () => {
    const { OPENINGS, METHODS, EXPERIMENTS, CLOSINGS } = patterns
    expect(new Set(TERMS).size).toBe(TERMS.length)
    expect(TERMS.length).toBeGreaterThanOrEqual(250)
    expect(new Set([...OPENINGS, ...METHODS, ...EXPERIMENTS, ...CLOSINGS]).size).toBeGreaterThanOrEqual(80)
  })

  it('leave no slot open', () => {
    expect(abstracts.filter(({ title, body }) => /[<>]/.test(title + body))).toEqual([])
  })

  it('are hardly ever alike', () => {
    expect(new Set(abstracts.map(({ body }) => body)).size).toBe(COUNT)
  })
})

describe('the keywords', () => {
  it('stand in each of their abstracts and in no other', () => {
    for (const { text, documents } of keywords) {
      const there = abstracts.flatMap(({ title, body }, at) =>
        `${title}\n${body}`.includes(text) ? [at] : [],
      )
      expect(documents, text).toEqual(there)
    }
  })

  it('have two to six characters, each in one to forty abstracts', () => {
    expect(keywords.filter(({ text }) => text.length < 2 || text.length > 6)).toEqual([])
    expect(keywords.filter(({ documents }) => documents.length < 1 || documents.length > 40)).toEqual([])
  })

  it('make at least two thousand pairs', () => {
    expect(keywords.reduce((sum, { documents }) => sum + documents.length, 0)).toBeGreaterThanOrEqual(2000)
  })

  it('never come from the fixed words of a sentence', () => {
    const fixed = Object.values(patterns).flat().join('\n')
    expect(TERMS.filter((term) => fixed.includes(term))).toEqual([])
  })

  it.each([
    ['as is', '对比学习'],
    ['Traditional', '對比學習'],
    ['pinyin', 'duibixuexi'],
    ['initials', 'dbxx'],
  ] as const)('are typed %s', (form, typed) => {
    expect(typedAs('对比学习', form)).toBe(typed)
  })

  it('are not asked twice when both scripts spell them alike', () => {
    expect(typedAs('匈牙利算法', 'Traditional')).toBeNull()
  })
})
