import { invert, type Postings } from './postings'
import type { Vocabulary } from './vocabulary'

// Latin letters, digits and the edge of a word have a code each; other scripts share what is left.
const CODES = 64
const EDGE = 0
const SHARED = 37

const GRAMS = CODES * CODES

function codeOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27
  return SHARED + (unit % (CODES - SHARED))
}

/** Which terms have which two letters side by side, the edges of the term counting as letters. */
export function buildGrams(vocabulary: Vocabulary): Postings {
  const { offsets, units } = vocabulary
  const starts = Uint32Array.from(offsets, (offset, term) => offset + term)
  const grams = new Uint32Array(units.length + vocabulary.size)
  for (let term = 0; term < vocabulary.size; term++) {
    let before = EDGE
    let to = starts[term]!
    for (let at = offsets[term]!; at < offsets[term + 1]!; at++) {
      const code = codeOf(units[at]!)
      grams[to++] = before * CODES + code
      before = code
    }
    grams[to] = before * CODES + EDGE
  }
  return invert(GRAMS, starts, grams)
}

/** The different pairs of a word, those with its edges first and last. */
export function gramsOf(word: string): number[] {
  const codes = [EDGE, ...Array.from({ length: word.length }, (_, at) => codeOf(word.charCodeAt(at))), EDGE]
  return [...new Set(codes.slice(1).map((code, at) => codes[at]! * CODES + code))]
}

/** The different pairs inside a word, without its edges. */
export function innerGramsOf(word: string): number[] {
  return gramsOf(word).filter((gram) => gram >= CODES && gram % CODES !== EDGE)
}
