import { describe, expect, it } from 'vitest'
import { decodeText, MAX_TEXT_BYTES } from './decode'
import { lineNumberAt, splitLines } from './lines'
import { wellFormedText } from './well-formed'

const utf8 = (text: string) => new TextEncoder().encode(text)
const withMark = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes])
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), !bigEndian)
  return new Uint8Array(view.buffer)
}
/** 二分图 匹配 */
const GB = new Uint8Array([0xb6, 0xfe, 0xb7, 0xd6, 0xcd, 0xbc, 0x20, 0xc6, 0xa5, 0xc5, 0xe4, 0x0a])

describe('decodeText', () => {
  it('leaves UTF-8 as it is, byte order mark and line breaks included', () => {
    expect(decodeText(utf8('读 a\r\nb\rc'), 'a.txt')).toEqual({ text: '读 a\r\nb\rc', findings: [] })
    expect(decodeText(utf8('\uFEFF读'), 'a.txt')).toEqual({ text: '\uFEFF读', findings: [] })
  })

  it.each([
    ['UTF-16LE', withMark([0xff, 0xfe], utf16('二分图 匹配\n', false))],
    ['UTF-16BE', withMark([0xfe, 0xff], utf16('二分图 匹配\n', true))],
    ['GB18030', GB],
  ])('converts %s and says so', (encoding, bytes) => {
    const decoded = decodeText(bytes, 'old.txt')
    expect(decoded).toMatchObject({
      text: '二分图 匹配\n',
      findings: [{ code: 'converted-encoding', params: { file: 'old.txt', encoding } }],
    })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blank space', utf8(' \n\t\r\n'), 'empty-file'],
    ['a PDF', utf8('%PDF-1.7\n...'), 'binary-file'],
    ['NUL bytes', new Uint8Array(64), 'binary-file'],
    ['control bytes', Uint8Array.from({ length: 400 }, (_, index) => (index % 10 ? 65 : 1)), 'binary-file'],
    ['more than the limit', new Uint8Array(MAX_TEXT_BYTES + 1), 'file-too-large'],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x73, 0x20, 0xe0, 0x6c]), 'unknown-encoding'],
  ])('refuses %s with one sentence that names the file', (_what, bytes, code) => {
    const decoded = decodeText(bytes, 'thing.txt')
    expect(decoded).toMatchObject({ refused: { code, severity: 'error' } })
    if ('refused' in decoded) expect(decoded.refused.message).toMatch(/^thing\.txt .*\.$/)
  })

  it('keeps a stray NUL and says in which line it stands', () => {
    const decoded = decodeText(utf8('a line\r\nanother\0line\n'), 'a.txt')
    expect(decoded).toMatchObject({
      text: 'a line\r\nanother\0line\n',
      findings: [{ code: 'nul-character', line: 2 }],
    })
  })

  it('keeps the good rest of UTF-8 with a broken byte', () => {
    const bytes = withMark([...utf8('二分图匹配与目标检测\n集合预测问题'), 0xe4], utf8('\n手写汉字'))
    const decoded = decodeText(bytes, 'a.txt')
    expect(decoded).toMatchObject({
      text: '二分图匹配与目标检测\n集合预测问题\uFFFD\n手写汉字',
      findings: [{ code: 'broken-utf8', line: 2 }],
    })
  })
})

describe('wellFormedText', () => {
  it('replaces half characters only, in place', () => {
    expect(wellFormedText('a\n\uD83Db 😀')).toMatchObject({
      text: 'a\n\uFFFDb 😀',
      findings: [{ code: 'lone-surrogate', line: 2, range: { start: 2, end: 3 } }],
    })
    expect(wellFormedText('😀')).toEqual({ text: '😀', findings: [] })
  })
})

describe('splitLines', () => {
  it('knows three kinds of line break and the byte order mark', () => {
    const text = '\uFEFFa\r\nb\r\rc\n'
    expect(splitLines(text).map((line) => text.slice(line.start, line.end))).toEqual(['a', 'b', '', 'c'])
    expect(splitLines('')).toEqual([])
    expect(lineNumberAt(text, text.indexOf('c'))).toBe(4)
  })
})
