import type { ConnectivePiece, FilterPiece, Piece, WordsPiece } from './scan-query'

/** A piece that asks for something. Its place holds the NOT before it; `or`: it is an alternative to the one before. */
export type JoinedPiece = (WordsPiece | FilterPiece) & { or: boolean }

/**
 * Settles what AND, OR and NOT connect. One that has nothing on a side it needs is an ordinary word, in lower case so
 * that written out again it can never become a connective.
 */
export function joinPieces(pieces: Piece[]): JoinedPiece[] {
  const joined: JoinedPiece[] = []
  let or = false
  let notFrom: number | null = null
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'connective' || !connects(piece, joined.length > 0, pieces[index + 1])) {
      const condition = piece.kind === 'connective' ? toWord(piece) : piece
      const not = condition.not || notFrom !== null
      joined.push({ ...condition, not, start: notFrom ?? condition.start, or })
      or = false
      notFrom = null
    } else if (piece.word === 'NOT') notFrom ??= piece.start
    else or ||= piece.word === 'OR'
  }
  return joined
}

function connects({ word }: ConnectivePiece, isBehindOne: boolean, next: Piece | undefined): boolean {
  if (!next) return false
  if (word === 'NOT') return next.kind !== 'connective' || next.word === 'NOT'
  return isBehindOne
}

function toWord({ word, start, end }: ConnectivePiece): WordsPiece {
  const place = { start, bodyStart: start, end }
  return { kind: 'words', text: word.toLowerCase(), not: false, quoted: false, closed: true, ...place }
}
