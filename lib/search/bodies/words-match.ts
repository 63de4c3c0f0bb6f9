import { compounds } from '../text/compounds'
import { foldPlain, foldText } from '../text/fold'
import { segmentQuery } from '../text/segment'
import { anyOf, phraseOf, variantToken } from './match-expression'

type Fold = (text: string) => string

/** Notes in which a chunk stands as typed, but for case, width, hyphens and humps. Null when it holds nothing to find. */
export function exactMatch(chunk: string, phrase = false): string | null {
  return chunkMatch(chunk, phrase, foldPlain)
}

/** Notes in which it stands in other Chinese characters; null when it has none. */
export function scriptMatch(chunk: string, phrase = false): string | null {
  if (!/\p{Script=Han}/u.test(chunk)) return null
  const simplified = foldText(chunk)
  return anyOf([
    simplified === foldPlain(chunk) ? null : chunkMatch(simplified, phrase, foldPlain),
    phraseIn(chunk, phrase, foldText, variantToken),
  ])
}

/** Notes in which it may stand in any script: for those who look closer themselves. */
export function wordsMatch(chunk: string): string | null {
  return anyOf([exactMatch(chunk), scriptMatch(chunk)])
}

/** In `phrase` the last word is whole; else it may go on. */
function chunkMatch(chunk: string, phrase: boolean, fold: Fold): string | null {
  const words = phraseIn(chunk, phrase, fold, (token) => token)
  return words && anyOf([words, joinedMatch(chunk, !phrase)])
}

function phraseIn(
  chunk: string,
  phrase: boolean,
  fold: Fold,
  write: (token: string) => string,
): string | null {
  const { tokens, openEnd, otherwise } = segmentQuery(chunk, fold)
  const last = tokens.at(-1)
  if (last === undefined) return null
  // A single Chinese character stands in the index at the end of its run only; elsewhere it begins a pair.
  const prefix = phrase ? isOneHan(last) : openEnd
  return anyOf([
    phraseOf(tokens.map(write), prefix),
    ...(phrase ? [] : otherwise.map((other) => phraseOf(other.map(write), true))),
  ])
}

/** `Swin-T` where SwinT or swint is written. */
function joinedMatch(chunk: string, prefix: boolean): string | null {
  const found = compounds(chunk)
  const [compound] = found
  if (found.length !== 1 || !compound || compound.parts.length < 2) return null
  // With more beside the compound, joining it would lose the rest.
  if (compound.start !== chunk.search(/\S/) || compound.end < chunk.trimEnd().length) return null
  return phraseOf([compound.joined], prefix)
}

function isOneHan(token: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u.test(
    token,
  )
}
