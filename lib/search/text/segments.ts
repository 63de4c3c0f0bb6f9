import type { Fold } from './fold'
import { foldWith, scanTokens } from './scan'
import { isEveryday, spelledAt } from './spelling'
import { isCommand } from './tex'
import { TokenWriter } from './units'

/** A longer word is indexed, and looked up, in pieces of this many units; a longer joined form only that far. */
export const PIECE = 64

/**
 * The tokens of a text as they are indexed, divided by spaces. What closes a token (the last character of a Han run,
 * the name of a command) comes once something follows it; after the last token only when `closed`.
 */
export function segments(raw: string, fold: Fold, closed: boolean): string {
  const text = foldWith(raw, fold)
  const everyday = isEveryday(text.folded)
  const out = new TokenWriter(2 * raw.length + 16)
  let closing = ''
  scanTokens(text, (kind, start, end) => {
    if (closing !== '') out.add(closing)
    // Spelled in place where that is possible: no string is made for a token of everyday text.
    const spelled = everyday ? text.folded : spelledAt(text, start, end)
    const from = everyday ? start : 0
    const to = everyday ? end : spelled.length
    if (kind === 'han') closing = addHan(out, spelled, from, to, everyday)
    else closing = addWord(out, spelled, from, to, kind === 'word' && isCommand(text, start))
  })
  if (closed && closing !== '') out.add(closing)
  return out.toString()
}

/** Returns what closes the run: its last character, unless it is the only one. */
function addHan(out: TokenWriter, spelled: string, from: number, to: number, everyday: boolean): string {
  if (everyday || !SURROGATE.test(spelled)) {
    if (to - from === 1) out.add(spelled, from, to)
    else out.addPairs(spelled, from, to)
    return to - from === 1 ? '' : spelled.slice(to - 1, to)
  }
  const chars = [...spelled]
  if (chars.length === 1) out.add(spelled)
  for (let at = 1; at < chars.length; at++) out.add(chars[at - 1]! + chars[at]!)
  return chars.length === 1 ? '' : chars.at(-1)!
}

/** Returns what closes a command: its name without the backslash, unless pieces of it follow anyway. */
function addWord(out: TokenWriter, spelled: string, from: number, to: number, command: boolean): string {
  if (to - from <= PIECE) {
    out.add(spelled, from, to, command ? '\\' : '')
    return command ? spelled.slice(from, to) : ''
  }
  const pieces = piecesOf(spelled.slice(from, to))
  if (command) pieces.unshift(`\\${pieces[0]}`)
  for (const piece of pieces) out.add(piece)
  return ''
}

function piecesOf(word: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < word.length; ) {
    const piece = cut(word.slice(from, from + PIECE + 1), PIECE)
    pieces.push(piece)
    from += piece.length
  }
  return pieces
}

const SURROGATE = /[\ud800-\udfff]/

/** At most `length` units, one fewer where a surrogate pair would be halved. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, text.codePointAt(length - 1)! > 0xffff ? length - 1 : length)
}
