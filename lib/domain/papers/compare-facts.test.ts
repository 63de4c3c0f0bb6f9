import { describe, expect, it } from 'vitest'
import { factChanges, joinFacts } from './compare-facts'
import type { PaperFacts } from './paper-facts'

const NOTHING: PaperFacts = {
  title: '',
  authors: [],
  year: null,
  venue: null,
  type: 'article',
  identifiers: [],
  abstract: null,
  url: null,
  csl: {},
}
const TYPED: PaperFacts = {
  ...NOTHING,
  title: 'Shifted Windows',
  authors: [{ literal: '王小明' }],
  year: 2021,
  csl: { volume: '3' },
}
const TOLD: PaperFacts = {
  title: 'Shifted windows.',
  authors: [{ family: '王', given: '小明' }],
  year: 2022,
  venue: 'Proc. of Windows',
  type: 'paper-conference',
  identifiers: [{ scheme: 'doi', value: '10.1/x' }],
  abstract: 'About windows.',
  url: null,
  csl: { volume: '4', issue: '2' },
}

describe('what another report says', () => {
  it('is told field by field, without differences of mere writing', () => {
    expect(factChanges(TYPED, TOLD)).toEqual([
      { field: 'year', from: '2021', to: '2022' },
      { field: 'venue', from: '', to: 'Proc. of Windows' },
      { field: 'type', from: 'article', to: 'paper-conference' },
      { field: 'abstract', from: '', to: 'About windows.' },
      { field: 'identifiers', from: '', to: 'doi:10.1/x' },
      { field: 'volume', from: '3', to: '4' },
      { field: 'issue', from: '', to: '2' },
    ])
    expect(factChanges(TOLD, TOLD)).toEqual([])
    expect(factChanges(TYPED, NOTHING)).toEqual([])
  })

  it('fills in and overwrites nothing that is known unless it was chosen', () => {
    expect(joinFacts(TYPED, TOLD, new Set())).toEqual({
      ...TYPED,
      venue: 'Proc. of Windows',
      abstract: 'About windows.',
      identifiers: [{ scheme: 'doi', value: '10.1/x' }],
      csl: { volume: '3', issue: '2' },
    })
    expect(joinFacts(TYPED, TOLD, new Set(['year', 'volume']))).toMatchObject({
      title: 'Shifted Windows',
      year: 2022,
      type: 'article',
      csl: { volume: '4' },
    })
    expect(joinFacts(NOTHING, TOLD, new Set())).toEqual(TOLD)
  })
})
