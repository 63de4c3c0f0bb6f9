import { foldPlain } from '../text/fold'
import { type Folded, foldWith } from '../text/scan'
import { type Token, tokenize } from '../text/tokens'

/** What stands before a letter: nothing, the border of a part (`Swin|T`), a hyphen or the like, anything else. */
export const INSIDE = 0
const BORDER = 1
const BOUND = 2
export const APART = 3

/**
 * The letters of a text's tokens one after the other, folded, with all that divides them left out: `Swin-T`, `SwinT`
 * and `swin t` are the same letters. Arrays go by letter (code unit of the folded strings).
 */
export type Letters = {
  source: Folded
  /** Folded but for script. */
  plain: string
  /** The same letters, Traditional ones as Simplified. */
  simplified: string
  /** Where the letter stands in the text, accents and joiners behind it included. */
  starts: Uint32Array
  ends: Uint32Array
  /** `INSIDE`, `BORDER`, `BOUND` or `APART`. */
  before: Uint8Array
  /** 1 for a letter of a word, 0 for one that stands for itself: Chinese, a sign. */
  inWord: Uint8Array
}

export function lettersOf(text: string): Letters {
  const source = foldWith(text, foldPlain)
  const tokens = tokenize(text)
  const room = roomFor(tokens)
  let plain = ''
  let simplified = ''
  for (const [index, token] of tokens.entries()) {
    const first = simplified.length
    const isEven = token.text.length === token.end - token.start
    simplified += token.text
    // An uneven token has letters that stand for several or accents apart: words, where script makes no difference.
    plain += isEven ? source.folded.slice(token.start, token.end) : token.text
    if (isEven) placeEvenly(room, first, token)
    else placeOneByOne(room, first, token, text)
    const last = tokens[index - 1]
    room.before[first] = last ? dividing(source.folded, last, token) : APART
  }
  return { source, plain, simplified, ...room }
}

type Room = Omit<Letters, 'source' | 'plain' | 'simplified'>

function roomFor(tokens: readonly Token[]): Room {
  let size = 0
  for (const token of tokens) size += token.text.length
  return {
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    before: new Uint8Array(size),
    inWord: new Uint8Array(size),
  }
}

function placeEvenly({ starts, ends, inWord }: Room, first: number, { start, end, kind }: Token) {
  const isWord = kind === 'word' ? 1 : 0
  for (let at = start; at < end; at += 1) {
    const index = first + at - start
    starts[index] = at
    ends[index] = at + 1
    inWord[index] = isWord
  }
}

function placeOneByOne({ starts, ends, inWord }: Room, first: number, token: Token, text: string) {
  const behind = first + token.text.length
  let index = first
  for (let at = token.start; at < token.end; ) {
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    const spelled = tokenize(text.slice(at, next))[0]?.text.length ?? 0
    // An accent by itself spells nothing and belongs to the letter before it.
    if (spelled === 0 && index > first) ends[index - 1] = next
    for (const last = Math.min(behind, index + spelled); index < last; index += 1) {
      starts[index] = at
      ends[index] = next
      inWord[index] = token.kind === 'word' ? 1 : 0
    }
    at = next
  }
}

const BINDERS = "-_.'"
const EMPHASIS = '*_~'

/** Marks of emphasis are no more of a gap than none: `二**分**图`. */
function dividing(source: string, last: Token, { start, kind }: Token): number {
  if (start === last.end) return BORDER
  if (last.kind !== kind || start - last.end > 6) return APART
  if (start - last.end === 1 && kind === 'word' && BINDERS.includes(source[last.end] ?? '')) return BOUND
  for (let at = last.end; at < start; at += 1) if (!EMPHASIS.includes(source[at] ?? '')) return APART
  return BOUND
}
