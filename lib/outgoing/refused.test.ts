import { afterEach, describe, expect, it } from 'vitest'
import { sentenceOfOutgoing } from '../domain/outgoing'
import { openStub, PUBLIC, type Stub } from './stub'
import { anywhere, expectReachable, pages, to } from './stub-pages'

let stub: Stub
afterEach(() => stub.close())
const control = () => expectReachable(stub)

describe('what is never asked', () => {
  it.each([
    'http://127.0.0.1/hello',
    'http://[::1]/hello',
    'http://169.254.169.254/hello',
    'http://localhost/hello',
  ])('opens no socket to %s', async (address) => {
    stub = await openStub(pages({}))
    const answer = await stub.outgoing.ask(address, anywhere)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'private' } })
    expect(stub.opened).toEqual([])
    await control()
  })

  it.each([
    ['127.0.0.1', 'http://127.0.0.1/hello'],
    ['[::1]', 'http://[::1]/hello'],
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/'],
    ['a number that is 127.0.0.1', 'http://2130706433/hello'],
    ['an IPv4 address inside IPv6', 'http://[::ffff:10.0.0.1]/hello'],
    ['a name in a private network', 'https://inside.example.org/hello'],
    ['a name with one private address among public ones', 'https://both.example.org/hello'],
    ['a name without a dot', 'http://localhost/hello'],
  ])('does not follow a redirect to %s', async (_what, location) => {
    stub = await openStub(pages({ '/away': to(location) }), {
      names: { 'inside.example.org': ['10.1.2.3'], 'both.example.org': [PUBLIC, '192.168.1.1'] },
    })
    const answer = await stub.outgoing.ask('https://example.org/away', anywhere)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'private' } })
    expect(stub.opened.map(({ host }) => host)).toEqual(['example.org'])
    await control()
  })

  it.each([
    ['another port', 'https://example.org:8443/hello', 'port'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['a user name', 'https://a:b@example.org/hello', 'user'],
    ['nowhere', 'https://', 'redirects'],
  ])('does not follow a redirect to %s', async (_what, location, code) => {
    stub = await openStub(pages({ '/away': to(location) }))
    const answer = await stub.outgoing.ask('https://example.org/away', anywhere)
    expect(answer).toMatchObject({ ok: false, problem: { code } })
    expect(stub.opened).toHaveLength(1)
    await control()
  })

  it('looks at the addresses of a name each time it asks, and connects to those it looked at', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']]
    stub = await openStub(pages({ '/again': to('/hello') }), {
      names: { 'turning.example.org': () => answers.shift() ?? [] },
    })
    const answer = await stub.outgoing.ask('https://turning.example.org/again', anywhere)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'private', host: 'turning.example.org' } })
    expect(stub.resolved).toEqual(['turning.example.org', 'turning.example.org'])
    expect(stub.opened.map(({ addresses }) => addresses)).toEqual([[PUBLIC]])
    await control()
  })

  it('keeps a service to its own hosts, also when it sends on', async () => {
    stub = await openStub(pages({ '/away': to('https://other.example.org/hello') }))
    const want = { hosts: ['api.example.org'], mediaTypes: ['text/plain'] }
    const answer = await stub.outgoing.ask('https://api.example.org/away', want)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'host', host: 'other.example.org' } })
    expect(stub.opened).toHaveLength(1)
    await control()
  })

  it('has a sentence for every refusal, with the host in it', async () => {
    stub = await openStub(pages({}))
    const answer = await stub.outgoing.ask('http://192.168.0.1/admin', anywhere)
    if (answer.ok) throw new Error('It was asked.')
    expect(sentenceOfOutgoing(answer.problem)).toBe(
      '192.168.0.1 lies in a private network or on this machine; it was not asked.',
    )
    await control()
  })
})
