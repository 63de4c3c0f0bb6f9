import { normalizeTopicName } from '../../domain/topic-name'
import { type JoinedPiece, joinPieces } from './join-pieces'
import { closedValue } from './operators'
import type { Operator, Span } from './query'
import { clipQuery, scanQuery } from './scan-query'
import { hostOf, nameOf } from './values'
import { writeFilter } from './write-filter'

/** Whether every hit must meet this filter: it stands there, is not turned round and has no alternative. */
export function hasFilter(text: string, operator: Operator, value: string): boolean {
  return readPieces(text).some(isRequired(operator, value))
}

/**
 * The query with the filter before everything else: behind an open quotation or a last OR it would be no filter. The
 * same filter turned round goes, for together they leave nothing.
 */
export function withFilter(text: string, operator: Operator, value: string): string {
  if (hasFilter(text, operator, value)) return text
  const rest = withoutEach(text, (piece) => piece.not && isFilter(piece, operator, value)).trim()
  const filter = writeFilter(operator, value.trim())
  return rest === '' ? filter : `${filter} ${quieted(rest, readPieces(rest))}`
}

/** Undoes `withFilter`. */
export function withoutFilter(text: string, operator: Operator, value: string): string {
  return withoutEach(text, isRequired(operator, value))
}

/** The query without the clause that stands there, and without the connectives that then connect nothing. */
export function withoutClause(text: string, { start, end }: Span): string {
  const pieces = readPieces(text)
  const index = pieces.findIndex((piece) => piece.start === start && piece.end === end)
  return index < 0 ? text : cut(text, pieces, index)
}

type IsMeant = (piece: JoinedPiece, index: number, pieces: JoinedPiece[]) => boolean

function isRequired(operator: Operator, value: string): IsMeant {
  return (piece, index, pieces) =>
    !piece.not && !piece.or && !pieces[index + 1]?.or && isFilter(piece, operator, value)
}

function isFilter(piece: JoinedPiece, operator: Operator, value: string): boolean {
  if (piece.kind !== 'filter' || piece.operator !== operator) return false
  return sameValue(operator, nameOf(piece)) === sameValue(operator, value.trim())
}

/** Two spellings of one value give the same text. Days are compared as written. */
function sameValue(operator: Operator, value: string): string {
  if (operator === 'topic' || operator === 'tag') return normalizeTopicName(value)
  if (operator === 'host') return hostOf(value)
  return closedValue(operator, value) ?? value.normalize('NFKC').toLowerCase()
}

function readPieces(text: string): JoinedPiece[] {
  return joinPieces(scanQuery(clipQuery(text)))
}

function withoutEach(text: string, isGone: IsMeant): string {
  let rest = text
  for (;;) {
    const pieces = readPieces(rest)
    const index = pieces.findIndex(isGone)
    if (index < 0) return rest
    rest = cut(rest, pieces, index)
  }
}

/** With the piece go the connectives on one of its sides: those that made it an alternative, else those before it. */
function cut(text: string, pieces: JoinedPiece[], index: number): string {
  const quiet = quieted(text, pieces)
  const before = pieces[index - 1]
  const piece = pieces[index]!
  const after = pieces[index + 1]
  const forwards = !before || (!piece.or && after?.or)
  const head = quiet.slice(0, forwards ? piece.start : before.end).trimEnd()
  const tail = quiet.slice(forwards && after ? after.start : piece.end).trimStart()
  return head && tail ? `${head} ${tail}` : head + tail
}

/**
 * A connective that connects nothing in lower case, as it is read. Behind or before other neighbours it might connect.
 * The length stays, and so do all places.
 */
function quieted(text: string, pieces: JoinedPiece[]): string {
  let quiet = text
  for (const piece of pieces) {
    if (piece.kind !== 'words' || piece.quoted) continue
    quiet = quiet.slice(0, piece.bodyStart) + piece.text + quiet.slice(piece.end)
  }
  return quiet
}
