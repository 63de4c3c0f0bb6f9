import { operatorNamed } from './operators'
import type { Operator, Span } from './query'

/** Longest query that is read, in UTF-16 units. */
export const LONGEST_QUERY = 2000

/** AND, OR or NOT in capitals; whether it connects anything is for the neighbours to say. */
export type ConnectivePiece = Span & { kind: 'connective'; word: 'AND' | 'OR' | 'NOT' }

/** `bodyStart` is behind the minus. `closed` is false for a quotation mark that never gets its partner. */
type ConditionPiece = Span & { not: boolean; bodyStart: number; quoted: boolean; closed: boolean }

export type WordsPiece = ConditionPiece & { kind: 'words'; text: string }

/** `valueStart` is right behind the colon, before a quotation mark; `value` is the bare value, maybe empty. */
export type FilterPiece = ConditionPiece & {
  kind: 'filter'
  operator: Operator
  value: string
  valueStart: number
}

export type Piece = ConnectivePiece | WordsPiece | FilterPiece

/** The quotation marks that close what each opens. A Chinese keyboard often gives both of a pair the wrong way round. */
const CLOSERS: Record<string, string> = { '"': '"', '＂': '＂', '“': '“”', '”': '“”' }

/** The query cut to the longest that is read, never through a character. */
export function clipQuery(text: string): string {
  if (text.length <= LONGEST_QUERY) return text
  const inPair = /[\ud800-\udbff]/.test(text.charAt(LONGEST_QUERY - 1))
  return text.slice(0, inPair ? LONGEST_QUERY - 1 : LONGEST_QUERY)
}

/** Cuts a query into its pieces. Knows no dates and no values, so that the browser can use it per keystroke. */
export function scanQuery(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const piece = pieceAt(text, at)
    // Hyphens alone divide words in prose; they ask for nothing.
    if (piece.kind !== 'words' || piece.quoted || !/^[-－]+$/.test(piece.text)) pieces.push(piece)
    at = skipSpace(text, piece.end)
  }
  return pieces
}

function pieceAt(text: string, start: number): Piece {
  const not = isMinus(text, start)
  const bodyStart = not ? start + 1 : start
  const filter = filterHead(text, bodyStart)
  if (filter) {
    const { valueStart, operator } = filter
    const { inside, ...value } =
      quotedAt(text, valueStart) ?? bareUntil(text, valueStart, skipNonSpace(text, valueStart))
    return { kind: 'filter', operator, value: inside.trim(), not, start, bodyStart, valueStart, ...value }
  }
  const { inside, ...words } =
    quotedAt(text, bodyStart) ?? bareUntil(text, bodyStart, chunkEnd(text, bodyStart))
  if (!not && !words.quoted && isConnective(inside))
    return { kind: 'connective', word: inside, start, end: words.end }
  return { kind: 'words', text: inside.trim(), not, start, bodyStart, ...words }
}

/** A minus takes away what it touches. `--epochs` and `->` are text. */
function isMinus(text: string, at: number): boolean {
  return /[-－]/.test(text.charAt(at)) && /[^\s\-－>]/.test(text.charAt(at + 1))
}

/** A known name and its colon. `http:`, `12:30` and `std::max` are none. */
function filterHead(text: string, at: number): { operator: Operator; valueStart: number } | null {
  const head = /^(\p{L}{1,12})[:：](?![:：])/u.exec(text.slice(at, at + 26))
  const operator = head && operatorNamed(head[1] ?? '')
  return operator ? { operator, valueStart: at + head[0].length } : null
}

type Stretch = { inside: string; end: number; quoted: boolean; closed: boolean }

/** The inside of quotation marks that open here, up to their partner or the end of the text; `""` inside is one mark. */
function quotedAt(text: string, start: number): Stretch | null {
  const opener = text.charAt(start)
  const closers = CLOSERS[opener]
  if (!closers) return null
  const doubles = closers === opener
  let inside = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (closers.includes(unit)) {
      if (!doubles || text.charAt(at + 1) !== unit) return { inside, end: at + 1, quoted: true, closed: true }
      at += 1
    }
    inside += unit
  }
  return { inside, end: text.length, quoted: true, closed: false }
}

function bareUntil(text: string, start: number, end: number): Stretch {
  return { inside: text.slice(start, end), end, quoted: false, closed: true }
}

/** A chunk ends at a space, or where a quotation opens inside it: Chinese puts no space before one. */
function chunkEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && !isSpace(text, at) && !opensQuotation(text, at)) at += 1
  return at
}

/** Right behind a Latin letter or digit the mark is an inch or a slip: `27"`. */
function opensQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return mark === '“' || (mark in CLOSERS && !/[a-z0-9]/i.test(text.charAt(at - 1)))
}

function isConnective(word: string): word is 'AND' | 'OR' | 'NOT' {
  return word === 'AND' || word === 'OR' || word === 'NOT'
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at += 1
  return at
}

function skipNonSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && !isSpace(text, at)) at += 1
  return at
}
