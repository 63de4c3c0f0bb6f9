import type { Day } from '../../domain/day'
import type { QueryProblem } from '../../domain/search'
import { type JoinedPiece, joinPieces } from './join-pieces'
import type { Clause, Query } from './query'
import { readFilter } from './read-filter'
import { clipQuery, scanQuery } from './scan-query'
import { writePhrase } from './write-filter'

/** Most conditions that count. A pasted paragraph has more; its first words find it. */
export const MOST_CONDITIONS = 32
/** How much of what was cut off a problem quotes. */
const LONGEST_EXCERPT = 40

/** Reads a query. Every string is one: what is wrong with it is told in `problems`, and the rest still counts. */
export function parseQuery(typed: string, today: Day): Query {
  const text = clipQuery(typed)
  const pieces = joinPieces(scanQuery(text))
  const groups: Clause[][] = []
  const problems: QueryProblem[] = []
  for (const piece of pieces.slice(0, MOST_CONDITIONS)) {
    if (!piece.or) groups.push([])
    const read = readPiece(text, piece, today)
    if (read && 'code' in read) {
      problems.push(read)
      continue
    }
    if (read) groups.at(-1)?.push(read)
    if (!piece.closed) problems.push(unclosedQuote(text, piece))
  }
  const rest = pieces[MOST_CONDITIONS]
  if (rest) problems.push(cutOff('too-many-words', text, rest.start))
  if (text.length < typed.length) problems.push(cutOff('too-long', typed, text.length))
  return { text, groups: groups.filter((group) => group.length > 0), problems }
}

function readPiece(text: string, piece: JoinedPiece, today: Day): Clause | QueryProblem | null {
  if (piece.kind === 'filter') return readFilter(text, piece, today)
  const { not, start, end } = piece
  return piece.text === '' ? null : { kind: 'words', text: piece.text, phrase: piece.quoted, not, start, end }
}

function unclosedQuote(text: string, piece: JoinedPiece): QueryProblem {
  const { bodyStart, end } = piece
  const head = piece.kind === 'filter' ? text.slice(bodyStart, piece.valueStart) : ''
  const inside = piece.kind === 'filter' ? piece.value : piece.text
  const suggestions = inside === '' ? [] : [head + writePhrase(inside)]
  return { code: 'unclosed-quote', start: bodyStart, end, text: text.slice(bodyStart, end), suggestions }
}

function cutOff(code: 'too-long' | 'too-many-words', text: string, start: number): QueryProblem {
  return { code, start, end: text.length, text: text.slice(start, start + LONGEST_EXCERPT), suggestions: [] }
}
