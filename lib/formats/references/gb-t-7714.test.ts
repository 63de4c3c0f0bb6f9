import { describe, expect, it } from 'vitest'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import { formatGbt7714 } from './gb-t-7714'

const facts: PaperFacts = {
  title: 'Strokes and layers',
  authors: [
    { family: 'Müller', given: 'Karl-Heinz' },
    { family: '王', given: '小明' },
  ],
  year: 2021,
  venue: 'Journal of Strokes',
  type: 'article-journal',
  identifiers: [],
  abstract: null,
  url: null,
  csl: { volume: '3', issue: '2', page: '1–9' },
}

describe('a reference by GB/T 7714', () => {
  it('is that of a journal', () => {
    expect(formatGbt7714(facts)).toBe(
      'MÜLLER K H, 王小明. Strokes and layers[J]. Journal of Strokes, 2021, 3(2): 1-9.',
    )
  })

  it('names three, and says that there are more in the language of the last', () => {
    const [one, two] = facts.authors as [PaperFacts['authors'][0], PaperFacts['authors'][0]]
    expect(formatGbt7714({ ...facts, authors: [two, one, one, one] })).toMatch(
      /^王小明, MÜLLER K H, MÜLLER K H, et al\. /,
    )
    expect(formatGbt7714({ ...facts, authors: [one, one, two, two] })).toMatch(/, 王小明, 等\. /)
  })

  it('stands in its proceedings', () => {
    const paper = {
      ...facts,
      type: 'paper-conference',
      venue: 'Proceedings of Strokes',
      csl: { page: '1-9', publisher: 'IEEE' },
    }
    expect(formatGbt7714(paper)).toBe(
      'MÜLLER K H, 王小明. Strokes and layers[C]//Proceedings of Strokes. IEEE, 2021: 1-9.',
    )
  })

  it('says where on the net it is, and when it was read', () => {
    const identifiers = [{ scheme: 'arxiv' as const, value: '2101.00001' }]
    const preprint = {
      ...facts,
      type: 'article',
      venue: null,
      identifiers,
      csl: { issued: { 'date-parts': [[2021, 3]] } },
    }
    expect(formatGbt7714(preprint, '2022-06-16')).toBe(
      'MÜLLER K H, 王小明. Strokes and layers[EB/OL]. (2021-03)[2022-06-16]. https://arxiv.org/abs/2101.00001.',
    )
    const doi = [{ scheme: 'doi' as const, value: '10.1000/strokes' }]
    expect(formatGbt7714({ ...facts, identifiers: doi }, '2022-06-16')).toContain(
      '[J/OL]. Journal of Strokes, 2021, 3(2): 1-9[2022-06-16]. DOI: 10.1000/strokes.',
    )
  })

  it('leaves out what nobody knows', () => {
    const bare = { ...facts, authors: [], year: null, venue: null, type: 'article', csl: {} }
    expect(formatGbt7714({ ...bare, title: 'Strokes.' })).toBe('Strokes[Z].')
    expect(formatGbt7714({ ...bare, type: 'thesis' })).toBe('Strokes and layers[D].')
  })
})
