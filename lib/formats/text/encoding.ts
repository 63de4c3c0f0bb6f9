import type { Finding } from '../../domain/finding'
import { lineNumberAt } from './lines'

/** `bytesAreText`: one byte is one unit of the encoding, so control bytes mean control characters. */
type Converted = { text: string; findings: Finding[]; bytesAreText: boolean }

/** UTF-8 first, then what a byte order mark says, then GB18030, and at last UTF-8 with a few broken places. */
export function convert(bytes: Uint8Array, name: string): Converted | { refused: Finding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, 'utf-16le', name)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, 'utf-16be', name)

  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, findings: [], bytesAreText: true }
  if (utf8Share(bytes) >= 0.9) return fromBrokenUtf8(bytes, name)

  const chinese = gb2312Share(bytes) >= 0.7 ? decodeStrictly(bytes, 'gb18030') : null
  if (chinese !== null) return converted(chinese, 'GB18030', name, true)

  const byte = firstInvalidUtf8(bytes)
  const message = `${name} is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark: byte ${byte + 1} fits none of them.`
  const fix = 'Save it as UTF-8 and try again.'
  return {
    refused: {
      code: 'unknown-encoding',
      severity: 'error',
      message,
      params: { file: name, byte: byte + 1 },
      fix,
    },
  }
}

function fromUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', name: string): Converted {
  const text = new TextDecoder(label).decode(bytes)
  return converted(text, label.toUpperCase(), name, false)
}

function converted(text: string, encoding: string, name: string, bytesAreText: boolean): Converted {
  const message = `${name} was written in ${encoding} and has been converted to Unicode.`
  const finding: Finding = {
    code: 'converted-encoding',
    severity: 'info',
    message,
    params: { file: name, encoding },
  }
  return { text, findings: [finding], bytesAreText }
}

function fromBrokenUtf8(bytes: Uint8Array, name: string): Converted {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = text.indexOf('\uFFFD')
  const line = lineNumberAt(text, at)
  const finding: Finding = {
    code: 'broken-utf8',
    severity: 'warning',
    message: `${name} is UTF-8 with broken bytes, the first in line ${line}; they became U+FFFD.`,
    params: { file: name, line },
    range: { start: at, end: at + 1 },
    line,
    fix: 'Compare the places marked with U+FFFD with the original.',
  }
  return { text, findings: [finding], bytesAreText: true }
}

function decodeStrictly(bytes: Uint8Array, label: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How much of what is not ASCII is well-formed UTF-8, from 0 to 1. Chinese in GB18030 scores near 0. */
function utf8Share(bytes: Uint8Array): number {
  let good = 0
  let all = 0
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index)
    if (bytes[index]! >= 0x80) {
      all += Math.max(1, length)
      good += length
    }
    index += Math.max(1, length)
  }
  return all === 0 ? 1 : good / all
}

function firstInvalidUtf8(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return index
}

/** Bytes of the UTF-8 sequence at `index`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  for (let next = 1; next < length; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/**
 * How many two-byte characters lie in the GB 2312 block of everyday Chinese, from 0 to 1. Almost any bytes decode as
 * GB18030; only Chinese lands in this block, text in Latin-1 does not.
 */
function gb2312Share(bytes: Uint8Array): number {
  let everyday = 0
  let all = 0
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index]!
    if (lead < 0x80) continue
    const trail = bytes[++index] ?? 0
    all++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) everyday++
  }
  return all === 0 ? 0 : everyday / all
}
