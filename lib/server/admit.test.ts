import { describe, expect, it } from 'vitest'
import { type DoorRules, type RequestFacts, refusalFor } from './admit'

const rules: DoorRules = {
  hosts: new Set(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000']),
  origins: new Set(['http://127.0.0.1:3000', 'http://localhost:3000']),
  isToken: (presented) => presented === 'right-token',
  bodyLimit: 2 ** 20,
}
const reading: RequestFacts = {
  method: 'GET',
  target: '/notes/x',
  host: '127.0.0.1:3000',
  origin: undefined,
  fetchSite: undefined,
  fetchMode: undefined,
  fetchDest: undefined,
  authorization: undefined,
  contentLength: undefined,
  transferEncoding: undefined,
}
const writing: RequestFacts = { ...reading, method: 'POST', target: '/api/v1/notes', contentLength: '10' }
const statusOf = (request: RequestFacts) => refusalFor(request, rules)?.status ?? 'admitted'

describe('the host', () => {
  it.each([
    ['127.0.0.1:3000', 'admitted'],
    ['LOCALHOST:3000', 'admitted'],
    ['[::1]:3000', 'admitted'],
    ['127.0.0.1', 421],
    ['127.0.0.1:3001', 421],
    ['127.0.0.1:3000.', 421],
    ['127.attacker.example:3000', 421],
    ['127.0.0.1.nip.io:3000', 421],
    ['localhost.attacker.example:3000', 421],
    ['user@localhost:3000', 421],
    ['rebind.example:3000', 421],
    ['', 421],
    [undefined, 421],
  ])('%s: %s', (host, expected) => {
    expect(statusOf({ ...reading, host })).toBe(expected)
    expect(statusOf({ ...writing, host, fetchSite: 'same-origin' })).toBe(expected)
  })

  it('refuses a target that names a host of its own', () => {
    expect(statusOf({ ...reading, target: 'http://rebind.example/notes' })).toBe(400)
  })

  it('refuses a path that cannot be decoded', () => {
    expect(statusOf({ ...reading, target: '/notes/%E0%A4%A' })).toBe(400)
    expect(statusOf({ ...reading, target: '/notes/x?q=%E0%A4%A' })).toBe('admitted')
  })
})

describe('reading', () => {
  it.each([
    ['a program', {}, 'admitted'],
    ['the address bar', { fetchSite: 'none', fetchMode: 'navigate', fetchDest: 'document' }, 'admitted'],
    ['our own page', { fetchSite: 'same-origin', fetchMode: 'cors', fetchDest: 'empty' }, 'admitted'],
    [
      'a link from another site',
      { fetchSite: 'cross-site', fetchMode: 'navigate', fetchDest: 'document' },
      'admitted',
    ],
    ['a frame in another site', { fetchSite: 'cross-site', fetchMode: 'navigate', fetchDest: 'iframe' }, 403],
    ['an image in another site', { fetchSite: 'cross-site', fetchMode: 'no-cors', fetchDest: 'image' }, 403],
    ['a fetch by another site', { fetchSite: 'cross-site', fetchMode: 'cors', fetchDest: 'empty' }, 403],
    ['a fetch by another port', { fetchSite: 'same-site', fetchMode: 'cors', fetchDest: 'empty' }, 403],
  ])('%s', (_, headers, expected) => {
    expect(statusOf({ ...reading, ...headers })).toBe(expected)
  })
})

describe('writing', () => {
  it.each([
    ['our own page', { fetchSite: 'same-origin', origin: 'http://127.0.0.1:3000' }, 'admitted'],
    ['an old browser on our page', { origin: 'http://localhost:3000' }, 'admitted'],
    ['a program with the token', { authorization: 'Bearer right-token' }, 'admitted'],
    ['a program with a wrong token', { authorization: 'Bearer wrong-token' }, 401],
    ['a program with the token in another scheme', { authorization: 'Basic right-token' }, 401],
    ['a program with nothing', {}, 401],
    ['another site', { fetchSite: 'cross-site', origin: 'https://attacker.example' }, 403],
    ['another port of this machine', { fetchSite: 'same-site', origin: 'http://localhost:4000' }, 403],
    ['the address bar', { fetchSite: 'none' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    [
      'a foreign origin with the token',
      { origin: 'https://attacker.example', authorization: 'Bearer right-token' },
      403,
    ],
    [
      'a foreign site that claims our origin',
      { fetchSite: 'cross-site', origin: 'http://127.0.0.1:3000' },
      403,
    ],
    ['an origin that begins like ours', { origin: 'http://127.0.0.1:3000.attacker.example' }, 403],
  ])('%s', (_, headers, expected) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      expect(statusOf({ ...writing, method, ...headers })).toBe(expected)
    }
  })

  it.each([
    ['as large as allowed', { contentLength: String(2 ** 20) }, 'admitted'],
    ['without a body', { contentLength: undefined }, 'admitted'],
    ['one byte too large', { contentLength: String(2 ** 20 + 1) }, 413],
    ['of a length not told', { contentLength: undefined, transferEncoding: 'chunked' }, 411],
  ])('%s', (_, headers, expected) => {
    expect(statusOf({ ...writing, fetchSite: 'same-origin', ...headers })).toBe(expected)
  })
})
