import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { RawEntry } from './scan-bibtex'

export type Csl = Record<string, unknown>

/**
 * LaTeX to letters, names to their parts, fields to CSL variables: citation-js knows the many ways. It reads one entry
 * at a time here, since it gives up a whole file for one fault; a field it cannot read is left to stand as written.
 */
export function toCsl(entry: RawEntry): { csl: Csl; unread: string[] } {
  const whole = attempt(entry.type, entry.fields)
  if (whole) return { csl: whole, unread: [] }
  const sound = entry.fields.filter((field) => attempt('misc', [field]))
  const unread = entry.fields.filter((field) => !sound.includes(field)).map(([name]) => name)
  return { csl: attempt(entry.type, sound) ?? attempt('misc', sound) ?? {}, unread }
}

function attempt(type: string, fields: RawEntry['fields']): Csl | null {
  const body = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')
  try {
    const [csl] = plugins.input.chain(`@${type}{key,\n${body}}`, {
      generateGraph: false,
      forceType: '@biblatex/text',
    })
    return csl ? withoutMarks(csl) : null
  } catch {
    return null
  }
}

/** Letters as letters: what was set in italics or kept from small letters is told by the field as written. */
function withoutMarks(csl: Csl): Csl {
  return Object.fromEntries(Object.entries(csl).map(([name, value]) => [name, plain(value)]))
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null ? withoutMarks(value as Csl) : value
}

/** `\"\i` is an i: TeX only takes its dot away to set another mark in its place. */
function plainText(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sc|sub|sup|span)(?:\s[^<>]*)?>/g, '')
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
