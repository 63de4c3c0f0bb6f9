import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStub, type Stub } from '../../outgoing/stub'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { allowAsking } from '../outgoing/permission'
import { listRevisions, readNote } from '../read-note'
import { restoreRevision } from '../revisions/restore'
import { createNote, noteInput, saveNote, trashNote } from '../save-note'
import { checkLink } from './check-link'
import { correctLink } from './correct-link'
import { dismissFinding } from './dismiss-finding'
import { listLinkCases, listUnchecked, readLink } from './read-links'

let nb: Notebook
let stub: Stub
let statuses: Record<string, number | string>
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  statuses = {}
  stub = await openStub(
    (request, response) => {
      const told = statuses[`${request.headers.host}${request.url}`] ?? 200
      if (typeof told === 'string') response.writeHead(301, { location: told }).end()
      else response.writeHead(told, { 'content-type': 'text/html' }).end('<script>alert(1)</script>')
    },
    { names: { 'inside.example.org': ['10.0.0.1'] } },
  )
})
afterEach(async () => {
  await stub.close()
  await nb.close()
})

const create = (title: string, body: string, sources: string[] = [], topics: string[] = []) =>
  createNote(nb, noteInput.parse({ title, body, sources, topics }))
const bodyOf = async (slug: string) => (await readNote(nb, slug))?.body
const told = async () =>
  (await listLinkCases(nb)).items.map(({ code, url, notes }) => `${code} ${url} ${notes.length}`)
const idOf = async (url: string) => {
  const rows = await nb.db.prisma.source.findMany({ where: { canonicalUrl: url } })
  return rows[0]?.id as number
}

const CUT = 'https://github.com/someone/StarG'
/** GitHub does not tell capitals from small letters; the notebook keeps one spelling. */
const KEPT = CUT.toLowerCase()
const WHOLE = 'https://github.com/someone/StarGAN'

describe('the link doctor', () => {
  it('finds what a notebook tells by itself, gravest first, and asks nobody', async () => {
    await create('Faces', `代码：${CUT}，见正文`, [], ['StarGAN'])
    await create('Read', '', [
      'https://zhuanlan.zhihu.com/p/1',
      'http://example.org/data',
      'https://paperswithcode.com/paper/some-paper',
      'https://example.org/fine',
    ])
    await create('Read again', 'https://zhuanlan.zhihu.com/p/1')
    expect(await told()).toEqual([
      `truncated ${KEPT} 1`,
      'closed https://paperswithcode.com/paper/some-paper 1',
      'blocks https://zhuanlan.zhihu.com/p/1 2',
      'insecure http://example.org/data 1',
    ])
    const { counts, total, pages } = await listLinkCases(nb, { code: 'blocks' })
    expect([total, pages]).toEqual([1, 1])
    expect(counts.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'truncated 1',
      'closed 1',
      'blocks 1',
      'insecure 1',
    ])
  })

  it('names no link of a note in the trash', async () => {
    const { slug } = await create('Faces', CUT, [], ['StarGAN'])
    await trashNote(nb, slug)
    expect(await told()).toEqual([])
  })

  it('corrects one note, in text and in its own links, as a revision that can be taken back', async () => {
    const body = `代码：${CUT}，和 \`${CUT}\`，${WHOLE}x 与 [仓库](${CUT})。`
    const { slug } = await create('Faces', body, [CUT], ['StarGAN'])
    const other = await create('Other', `又见 ${CUT}`, [], ['StarGAN'])
    const sourceId = await idOf(KEPT)
    const result = await correctLink(nb, { sourceId, slug, to: WHOLE })
    expect(result).toEqual({ ok: true, slug, revision: 2, before: 1 })
    expect(await bodyOf(slug)).toBe(`代码：${WHOLE}，和 \`${CUT}\`，${WHOLE}x 与 [仓库](${WHOLE})。`)
    const note = await readNote(nb, slug)
    expect(note?.sources.map(({ url }) => url)).toContain(WHOLE)
    expect(note?.sources.map(({ url }) => url)).not.toContain(CUT)
    expect(note?.topics.map(({ name }) => name)).toContain('StarGAN')
    expect(await bodyOf(other.slug)).toBe(`又见 ${CUT}`)
    expect(await told()).toContain(`truncated ${KEPT} 1`)
    expect((await listRevisions(nb, slug))?.map(({ body: text }) => text)).toContain(body)
    expect(await restoreRevision(nb, slug, 1, 2)).toMatchObject({ ok: true })
    expect(await bodyOf(slug)).toBe(body)
    expect((await readNote(nb, slug))?.sources.map(({ url }) => url)).toContain(CUT)
  })

  it('writes nothing that it did not offer, and nothing where there is nothing to correct', async () => {
    const { slug } = await create('Faces', CUT, [], ['StarGAN'])
    const plain = await create('Plain', 'no link', [], ['StarGAN'])
    const sourceId = await idOf(KEPT)
    const ask = (note: string, to: string) => correctLink(nb, { sourceId, slug: note, to })
    expect(await ask(slug, 'https://evil.example.org/')).toEqual({ ok: false, why: 'not-offered' })
    expect(await ask(slug, 'javascript:alert(1)')).toEqual({ ok: false, why: 'not-offered' })
    expect(await ask(plain.slug, WHOLE)).toEqual({ ok: false, why: 'nothing' })
    expect(await ask('no-such-note', WHOLE)).toBeNull()
    expect(await correctLink(nb, { sourceId: 999, slug, to: WHOLE })).toEqual({
      ok: false,
      why: 'not-offered',
    })
    expect((await readNote(nb, slug))?.revision).toBe(1)
  })

  it('keeps what was written since, and can still be corrected', async () => {
    const { slug } = await create('Faces', `${CUT}\none`, [], ['StarGAN'])
    const sourceId = await idOf(KEPT)
    await saveNote(nb, slug, { title: 'Faces', body: `${CUT}\none\ntwo`, baseRevision: 1 })
    expect(await correctLink(nb, { sourceId, slug, to: WHOLE })).toMatchObject({ ok: true, before: 2 })
    expect(await bodyOf(slug)).toBe(`${WHOLE}\none\ntwo`)
  })

  it('forgets a finding that is none, until that is taken back', async () => {
    await create('Faces', CUT, [], ['StarGAN'])
    const sourceId = await idOf(KEPT)
    const change = await dismissFinding(nb, { sourceId, code: 'truncated' })
    expect(await told()).toEqual([])
    expect(await dismissFinding(nb, { sourceId, code: 'truncated' })).toBeNull()
    expect((await listChanges(nb))[0]).toMatchObject({ id: change, kind: 'dismiss-link' })
    expect((await undoChange(nb, change as number))?.ok).toBe(true)
    expect(await told()).toEqual([`truncated ${KEPT} 1`])
  })
})

describe('checking a link', () => {
  const check = async (url: string) => checkLink(nb, await idOf(url), stub.outgoing)

  it('asks nobody until the writer allows it', async () => {
    await create('Read', 'https://example.org/page')
    expect(await check('https://example.org/page')).toEqual({
      url: 'https://example.org/page',
      problem: { code: 'off', host: 'example.org' },
    })
    expect(stub.requests).toEqual([])
    await allowAsking(nb, true)
    expect(await check('https://example.org/page')).toMatchObject({ check: { outcome: 'ok', status: 200 } })
    expect(stub.requests).toHaveLength(1)
  })

  it('keeps what it found, and offers what can be done about it', async () => {
    await allowAsking(nb, true)
    await create('Read', 'https://example.org/old https://example.org/lost https://example.org/fine')
    statuses = { 'example.org/old': 'https://example.net/new', 'example.org/lost': 404 }
    for (const path of ['old', 'lost', 'fine']) await check(`https://example.org/${path}`)
    const { items } = await listLinkCases(nb)
    expect(items.map(({ code, url, suggestions }) => [code, url, suggestions[0]?.url])).toEqual([
      ['gone', 'https://example.org/lost', 'https://web.archive.org/web/20220620/https://example.org/lost'],
      ['moved', 'https://example.org/old', 'https://example.net/new'],
    ])
    const read = await readLink(nb, await idOf('https://example.org/fine'))
    expect(read?.link.check).toEqual({
      checkedAt: '2022-06-20T02:00:00.000Z',
      outcome: 'ok',
      status: 200,
      location: null,
    })
    statuses = {}
    await check('https://example.org/lost')
    expect((await listLinkCases(nb)).items.map(({ code }) => code)).toEqual(['moved'])
  })

  it('is refused what lies inside the network, by whatever way it leads there', async () => {
    await allowAsking(nb, true)
    const urls = [
      'http://127.0.0.1/admin',
      'http://169.254.169.254/latest',
      'https://inside.example.org/',
      'https://example.org/away',
    ]
    await create('Hostile', urls.join('\n'))
    statuses = { 'example.org/away': 'http://[::1]/' }
    for (const url of urls) expect(await check(url)).toMatchObject({ check: { outcome: 'refused' } })
    expect(stub.requests.map(({ host }) => host)).toEqual(['example.org'])
  })

  it('does not ask about a file, or about nothing', async () => {
    await allowAsking(nb, true)
    await create('Copy', 'file:///C:/Saved/page.html')
    const [copy] = await nb.db.prisma.source.findMany()
    const result = await checkLink(nb, copy?.id as number, stub.outgoing)
    expect(result).toMatchObject({ problem: { code: 'scheme' } })
    expect(await checkLink(nb, 12_345, stub.outgoing)).toBeNull()
    expect(stub.requests).toEqual([])
  })

  it('puts first what was never asked, and leaves out what lets no server in', async () => {
    await allowAsking(nb, true)
    const urls = ['https://example.org/1', 'https://example.org/2', 'https://zhuanlan.zhihu.com/p/1']
    await create('Read', [...urls, 'https://paperswithcode.com/paper/x', 'file:///C:/a.html'].join('\n'))
    await check('https://example.org/1')
    const { items, total } = await listUnchecked(nb, 20)
    expect(total).toBe(2)
    expect(items.map(({ url }) => url)).toEqual(['https://example.org/2', 'https://example.org/1'])
  })
})
