import { groupsOf } from './binding'
import { foldText } from './fold'
import { foldWith } from './scan'
import { joinParts, type Token, tokenizeFolded } from './tokens'

export type Compound = { parts: Token[]; joined: string; start: number; end: number }

/**
 * The words of a text as they are written, each with its parts: maximal runs bound by a hyphen, underscore, dot,
 * apostrophe or nothing. `Swin-T`, `SwinT` and `swin_t` are all joined `swint`; a plain word is a compound of one part.
 */
export function compounds(text: string): Compound[] {
  const source = foldWith(text, foldText)
  const tokens = tokenizeFolded(source)
  return groupsOf(tokens, source.folded).map(({ first, last }) => ({
    parts: tokens.slice(first, last + 1),
    joined: joinParts(tokens, first, last),
    start: tokens[first]!.start,
    end: tokens[last]!.end,
  }))
}
