import { groupsOf } from './binding'
import { type Fold, foldPlain, foldText } from './fold'
import { foldWith } from './scan'
import { cut, PIECE, segments } from './segments'
import { joinParts, tokenize, tokenizeFolded } from './tokens'

/** A compound of more parts (a hash, base64, a generated name) is joined from its first part only. */
const MAX_PARTS = 12

export type QueryPhrase = {
  /** To be found one directly after the other; empty when the chunk holds nothing that is indexed. */
  tokens: string[]
  /** The last token may go on in the text: look it up as a prefix. */
  openEnd: boolean
  /**
   * The same, divided otherwise at the end, where that depends on how the text goes on: `XMLP` of `XMLParser`,
   * `yolov` of `yolov5`. Each to be found like `tokens`. At most two, mostly none.
   */
  otherwise: string[][]
}

/**
 * What FTS5 indexes for a text: tokens in order, divided by single spaces. A Han run gives its pairs and then its last
 * character alone (二分图 → `二分 分图 图`), so that any stretch of it is a phrase and any one character a prefix; a
 * backslash command gives itself and its name (`\times times`). Holds no NUL and no half of a surrogate pair.
 */
export function segmentForIndex(text: string, fold: Fold = foldText): string {
  return segments(text, fold, true)
}

/**
 * The phrase for what was typed without a space in it, by the same rules; only what ends it stays open, a Han run
 * without its last character alone, a command without its name.
 *
 * Promise: a piece of a text that begins where a character of a Han run, a part of a word, a symbol or a command
 * begins, and ends anywhere, is found: its `tokens` or one of `otherwise` stand in the text's segments one after the
 * other, the last one as a prefix where `openEnd`. That holds when text and chunk are folded alike.
 */
export function segmentQuery(chunk: string, fold: Fold = foldText): QueryPhrase {
  const typed = chunk.replace(HALF_CHARACTER, '')
  const tokens = phraseOf(typed, fold)
  if (tokens.length === 0) return { tokens, openEnd: false, otherwise: [] }
  return { tokens, openEnd: endsOpen(typed), otherwise: otherEnds(typed, tokens, fold) }
}

/** The first half of a surrogate pair at the end, as it is or folded: the rest of the character is still to come. */
const HALF_CHARACTER = /[\ud800-\udbff\ufffd]$/

/**
 * The compounds of several parts as one word, from each of their parts on but the last (`nn.LinearLayer`:
 * `nnlinearlayer linearlayer`), each once, divided by spaces: prefixes for whoever types them without hyphens and
 * humps. Cut at 64 units.
 */
export function joinedWords(text: string): string {
  const source = foldWith(text, foldText)
  const tokens = tokenizeFolded(source)
  const joined = new Set<string>()
  for (const { first, last } of groupsOf(tokens, source.folded)) {
    const starts = last - first >= MAX_PARTS ? Math.min(first + 1, last) : last
    for (let from = first; from < starts; from++) joined.add(cut(joinParts(tokens, from, last), PIECE))
  }
  return [...joined].join(' ')
}

/**
 * The lines of a text that Traditional characters stand in, as they are in Simplified ones; nothing for the others.
 */
export function segmentVariants(text: string): string {
  if (!hasVariants(text)) return ''
  const lines = text.split('\n').filter(hasVariants)
  return lines.map((line) => segments(line, foldText, true)).join(LINE_END)
}

function hasVariants(text: string): boolean {
  return foldText(text) !== foldPlain(text)
}

/** Nothing that is typed gives this token, so no phrase goes from one line to another that was not next to it. */
const LINE_END = ' | '

function phraseOf(chunk: string, fold: Fold): string[] {
  const phrase = segments(chunk, fold, false)
  return phrase === '' ? [] : phrase.split(' ')
}

/** A plus sign may be the middle of the last token, on the way to `c++`. */
function endsOpen(chunk: string): boolean {
  const last = tokenize(chunk).at(-1)
  if (last === undefined || last.kind === 'symbol') return false
  // Two characters are a pair already; what follows them begins another.
  if (last.kind === 'han') return [...last.text].length === 1
  const rest = chunk.slice(last.end)
  return rest === '' || rest === '+' || rest === '＋'
}

/** Asks how the chunk would be divided before a small letter and before a digit; a capital changes nothing. */
function otherEnds(chunk: string, usual: string[], fold: Fold): string[][] {
  const found = new Map<string, string[]>()
  for (const more of ['a', '1']) {
    const tokens = phraseOf(chunk + more, fold)
    const end = tokens.pop()!
    if (!end.endsWith(more) || end.length === 1) continue
    tokens.push(end.slice(0, -1))
    found.set(tokens.join(' '), tokens)
  }
  found.delete(usual.join(' '))
  return [...found.values()]
}
