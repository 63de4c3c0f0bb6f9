import { groupsOf } from './binding'
import { foldText } from './fold'
import { type Folded, foldWith, scanTokens, type TokenKind } from './scan'
import { isEveryday, spelledAt } from './spelling'

export type Token = {
  /** `word`: one part of a word or number. `han`: a whole run of Han (or Kana, Hangul, Thai …). `symbol`: one sign. */
  kind: TokenKind
  /** Folded. Accents written apart are left out and `ﬁ` is two letters: not always `end - start` long. Never empty. */
  text: string
  /** UTF-16 offsets into the given text; accents and joiners after the last letter are inside. */
  start: number
  end: number
  /** On the first part of a compound of several: all its parts as one word (`Swin-T`: `swint`). Else null. */
  joined: string | null
}

/**
 * The tokens of a text in order: what both index and query are made of. Spaces, controls, halves of surrogate pairs
 * and plain punctuation (all of ASCII's signs among it) give none. Words are divided as `scanTokens` says, and are
 * never cut, however long.
 */
export function tokenize(text: string): Token[] {
  return tokenizeFolded(foldWith(text, foldText))
}

export function tokenizeFolded(text: Folded): Token[] {
  const everyday = isEveryday(text.folded)
  const tokens: Token[] = []
  scanTokens(text, (kind, start, end) => {
    const spelled = everyday ? text.folded.slice(start, end) : spelledAt(text, start, end)
    tokens.push({ kind, text: spelled, start, end, joined: null })
  })
  for (const { first, last } of groupsOf(tokens, text.folded)) {
    if (first < last) tokens[first]!.joined = joinParts(tokens, first, last)
  }
  return tokens
}

/** The tokens from `first` to `last` as one word. */
export function joinParts(tokens: readonly Token[], first: number, last: number): string {
  let joined = ''
  for (let at = first; at <= last; at++) joined += tokens[at]!.text
  return joined
}
