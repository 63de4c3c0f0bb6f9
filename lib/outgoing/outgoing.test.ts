import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { openStub, PUBLIC, PUBLIC_V6, type Stub } from './stub'
import { anywhere, expectReachable, pages, to } from './stub-pages'

let stub: Stub
afterEach(() => stub.close())
const control = () => expectReachable(stub)

describe('asking the network', () => {
  it('gives the answer of a public host, over the port of its scheme', async () => {
    stub = await openStub(pages({}), { names: { 'example.org': [PUBLIC, PUBLIC_V6] } })
    const answer = await stub.outgoing.ask('https://example.org/hello', anywhere)
    expect(answer).toEqual({
      ok: true,
      status: 200,
      mediaType: 'text/plain',
      body: 'hello',
      hops: [],
      lasting: false,
    })
    expect(stub.opened).toEqual([
      { host: 'example.org', addresses: [PUBLIC, PUBLIC_V6], port: 443, secure: true },
    ])
  })

  it('says who asks, and brings neither cookies nor a referrer, also where one was set before', async () => {
    stub = await openStub(
      pages({ '/a': { ...to('/hello'), headers: { location: '/hello', 'set-cookie': 'id=1' } } }),
    )
    await stub.outgoing.ask('https://example.org/a', anywhere)
    expect(stub.requests.map(({ url }) => url)).toEqual(['/a', '/hello'])
    for (const { headers } of stub.requests) {
      expect(headers['user-agent']).toContain('Daybook')
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('authorization')
    }
  })

  it('reads an answer that was packed', async () => {
    stub = await openStub(
      pages({ '/packed': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('unpacked') } }),
    )
    expect(await stub.outgoing.ask('https://example.org/packed', anywhere)).toMatchObject({
      body: 'unpacked',
    })
  })

  it('follows three redirects and not a fourth', async () => {
    stub = await openStub(
      pages({ '/4': to('/3'), '/3': to('/2', 301), '/2': to('/1', 308), '/1': to('/hello', 307) }),
    )
    const ask = (path: string) => stub.outgoing.ask(`https://example.org${path}`, anywhere)
    expect(await ask('/3')).toMatchObject({
      ok: true,
      body: 'hello',
      lasting: false,
      hops: ['https://example.org/2', 'https://example.org/1', 'https://example.org/hello'],
    })
    expect(await ask('/4')).toMatchObject({ ok: false, problem: { code: 'redirects' } })
    expect(await ask('/2')).toMatchObject({ ok: true, lasting: false })
  })

  it('tells a move for good from a passing one', async () => {
    stub = await openStub(pages({ '/old': to('/hello', 301) }))
    const answer = await stub.outgoing.ask('https://example.org/old', anywhere)
    expect(answer).toMatchObject({ ok: true, lasting: true })
  })

  it('stops at 2 MB, announced or not', async () => {
    stub = await openStub((request, response) => {
      if (request.url !== '/endless')
        return pages({ '/big': { body: Buffer.alloc(2_000_001, 97) } })(request, response)
      response.writeHead(200, { 'content-type': 'text/plain' })
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
      }
      response.on('drain', more)
      more()
    })
    for (const path of ['/big', '/endless'])
      expect(await stub.outgoing.ask(`https://example.org${path}`, anywhere)).toMatchObject({
        ok: false,
        problem: { code: 'large' },
      })
    await control()
  })

  it('stops where little would become much', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    stub = await openStub(pages({ '/bomb': { headers: { 'content-encoding': 'gzip' }, body: bomb } }))
    const answer = await stub.outgoing.ask('https://example.org/bomb', anywhere)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'large' } })
    await control()
  })

  it.each(['br', 'deflate', 'gzip, gzip'])(
    'does not unpack %s, which it did not ask for',
    async (encoding) => {
      stub = await openStub(pages({ '/odd': { headers: { 'content-encoding': encoding }, body: 'x' } }))
      const answer = await stub.outgoing.ask('https://example.org/odd', anywhere)
      expect(answer).toMatchObject({ ok: false, problem: { code: 'encoding' } })
      await control()
    },
  )

  it('does not wait for a body that never ends, nor for a head that never comes', async () => {
    stub = await openStub(
      (request, response) => {
        if (request.url === '/silent') return
        if (request.url !== '/slow') return pages({})(request, response)
        response.writeHead(200, { 'content-type': 'text/plain' })
        response.write('one word, and')
      },
      { milliseconds: 300 },
    )
    for (const path of ['/slow', '/silent'])
      expect(await stub.outgoing.ask(`https://example.org${path}`, anywhere)).toMatchObject({
        ok: false,
        problem: { code: 'slow' },
      })
    await control()
  })

  it('says when an answer breaks off, is badly packed, or nobody is there', async () => {
    stub = await openStub(
      (request, response) => {
        if (request.url === '/gone') return void response.destroy()
        if (request.url === '/bad')
          return pages({ '/bad': { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' } })(
            request,
            response,
          )
        if (request.url !== '/half') return pages({})(request, response)
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' })
        response.write('half', () => response.destroy())
      },
      { names: { 'nobody.example.org': [] } },
    )
    const codeOf = async (address: string) => {
      const answer = await stub.outgoing.ask(address, anywhere)
      return answer.ok ? 'ok' : answer.problem.code
    }
    expect(await codeOf('https://example.org/half')).toBe('cut')
    expect(await codeOf('https://example.org/bad')).toBe('cut')
    expect(await codeOf('https://example.org/gone')).toBe('unreachable')
    expect(await codeOf('https://nobody.example.org/')).toBe('unreachable')
    await control()
  })

  it('reads no other kind of document than it asked for', async () => {
    stub = await openStub(
      pages({
        '/page': { headers: { 'content-type': 'text/html' }, body: '<script>alert(1)</script>' },
        '/none': { headers: { 'content-type': '' }, body: 'x' },
      }),
    )
    for (const path of ['/page', '/none'])
      expect(await stub.outgoing.ask(`https://example.org${path}`, anywhere)).toMatchObject({
        ok: false,
        problem: { code: 'kind', host: 'example.org' },
      })
    await control()
  })

  it('leaves the body of an answer that is none unread, and any when only the head is wanted', async () => {
    stub = await openStub(pages({ '/gone': { status: 404, body: '<script>alert(1)</script>' } }))
    const gone = await stub.outgoing.ask('https://example.org/gone', anywhere)
    expect(gone).toMatchObject({ ok: true, status: 404, body: '' })
    const head = await stub.outgoing.ask('https://example.org/hello', { hosts: 'any', mediaTypes: [] })
    expect(head).toMatchObject({ ok: true, status: 200, body: '' })
  })

  it('leaves arXiv three seconds between two requests, and others none', async () => {
    stub = await openStub(pages({}))
    for (const host of ['export.arxiv.org', 'example.org', 'arxiv.org', 'example.org', 'arxiv.org'])
      await stub.outgoing.ask(`https://${host}/hello`, anywhere)
    expect(stub.slept).toEqual([3_000, 3_000])
  })

  it('says so when too many questions wait for arXiv', async () => {
    stub = await openStub(pages({}))
    // All at once, so that the standing clock lets none of them go before the last has come.
    const asked = Array.from({ length: 12 }, () => stub.outgoing.ask('https://arxiv.org/hello', anywhere))
    const answers = await Promise.all(asked)
    const last = answers.at(-1)
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThan(0)
    expect(last?.ok === false && last.problem.code).toBe('busy')
  })
})
