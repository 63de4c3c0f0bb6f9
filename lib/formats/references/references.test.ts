import { describe, expect, it } from 'vitest'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import { formatReference, REFERENCE_STYLES, toCslItem } from './references'

const facts: PaperFacts = {
  title: 'Strokes and layers',
  authors: [
    { family: '王', given: '小明' },
    { family: 'van der Maaten', given: 'Laurens' },
    { literal: 'OpenAI' },
  ],
  year: 2022,
  venue: 'Journal of Strokes',
  type: 'article-journal',
  identifiers: [{ scheme: 'doi', value: '10.1000/strokes' }],
  abstract: null,
  url: null,
  csl: { volume: '3', page: '1-9', issued: { 'date-parts': [[2022, 6]] }, custom: { bibtex: {} } },
}

describe('references', () => {
  it('are set in every style, Chinese names in their own order', () => {
    for (const style of REFERENCE_STYLES) {
      const text = formatReference({ key: 'k', facts }, style)
      expect(text, style).toContain('王小明')
      expect(text, style).toMatch(/van der Maaten/)
      expect(text, style).toContain('10.1000/strokes')
      expect(text, style).not.toMatch(/[<>]|\n|&#/)
    }
  })

  it('are CSL-JSON without what only Daybook knows', () => {
    expect(toCslItem({ key: 'k', facts })).toEqual({
      id: 'k',
      'citation-key': 'k',
      type: 'article-journal',
      title: 'Strokes and layers',
      author: facts.authors,
      issued: { 'date-parts': [[2022, 6]] },
      'container-title': 'Journal of Strokes',
      DOI: '10.1000/strokes',
      volume: '3',
      page: '1-9',
    })
  })

  it('take the year that was corrected, without the month of another', () => {
    expect(toCslItem({ key: 'k', facts: { ...facts, year: 2021 } }).issued).toEqual({
      'date-parts': [[2021]],
    })
  })

  it('name the server of a preprint once', () => {
    const preprint = {
      ...facts,
      type: 'article',
      venue: 'arXiv preprint arXiv:2010.11929',
      identifiers: [{ scheme: 'arxiv' as const, value: '2010.11929' }],
      csl: {},
    }
    expect(toCslItem({ key: 'k', facts: preprint })).toMatchObject({
      number: 'arXiv:2010.11929',
      publisher: 'arXiv',
    })
    expect(toCslItem({ key: 'k', facts: preprint })).not.toHaveProperty('container-title')
  })
})
