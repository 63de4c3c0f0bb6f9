import { compounds } from '../text/compounds'
import { foldPlain, foldText } from '../text/fold'
import { segmentQuery } from '../text/segment'
import { anyOf, asWritten, inColumn, phraseOf } from './match-expression'

type Fold = (text: string) => string

/** Notes in which a chunk stands as typed, but for case, width, hyphens and humps. Null when it holds nothing to find. */
export function exactMatch(chunk: string, phrase = false): string | null {
  const match = chunkMatch(chunk, phrase, foldPlain)
  return match === null ? null : asWritten(match)
}

/** Notes in which it stands in other Chinese characters too; null when it has no Chinese. */
export function scriptMatch(chunk: string, phrase = false): string | null {
  return /\p{Script=Han}/u.test(chunk) ? chunkMatch(chunk, phrase, foldText) : null
}

/** Notes in which it may stand in any script: for those who look closer themselves. */
export function wordsMatch(chunk: string): string | null {
  return anyOf([chunkMatch(chunk, false, foldPlain), scriptMatch(chunk)])
}

/** In `phrase` the last word is whole; else it may go on. */
function chunkMatch(chunk: string, phrase: boolean, fold: Fold): string | null {
  const { tokens, openEnd, otherwise } = segmentQuery(chunk, fold)
  const last = tokens.at(-1)
  if (last === undefined) return null
  // A single Chinese character stands in the index at the end of its run only; elsewhere it begins a pair.
  const prefix = phrase ? isOneHan(last) : openEnd
  return anyOf([
    phraseOf(tokens, prefix),
    ...(phrase ? [] : otherwise.map((other) => phraseOf(other, true))),
    joinedMatch(chunk, prefix),
  ])
}

/** `Swin-T` where SwinT or swint is written. */
function joinedMatch(chunk: string, prefix: boolean): string | null {
  const found = compounds(chunk)
  const [compound] = found
  if (found.length !== 1 || !compound || compound.parts.length < 2) return null
  // With more beside the compound, joining it would lose the rest.
  if (compound.start !== chunk.search(/\S/) || compound.end < chunk.trimEnd().length) return null
  const match = phraseOf([compound.joined], prefix)
  return match && anyOf([match, inColumn('joined', match)])
}

function isOneHan(token: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u.test(
    token,
  )
}
