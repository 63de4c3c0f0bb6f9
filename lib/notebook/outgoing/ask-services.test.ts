import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PaperIdentifier } from '../../domain/source'
import { arxivFeed, crossrefWork, openReviewNote } from '../../outgoing/services/recorded'
import { openStub, type Stub } from '../../outgoing/stub'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { askServices, hostAsked } from './ask-services'
import { forgetAsked, listAsked } from './asked'
import { allowAsking, mayAsk } from './permission'

const ARXIV: PaperIdentifier = { scheme: 'arxiv', value: '2010.11929' }
const DOI: PaperIdentifier = { scheme: 'doi', value: '10.5555/notebooks.2021.7' }
const OPENREVIEW: PaperIdentifier = { scheme: 'openreview', value: 'YicbFdNTTy' }

type Page = { status?: number; type?: string; body?: string }

let nb: Notebook
let stub: Stub
/** What the services answer, by host; tests change it. */
let answers: Record<string, Page>

beforeEach(async () => {
  nb = await openTemporaryNotebook()
  await allowAsking(nb, true)
  answers = {
    'export.arxiv.org': { type: 'application/atom+xml; charset=utf-8', body: arxivFeed({}) },
    'api.crossref.org': { type: 'application/json', body: crossrefWork({}) },
    'api2.openreview.net': { type: 'application/json', body: openReviewNote({}) },
    'api.openreview.net': { type: 'application/json', body: '{"notes":[],"count":0}' },
  }
  stub = await openStub((request, response) => {
    const { status = 200, type = 'text/plain', body = '' } = answers[request.headers.host ?? ''] ?? {}
    response.writeHead(status, { 'content-type': type }).end(body)
  })
})
afterEach(async () => {
  await stub.close()
  await nb.close()
})

const ask = (identifier: PaperIdentifier, again = false) =>
  askServices(nb, identifier, { again, outgoing: stub.outgoing })

describe('asking the services', () => {
  it('asks nobody until the writer allows it', async () => {
    await allowAsking(nb, false)
    expect(await mayAsk(nb)).toBe(false)
    expect(await ask(ARXIV)).toEqual({ problem: { code: 'off', host: 'export.arxiv.org' } })
    expect(await ask(ARXIV, true)).toEqual({ problem: { code: 'off', host: 'export.arxiv.org' } })
    expect(stub.requests).toEqual([])
    await allowAsking(nb, true)
    expect(await ask(ARXIV)).toMatchObject({ paper: { year: 2020 } })
  })

  it('is off in a new notebook', async () => {
    const fresh = await openTemporaryNotebook()
    expect(await mayAsk(fresh)).toBe(false)
    await fresh.close()
  })

  it('asks the one that knows such identifiers, and says beforehand which that is', async () => {
    for (const [identifier, host] of [
      [ARXIV, 'export.arxiv.org'],
      [DOI, 'api.crossref.org'],
      [OPENREVIEW, 'api2.openreview.net'],
    ] as const) {
      expect(hostAsked(identifier)?.host).toBe(host)
      expect(await ask(identifier)).toMatchObject({ paper: { identifiers: [identifier] }, host, kept: false })
    }
    expect(stub.requests.map(({ host, url }) => `${host}${url}`)).toEqual([
      'export.arxiv.org/api/query?id_list=2010.11929&max_results=1',
      'api.crossref.org/works/10.5555%2Fnotebooks.2021.7',
      'api2.openreview.net/notes?id=YicbFdNTTy',
    ])
  })

  it.each(['acl', 'cvf', 'pwc'] as const)('knows nobody to ask about %s', async (scheme) => {
    expect(hostAsked({ scheme, value: 'x' })).toBeNull()
    expect(await ask({ scheme, value: 'x' })).toEqual({ problem: { code: 'no-service', host: null } })
    expect(stub.requests).toEqual([])
  })

  it('asks nothing twice unless told to', async () => {
    const first = await ask(DOI)
    answers['api.crossref.org'] = { type: 'application/json', body: crossrefWork({ title: ['Renamed'] }) }
    expect(await ask(DOI)).toEqual({ ...first, kept: true })
    expect(stub.requests).toHaveLength(1)
    expect(await ask(DOI, true)).toMatchObject({ paper: { title: expect.stringMatching('Renamed') } })
    expect(stub.requests).toHaveLength(2)
    expect(await ask(DOI)).toMatchObject({ paper: { title: expect.stringMatching('Renamed') }, kept: true })
  })

  it('answers from what is kept also when nobody may be asked', async () => {
    await ask(DOI)
    await allowAsking(nb, false)
    expect(await ask(DOI, true)).toMatchObject({ paper: { year: 2021 }, kept: true })
    expect(stub.requests).toHaveLength(1)
  })

  it('lists what was asked and when, and forgets it', async () => {
    await ask(ARXIV)
    await ask(DOI)
    const asked = await listAsked(nb)
    expect(asked.total).toBe(2)
    expect(asked.items[0]).toEqual({
      url: 'https://api.crossref.org/works/10.5555%2Fnotebooks.2021.7',
      host: 'api.crossref.org',
      status: 200,
      fetchedAt: '2022-06-20T02:00:00.000Z',
    })
    expect(await forgetAsked(nb)).toBe(2)
    expect(await listAsked(nb)).toEqual({ items: [], total: 0 })
    await ask(DOI)
    expect(stub.requests).toHaveLength(3)
  })

  it('remembers that a service does not know it, and does not remember what went wrong', async () => {
    answers['api.crossref.org'] = { status: 404, body: 'Resource not found.' }
    expect(await ask(DOI)).toEqual({ problem: { code: 'unknown', host: 'api.crossref.org' } })
    await ask(DOI)
    expect(stub.requests).toHaveLength(1)
    for (const [page, code] of [
      [{ status: 503 }, 'status'],
      [{ status: 429, body: 'Rate exceeded.' }, 'status'],
      [{ type: 'text/html', body: '<p>Busy</p>' }, 'kind'],
      [{ type: 'application/atom+xml', body: '<html></html>' }, 'garbled'],
      [{ type: 'application/atom+xml', body: arxivFeed({}).slice(0, 500) }, 'garbled'],
    ] as const) {
      answers['export.arxiv.org'] = page
      expect(await ask(ARXIV)).toEqual({ problem: { code, host: 'export.arxiv.org' } })
    }
    expect((await listAsked(nb)).total).toBe(1)
  })

  it('asks the older interface of OpenReview about what the newer one does not know', async () => {
    answers['api2.openreview.net'] = { status: 404, type: 'application/json', body: '{}' }
    const content = { title: 'An older paper', authors: ['Ada Writer'] }
    answers['api.openreview.net'] = { type: 'application/json', body: openReviewNote({ content }) }
    expect(await ask(OPENREVIEW)).toMatchObject({
      paper: { title: 'An older paper' },
      host: 'api.openreview.net',
    })
    expect(await ask(OPENREVIEW)).toMatchObject({ paper: { title: 'An older paper' }, kept: true })
    expect(stub.requests).toHaveLength(2)
  })

  it('gives both identifiers of a preprint that was published', async () => {
    const body = arxivFeed({ more: '<arxiv:doi>10.5555/notebooks.2021.7</arxiv:doi>' })
    answers['export.arxiv.org'] = { type: 'text/xml', body }
    expect(await ask(ARXIV)).toMatchObject({ paper: { identifiers: [ARXIV, DOI] } })
  })

  it('asks about no identifier in a way that leads elsewhere', async () => {
    const values = ['../../admin', '10.5555/../../x?y#z', 'a&id_list=b', '\u0000', '@127.0.0.1/']
    for (const scheme of ['arxiv', 'doi', 'openreview'] as const)
      for (const value of values) await ask({ scheme, value })
    const paths = stub.requests.map(({ url }) => new URL(url, 'https://x.org'))
    expect(paths.length).toBeGreaterThanOrEqual(15)
    for (const { pathname, searchParams } of paths) {
      expect(pathname).toMatch(/^\/(api\/query|works\/[^/]+|notes)$/)
      expect([...searchParams.keys()].every((key) => ['id_list', 'max_results', 'id'].includes(key))).toBe(
        true,
      )
    }
  })
})
