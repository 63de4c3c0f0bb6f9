import { createServer, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocumentCache } from './document-cache'
import { createFrontDoor } from './front-door'
import { hostsFor } from './listen'

type Seen = Record<string, string | string[] | undefined>
type Answer = { status: number; headers: Seen; body: string }

const LONG = '笔记 note '.repeat(500)
let server: Server
let port: number
/** Headers of the last request that reached the framework. */
let seen: Seen | null = null
/** What the framework answers, and the version of the notebook. */
let page = LONG
let version = '1'

beforeAll(async () => {
  const door = createFrontDoor({
    rules: () => ({
      hosts: new Set(hostsFor(port)),
      origins: new Set(hostsFor(port).map((name) => `http://${name}`)),
      isToken: (presented) => presented === 'token',
      bodyLimit: 100,
    }),
    serveStatic: () => false,
    pageFiles: { script: '/_daybook/page.js', formulaFonts: [] },
    kept: { cache: createDocumentCache(), version: async () => version, today: () => '2022-06-16' },
    development: false,
    async next(request, response) {
      seen = { ...request.headers }
      response.setHeader('cache-control', 's-maxage=31536000')
      response.setHeader('x-powered-by', 'something')
      response.writeHead(200, { 'content-type': 'text/html', 'referrer-policy': 'unsafe-url' })
      response.end(page)
    },
  })
  server = createServer((request, response) => void door(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => server.close())

function ask(headers: Record<string, string> = {}, method = 'GET', path = '/notes/x'): Promise<Answer> {
  seen = null
  return new Promise((resolve, reject) => {
    const outgoing = send({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('the front door', () => {
  it('insists on its own headers over those of the framework', async () => {
    const { status, headers } = await ask()
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('locks up a saved copy, whatever its route says, and puts nothing into it', async () => {
    page = '<html><head></head><body>saved</body></html>'
    const { headers, body } = await ask({ 'accept-encoding': 'gzip' }, 'GET', '/snapshots/1/file')
    expect(body).toBe(page)
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(headers['x-powered-by']).toBeUndefined()
    page = LONG
  })

  it('gives each request a nonce of its own, the same to framework and browser', async () => {
    const policies = [await ask(), await ask()].map(({ headers }) => headers['content-security-policy'])
    expect(policies[0]).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/)
    expect(policies[0]).not.toBe(policies[1])
    expect(seen?.['content-security-policy']).toBe(policies[1])
    expect(policies[1]).toContain(`'nonce-${seen?.['x-nonce']}'`)
  })

  it.each([
    ['x-forwarded-host', 'attacker.example'],
    ['x-forwarded-proto', 'https'],
    ['forwarded', 'host=attacker.example'],
    ['x-middleware-subrequest', 'middleware:middleware'],
    ['x-middleware-prefetch', '1'],
    ['upgrade', 'websocket'],
  ])('takes %s out of a request', async (name, value) => {
    expect((await ask({ [name]: value })).status).toBe(200)
    expect(seen).not.toBeNull()
    expect(seen?.[name]).toBeUndefined()
  })

  it.each(['x-nonce', 'content-security-policy', 'content-security-policy-report-only'])(
    'does not believe the %s of a request',
    async (name) => {
      const { headers } = await ask({ [name]: "script-src 'nonce-AAAA'" })
      expect(String(seen?.[name])).not.toContain('AAAA')
      expect(headers['content-security-policy']).not.toContain('AAAA')
    },
  )

  it('packs an answer for who can unpack it, and the framework never does', async () => {
    const packed = await ask({ 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(seen?.['accept-encoding']).toBeUndefined()
    const plain = await ask()
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body).toBe(LONG)
  })

  it('turns a foreign host away before the framework sees it', async () => {
    const { status, body, headers } = await ask({ host: 'rebind.example' })
    expect([status, body]).toEqual([421, expect.stringContaining('Unknown host.')])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(seen).toBeNull()
  })

  it('answers the API in problem details', async () => {
    const { status, headers, body } = await ask({}, 'POST', '/api/v1/notes')
    expect(status).toBe(401)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status: 401, title: 'Unauthorized' })
    expect(seen).toBeNull()
  })

  it('lets a program with the token write', async () => {
    expect((await ask({ authorization: 'Bearer token' }, 'DELETE')).status).toBe(200)
  })

  it('refuses a body over the limit without reading it', async () => {
    const headers = { authorization: 'Bearer token', 'content-length': '101' }
    expect((await ask(headers, 'POST').catch(() => ({ status: 413 }))).status).toBe(413)
  })

  it('makes a document once for each version of the notebook, with a nonce of its own each time', async () => {
    page = '<html><head></head><body><div data-document="">once</div></body></html>'
    const first = await ask({}, 'GET', '/notes/kept')
    const second = await ask({}, 'GET', '/notes/kept')
    expect(seen).toBeNull()
    expect(second.headers['content-security-policy']).not.toBe(first.headers['content-security-policy'])
    for (const { headers, body } of [first, second]) {
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1]
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    }
    version = '2'
    await ask({}, 'GET', '/notes/kept')
    expect(seen).not.toBeNull()
    page = LONG
  })

  it('gives a page that found nothing its status, and does not keep it', async () => {
    page = '<html><head></head><body><div data-document="" data-missing="">nothing</div></body></html>'
    expect((await ask({}, 'GET', '/notes/gone')).status).toBe(404)
    await ask({}, 'GET', '/notes/gone')
    expect(seen).not.toBeNull()
    page = LONG
  })
})
