import type { Finding } from '../../domain/finding'
import { binaryKind, firstBinaryByte } from './binary'
import { convert } from './encoding'
import { lineNumberAt } from './lines'

/** The largest text that is taken in, in bytes. A reading log of ten years is about 2 MiB. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024

type DecodedText = { text: string; findings: Finding[] }
type RefusedText = { refused: Finding }

/**
 * Bytes of a file to text. UTF-8 comes through untouched, its byte order mark included, so that it can be written back
 * byte for byte; UTF-16 and GB18030 are converted and a finding says so. `name` is only for the messages.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText | RefusedText {
  if (bytes.length === 0)
    return refuse('empty-file', `${name} is empty: there is nothing to read.`, { file: name })
  if (bytes.length > MAX_TEXT_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    const limit = MAX_TEXT_BYTES / 1024 / 1024
    const message = `${name} has ${size} MiB; at most ${limit} MiB are read at a time. Split it into parts.`
    return refuse('file-too-large', message, { file: name, size, limit })
  }
  const kind = binaryKind(bytes)
  if (kind) return refuse('binary-file', `${name} is a ${kind}, not text.`, { file: name, kind })

  const converted = convert(bytes, name)
  if ('refused' in converted) return converted
  if (converted.bytesAreText) {
    const at = firstBinaryByte(bytes)
    if (at !== null) {
      const message = `${name} is not text: it is full of control bytes, the first at byte ${at + 1}.`
      return refuse('binary-file', message, { file: name, kind: 'binary', byte: at + 1 })
    }
  }
  const { text } = converted
  if (!/[^\s\uFEFF]/.test(text)) {
    return refuse('empty-file', `${name} holds nothing but blank space.`, { file: name })
  }
  return { text, findings: [...converted.findings, ...nulFindings(text, name)] }
}

function nulFindings(text: string, name: string): Finding[] {
  const at = text.indexOf('\0')
  if (at < 0) return []
  const count = text.split('\0').length - 1
  const line = lineNumberAt(text, at)
  return [
    {
      code: 'nul-character',
      severity: 'warning',
      message: `${name} has ${count} NUL characters, the first in line ${line}; they are kept.`,
      params: { file: name, count, line },
      range: { start: at, end: at + 1 },
      line,
      fix: 'Remove them in the note if they are not meant.',
    },
  ]
}

function refuse(code: string, message: string, params: Record<string, string | number>): RefusedText {
  return { refused: { code, severity: 'error', message, params } }
}
