import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemOfUrl } from './allowed-url'
import { isPublicAddress } from './public-address'

const PRIVATE = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '64:ff9b::808:808',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
]
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '93.184.215.14',
  '172.15.0.1',
  '172.32.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
]

describe('which addresses are public', () => {
  it.each(PRIVATE)('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(PUBLIC)('%s is', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each(['', 'localhost', 'example.org', '1.2.3', '300.1.1.1', '1.1.1.1 ', '2606:4700::1%1'])(
    'anything that is no address is not: %j',
    (text) => expect(isPublicAddress(text)).toBe(text === '1.2.3' ? isPublicAddress('1.2.0.3') : false),
  )

  it('never one of the private blocks of IPv4, written as IPv4 or inside IPv6', () => {
    const part = fc.integer({ min: 0, max: 255 })
    const block = fc.oneof(
      fc.tuple(fc.constant(10), part, part, part),
      fc.tuple(fc.constant(127), part, part, part),
      fc.tuple(fc.constant(192), fc.constant(168), part, part),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
      fc.tuple(fc.constant(169), fc.constant(254), part, part),
    )
    fc.assert(
      fc.property(block, (parts) => {
        const v4 = parts.join('.')
        for (const address of [v4, `::ffff:${v4}`, `::${v4}`, `64:ff9b::${v4}`])
          expect(isPublicAddress(address)).toBe(false)
      }),
    )
  })
})

describe('which addresses may be asked, as far as their text tells', () => {
  it.each([
    ['http://127.0.0.1/', 'private'],
    ['http://127.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f000001/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://0/', 'private'],
    ['http://１２７.0.0.1/', 'private'],
    ['http://127。0。0。1/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[64:ff9b::7f00:1]/', 'private'],
    ['http://[2002:7f00:1::]/', 'private'],
    ['http://[fd00:ec2::254]/latest/meta-data', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'private'],
    ['http://192.168.0.1/', 'private'],
    ['http://localhost/', 'private'],
    ['http://localhost./', 'private'],
    ['http://intranet/', 'private'],
    ['https://example.org:8080/', 'port'],
    ['https://example.org:22/', 'port'],
    ['http://someone@example.org/', 'user'],
    ['http://someone:secret@example.org/', 'user'],
    ['http://example.org@127.0.0.1/', 'user'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['data:text/plain,hello', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://example.org/', null],
    ['https://example.org:443/', null],
    ['http://example.org:80/', null],
    ['https://1.1.1.1/', null],
  ])('%s: %s', (address, problem) => expect(problemOfUrl(new URL(address), 'any')).toBe(problem))

  it('a service only by its own name and only over https', () => {
    const hosts = ['api.example.org']
    expect(problemOfUrl(new URL('https://api.example.org/works'), hosts)).toBeNull()
    expect(problemOfUrl(new URL('https://api.example.org./works'), hosts)).toBeNull()
    expect(problemOfUrl(new URL('http://api.example.org/works'), hosts)).toBe('scheme')
    for (const other of ['example.org', 'api.example.org.evil.net', 'xapi.example.org', '1.1.1.1'])
      expect(problemOfUrl(new URL(`https://${other}/`), hosts)).toBe('host')
  })
})
