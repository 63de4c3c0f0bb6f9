import { describe, expect, it } from 'vitest'
import { addressesOf, CannotListen, hostsFor, listen } from './listen'

describe('addressesOf', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.1', '::1']],
    ['localhost', ['127.0.0.1', '::1']],
    ['::1', ['::1', '127.0.0.1']],
  ])('%s', (host, expected) => {
    expect(addressesOf(host)).toEqual(expected)
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.nip.io', 'example.org'])('refuses %s', (host) => {
    expect(() => addressesOf(host)).toThrow(CannotListen)
  })
})

describe('hostsFor', () => {
  it('names the port, except that browsers leave out 80', () => {
    expect(hostsFor(3000)).toEqual(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000'])
    expect(hostsFor(80)).toContain('localhost')
  })
})

describe('listen', () => {
  it('takes a free port, and says so in a sentence when the port is not free', async () => {
    const first = await listen('127.0.0.1', 0, (_, response) => response.end('ok'))
    expect(await (await fetch(`http://127.0.0.1:${first.port}/`)).text()).toBe('ok')
    await expect(listen('127.0.0.1', first.port, () => {})).rejects.toThrow(
      new RegExp(`^Port ${first.port} on 127.0.0.1 is in use.*PORT=${first.port + 1}`),
    )
    await first.close()
    await expect(fetch(`http://127.0.0.1:${first.port}/`)).rejects.toThrow()
  })

  it('is not reachable from outside', async () => {
    const { servers, close } = await listen('localhost', 0, () => {})
    const addresses = servers.map((server) => (server.address() as { address: string }).address)
    expect(addresses.every((address) => address === '127.0.0.1' || address === '::1')).toBe(true)
    await close()
  })

  it('closes though an answer never ends', async () => {
    const { port, close } = await listen('127.0.0.1', 0, (_, response) => void response.write('and then'))
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    await close()
    await expect(answer.text()).rejects.toThrow()
  })
})
