import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptedEncodings, createStaticFiles } from './static-files'

const script = 'export const answer = 42\n'.repeat(100)
let folder: string
let server: Server
let address: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daybook static '))
  mkdirSync(join(folder, 'static', 'chunks'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody')
  writeFileSync(join(folder, 'static', 'chunks', 'a b.js'), script)
  writeFileSync(join(folder, 'static', 'chunks', 'a b.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder, 'static', 'chunks', 'a b.js.gz'), gzipSync(script))
  writeFileSync(join(folder, 'static', 'tiny.css'), 'p{}')
  const serve = createStaticFiles({ '/_next/static': join(folder, 'static') })
  server = createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_next/static`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, acceptEncoding: string, method = 'GET') =>
  fetch(`${address}${path}`, { method, headers: { 'accept-encoding': acceptEncoding } })

describe('files of the build', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['zstd', null],
  ])('go out for %s as %s', async (acceptEncoding, encoding) => {
    const answer = await get('/chunks/a%20b.js', acceptEncoding)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toBe(script)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('vary')).toBe('accept-encoding')
  })

  it('go out as they are when nothing was packed', async () => {
    const answer = await get('/tiny.css?v=1', 'br')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toBe('p{}')
  })

  it('answer HEAD without a body', async () => {
    const answer = await get('/chunks/a%20b.js', 'identity', 'HEAD')
    expect(answer.headers.get('content-length')).toBe(String(script.length))
    expect(await answer.text()).toBe('')
  })

  it.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/chunks/..%2f..%2fsecret.txt',
    '/chunks',
    '/%',
    '/none.js',
  ])('are all that is there: %s', async (path) => {
    expect((await get(path, 'br')).status).toBe(404)
  })

  it('are read only', async () => {
    expect((await get('/tiny.css', 'br', 'POST')).status).toBe(404)
  })
})

describe('acceptedEncodings', () => {
  it('leaves out what the client refuses', () => {
    expect([...acceptedEncodings('gzip;q=0.5, br ; q=0, identity')]).toEqual(['gzip', 'identity'])
  })
})
