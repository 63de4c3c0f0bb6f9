import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperIdentifier } from '../../domain/source'
import { arxiv } from './arxiv'
import { crossref } from './crossref'
import { toCslName } from './names'
import { openReview } from './openreview'
import { arxivFeed, crossrefWork, openReviewNote } from './recorded'

const ARXIV: PaperIdentifier = { scheme: 'arxiv', value: '2010.11929' }
const DOI: PaperIdentifier = { scheme: 'doi', value: '10.5555/notebooks.2021.7' }
const OPENREVIEW: PaperIdentifier = { scheme: 'openreview', value: 'YicbFdNTTy' }

describe('arXiv', () => {
  it('gives title, people, year of the first version and abstract, each on one line', () => {
    expect(arxiv.read(arxivFeed({}), ARXIV)).toEqual({
      paper: {
        title: 'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
        authors: [
          { family: 'Dosovitskiy', given: 'Alexey' },
          { family: 'van den Oord', given: 'Aäron' },
          { literal: 'The Notebook Team' },
        ],
        year: 2020,
        venue: 'arXiv',
        type: 'article',
        identifiers: [ARXIV],
        abstract: 'Pictures cut into patches & read like words, with <16 layers.',
        url: 'https://arxiv.org/abs/2010.11929',
        csl: { number: 'arXiv:2010.11929', note: 'A comment of the authors' },
      },
    })
  })

  it('joins a preprint to what it became, by the DOI its authors gave', () => {
    const body = arxivFeed({
      more: `<arxiv:doi>10.1109/ICCV48922.2021.00986</arxiv:doi>
        <arxiv:journal_ref>Proc. ICCV 2021,
          pp. 9992-10002</arxiv:journal_ref>`,
    })
    const answer = arxiv.read(body, ARXIV)
    expect(answer).toMatchObject({
      paper: {
        venue: 'Proc. ICCV 2021, pp. 9992-10002',
        identifiers: [ARXIV, { scheme: 'doi', value: '10.1109/iccv48922.2021.00986' }],
      },
    })
  })

  it('reads identifiers of before 2007', () => {
    const asked: PaperIdentifier = { scheme: 'arxiv', value: 'hep-th/9901001' }
    expect(arxiv.read(arxivFeed({ id: 'http://arxiv.org/abs/hep-th/9901001v3' }), asked)).toMatchObject({
      paper: { identifiers: [asked] },
    })
    expect(arxiv.addresses(asked.value)).toEqual([
      'https://export.arxiv.org/api/query?id_list=hep-th%2F9901001&max_results=1',
    ])
  })

  it.each([
    ['an error feed', arxivFeed({ id: 'http://arxiv.org/api/errors#incorrect_id_format_for_x' }), 'unknown'],
    ['an empty feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'unknown'],
    ['an entry with nothing in it', arxivFeed({}).replace(/<title>An[\s\S]*<\/title>/, ''), 'unknown'],
    ['half a feed', arxivFeed({}).slice(0, 700), 'garbled'],
    ['a page', '<!DOCTYPE html><html><body>Busy</body></html>', 'garbled'],
    ['a page that is XML', '<html><body><p>Busy</p></body></html>', 'garbled'],
    ['words', 'Rate exceeded.', 'garbled'],
    ['nothing', '', 'garbled'],
    ['another paper', arxivFeed({ id: 'http://arxiv.org/abs/1706.03762v7' }), 'garbled'],
    ['entities of its own', `<!DOCTYPE x [<!ENTITY a "b">]>${arxivFeed({})}`, 'garbled'],
  ])('%s', (_what, body, problem) => expect(arxiv.read(body, ARXIV)).toEqual({ problem }))
})

describe('Crossref', () => {
  it('gives the facts of a conference paper without markup', () => {
    expect(crossref.read(crossrefWork({}), DOI)).toEqual({
      paper: {
        title: 'Keeping Notebooks: A study of water & paper',
        authors: [
          { family: 'Writer', given: 'Ada' },
          { family: '张', given: '三' },
          { literal: 'The Binding Group' },
        ],
        year: 2021,
        venue: 'Proceedings of the Notebook Conference',
        type: 'paper-conference',
        identifiers: [DOI],
        abstract: 'We keep notebooks.',
        url: 'https://doi.org/10.5555/notebooks.2021.7',
        csl: { publisher: 'Paper Press', page: '1-9', volume: '3', ISSN: '1234-5678' },
      },
    })
  })

  it('does without people, date, venue and abstract where there are none', () => {
    const bare = {
      author: undefined,
      issued: { 'date-parts': [[null]] },
      'container-title': [],
      abstract: undefined,
      title: [],
      subtitle: [],
    }
    expect(crossref.read(crossrefWork(bare), DOI)).toMatchObject({
      paper: { title: '', authors: [], year: null, venue: null, abstract: null },
    })
  })

  it.each([
    ['a year alone', { issued: { 'date-parts': [[2019]] } }, 2019],
    ['a year and a month', { issued: { 'date-parts': [[2019, 5]] } }, 2019],
    [
      'print when nothing was issued',
      { issued: { 'date-parts': [[null]] }, 'published-print': { 'date-parts': [[2018, 1]] } },
      2018,
    ],
    ['no list at all', { issued: {} }, null],
  ])('dates: %s', (_what, more, year) =>
    expect(crossref.read(crossrefWork(more), DOI)).toMatchObject({ paper: { year } }),
  )

  it('tells of the preprint that a publisher names', () => {
    const relation = {
      'has-preprint': [
        { 'id-type': 'doi', id: '10.48550/arXiv.2010.11929', 'asserted-by': 'subject' },
        { 'id-type': 'uri', id: 'https://example.org/' },
      ],
    }
    expect(crossref.read(crossrefWork({ relation }), DOI)).toMatchObject({
      paper: { identifiers: [DOI, ARXIV] },
    })
  })

  it.each([
    ['words', 'Resource not found.'],
    ['half an answer', crossrefWork({}).slice(0, 200)],
    ['a list', '[]'],
    ['an error', '{"status":"error","message-type":"validation-failure","message":[]}'],
    ['another work', crossrefWork({ DOI: '10.5555/other' })],
    ['a page', '<html></html>'],
  ])('%s cannot be understood', (_what, body) =>
    expect(crossref.read(body, DOI)).toEqual({ problem: 'garbled' }),
  )
})

describe('OpenReview', () => {
  it('gives the facts of a paper', () => {
    expect(openReview.read(openReviewNote({}), OPENREVIEW)).toEqual({
      paper: {
        title: 'An Image is Worth 16x16 Words',
        authors: [
          { family: 'Dosovitskiy', given: 'Alexey' },
          { family: '王', given: '小明' },
        ],
        year: 2021,
        venue: 'ICLR 2021 Oral',
        type: 'paper-conference',
        identifiers: [OPENREVIEW],
        abstract: 'Patches, read like words.',
        url: 'https://openreview.net/forum?id=YicbFdNTTy',
        csl: {},
      },
    })
  })

  it('reads the first version of the interface, where fields are bare', () => {
    const content = { title: 'A title', authors: ['A Person'], venue: 'Submitted to ICLR 2021' }
    expect(openReview.read(openReviewNote({ content }), OPENREVIEW)).toMatchObject({
      paper: { title: 'A title', authors: [{ family: 'Person', given: 'A' }], type: 'article', year: 2021 },
    })
  })

  it.each([
    ['no note', '{"notes":[],"count":0}', 'unknown'],
    ['a review of it', openReviewNote({ forum: 'anotherOne' }), 'unknown'],
    ['no title', openReviewNote({ content: {} }), 'unknown'],
    ['another note', openReviewNote({ id: 'anotherOne' }), 'garbled'],
    ['an error', '{"name":"NotFoundError","message":"The Note was not found","status":404}', 'garbled'],
    ['half an answer', openReviewNote({}).slice(0, 100), 'garbled'],
    ['a page', '<html></html>', 'garbled'],
  ])('%s', (_what, body, problem) => expect(openReview.read(body, OPENREVIEW)).toEqual({ problem }))
})

describe('whatever comes back', () => {
  const samples = [arxivFeed({}), crossrefWork({}), openReviewNote({}), '<feed>', '{"notes":[{}]}']
  const mangled = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.string({ maxLength: 12 }), fc.nat(40))
    .map(([text, at, other, gone]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + other + text.slice(start + gone)
    })

  it.each([
    [arxiv, ARXIV],
    [crossref, DOI],
    [openReview, OPENREVIEW],
  ])('is facts or a problem, never a throw (%#)', (service, identifier) => {
    fc.assert(
      fc.property(fc.oneof(mangled, fc.json(), fc.string()), (body) => {
        const answer = service.read(body, identifier)
        if ('problem' in answer) return
        expect(answer.paper.identifiers).toContainEqual(identifier)
        expect(JSON.parse(JSON.stringify(answer.paper))).toEqual(answer.paper)
      }),
    )
  })
})

describe('names', () => {
  it.each([
    ['Kaiming He', { family: 'He', given: 'Kaiming' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Charles  Babbage Jr.', { family: 'Babbage', given: 'Charles', suffix: 'Jr.' }],
    ['Maria de la Cruz', { family: 'de la Cruz', given: 'Maria' }],
    ['Plato', { literal: 'Plato' }],
    ['何恺明', { family: '何', given: '恺明' }],
    ['BIG-bench authors', { literal: 'BIG-bench authors' }],
    ['  ', null],
  ])('%j', (written, name) => expect(toCslName(written)).toEqual(name))
})
