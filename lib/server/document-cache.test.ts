import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createDocumentCache, documentKey } from './document-cache'

const request = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  ({ url, method, headers }) as unknown as IncomingMessage

describe('a kept document', () => {
  it('comes back with the nonce of the new request, as long as nothing changed', () => {
    const cache = createDocumentCache()
    cache.keep('a', '1.1', '<script nonce="old"></script><link nonce="old">', 'old')
    expect(cache.find('a', '1.1', 'new')).toBe('<script nonce="new"></script><link nonce="new">')
    expect(cache.find('a', '2.1', 'new')).toBeNull()
    expect(cache.find('b', '1.1', 'new')).toBeNull()
  })

  it('makes room for newer ones, the longest unused first', () => {
    const cache = createDocumentCache(10)
    cache.keep('a', '1', 'aaaa', '-')
    cache.keep('b', '1', 'bbbb', '-')
    cache.find('a', '1', '-')
    cache.keep('c', '1', 'cccc', '-')
    expect(['a', 'b', 'c'].filter((key) => cache.find(key, '1', '-') !== null)).toEqual(['a', 'c'])
  })
})

describe('documentKey', () => {
  it.each([
    ['/import/1', {}, 'GET'],
    ['/settings', {}, 'GET'],
    ['/search?q=a', {}, 'GET'],
    ['/api/v1/notes', {}, 'GET'],
    ['/notesx', {}, 'GET'],
    ['/notes/a', {}, 'POST'],
    ['/notes/a', { rsc: '1' }, 'GET'],
  ])('%s %j %s is not kept', (url, headers, method) =>
    expect(documentKey(request(url, headers, method), 'd')).toBeNull(),
  )

  it.each(['/', '/?before=2022-06-16', '/notes/a', '/topics', '/days/2022-06-16'])('%s is kept', (url) =>
    expect(documentKey(request(url), 'd')).not.toBeNull(),
  )

  it('tells readers, languages, queries and days apart', () => {
    const keys = [
      documentKey(request('/'), '2022-06-16'),
      documentKey(request('/'), '2022-06-17'),
      documentKey(request('/?role=paper'), '2022-06-16'),
      documentKey(request('/', { cookie: 'theme=dark' }), '2022-06-16'),
      documentKey(request('/', { 'accept-language': 'en' }), '2022-06-16'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
