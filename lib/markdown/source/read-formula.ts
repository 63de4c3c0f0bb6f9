import type { Closers } from './closers'
import type { ProtectedSpan } from './protected-span'

/** The text a formula is read from, and how far one that starts here may reach. */
export type FormulaPlace = {
  body: string
  closers: Closers
  at: number
  /** End of the line. */
  lineEnd: number
  /** Where the list item, table row or paragraph ends. */
  blockEnd: number
  /** Where the next blank line or fence begins. */
  runEnd: number
  inTable: boolean
}

/** A formula, or how many characters to step over because there is none; `unclosed` when one was begun. */
type FormulaReading = { span: ProtectedSpan } | { skip: number; unclosed?: true }

const HAN = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/
const TEXT_GROUP = /\\(?:text\w*|mbox|mathrm|operatorname)\s*\{[^{}]*\}/g
const TEX_SIGN = /[\\^_={}<>|+*/]/

export function readBackslash(place: FormulaPlace): FormulaReading {
  const next = place.body[place.at + 1]
  if (next === '(') return readDelimited(place, '\\)', place.blockEnd, false)
  if (next === '[') return readBracketDisplay(place)
  return { skip: 2 }
}

export function readDollar(place: FormulaPlace): FormulaReading {
  const { body, at } = place
  let run = 1
  while (body[at + run] === '$') run += 1
  if (run > 2) return { skip: run }
  return run === 2 ? readDelimited(place, '$$', place.runEnd, true) : readInlineDollar(place)
}

/** `\[…\]` is also how some programs write an escaped bracket, so within a sentence it needs a sign of TeX. */
function readBracketDisplay(place: FormulaPlace): FormulaReading {
  const reading = readDelimited(place, '\\]', place.runEnd, true)
  if (!('span' in reading)) return { skip: 2 }
  const { body } = place
  const opensLine = /(?:^|[\r\n])[ \t>]*$/.test(body.slice(Math.max(0, place.at - 80), place.at))
  const closesLine = /^[ \t.,;。，；]*(?:[\r\n]|$)/.test(body.slice(reading.span.end, reading.span.end + 80))
  const inner = body.slice(place.at + 2, reading.span.end - 2)
  return (opensLine && closesLine) || TEX_SIGN.test(inner) ? reading : { skip: 2 }
}

function readDelimited(place: FormulaPlace, closer: string, limit: number, display: boolean): FormulaReading {
  const { body, at, closers } = place
  const reach = place.inTable ? place.lineEnd : limit
  let close = closers.next(closer, at + 2)
  while (close < reach && isEscaped(body, close)) close = closers.next(closer, close + 1)
  if (close >= reach) return { skip: 2, unclosed: true }
  const tex = withoutQuoteMarks(body.slice(at + 2, close))
  if (!tex) return { skip: 2 }
  return { span: { kind: 'formula', start: at, end: close + 2, tex, display } }
}

/** `$…$` stays on one line and must not look like two prices: `每月$5，三个月$15`. */
function readInlineDollar(place: FormulaPlace): FormulaReading {
  const { body, at, closers } = place
  let close = closers.next('$', at + 1)
  while (close < place.lineEnd && isEscaped(body, close)) close = closers.next('$', close + 1)
  if (close >= place.lineEnd || body[close + 1] === '$') return { skip: 1 }
  const inner = body.slice(at + 1, close)
  const isPrice = /\d/.test(body[close + 1] ?? '')
  if (isPrice || !looksLikeInlineTex(inner) || (place.inTable && crossesCells(inner))) return { skip: 1 }
  return { span: { kind: 'formula', start: at, end: close + 1, tex: inner.trim(), display: false } }
}

function looksLikeInlineTex(inner: string): boolean {
  const tex = inner.trim()
  if (!tex) return false
  const padded = [inner.startsWith(' '), inner.endsWith(' ')].filter(Boolean).length
  if (padded === 1) return false
  if (padded === 2 && !/[\\^_]/.test(tex) && tex.length > 1) return false
  const prose = tex.replace(TEXT_GROUP, '')
  if (HAN.test(prose)) return /[\\^_=]/.test(prose) && !/^\d/.test(prose)
  return !/^\d[\d.,]*[kKmMbB]?\s+[A-Za-z]{2,}/.test(prose) || /[\\^_=]/.test(prose)
}

/** A lone bar at either end is a cell border, not half of an absolute value. */
function crossesCells(inner: string): boolean {
  const bars = inner.replaceAll('\\|', '').split('|').length - 1
  return bars % 2 === 1 && /^\s*\||\|\s*$/.test(inner)
}

function isEscaped(body: string, at: number): boolean {
  let slashes = 0
  while (body[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

function withoutQuoteMarks(tex: string): string {
  return tex.replace(/(\r\n|\r|\n)[ \t]*(?:>[ \t]?)+/g, '$1').trim()
}
