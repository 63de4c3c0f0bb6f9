import { foldPlain } from '../text/fold'
import { type Token, tokenize } from '../text/tokens'
import { foldedUnits } from './folded-unit'
import { endOfCompound } from './terms'
import { LONGEST_TERM } from './vocabulary'

/** What of a query is looked at; more is left out. */
const MOST_UNITS = 200
const MOST_WORDS = 12
const MOST_PARTS = 12

export type TypedLatin = {
  kind: 'latin'
  typed: string
  /** Folded, without hyphens and the like. */
  letters: string
  /** The letters between hyphens, and those again divided where case or digits divide them. */
  segments: string[]
  parts: string[]
  /** Signs right after it that belong to some names: `++`, `#`. */
  signs: string
}
export type TypedHan = {
  kind: 'han'
  typed: string
  /** As written but for case and width, and the same in Simplified; as long as each other. */
  plain: string
  units: Uint16Array
}
export type TypedWord = TypedLatin | TypedHan

export type TypedQuery = {
  /** Everything that was typed and is looked at. */
  typed: string
  words: TypedWord[]
  /** All of it as one word, separators left out. */
  whole: string
}

export function readTyped(query: string): TypedQuery {
  const text = query.slice(0, MOST_UNITS)
  const tokens = tokenize(text)
  const words = new Map<string, TypedWord>()
  for (let at = 0; at < tokens.length && words.size < MOST_WORDS; ) {
    const end = tokens[at]!.joined === null ? at + 1 : endOfCompound(tokens, at)
    const parts = tokens.slice(at, end)
    const word = parts[0]!.kind === 'han' ? typedHan(text, parts[0]!) : typedLatin(text, parts)
    const key = word.kind === 'han' ? word.plain : word.segments.join('-')
    if (!words.has(key)) words.set(key, word)
    at = end
  }
  const whole = tokens.map((token) => token.text).join('')
  return { typed: text.trim(), words: [...words.values()], whole }
}

/** Words typed apart as if they were one. */
export function joinedWords(words: readonly TypedLatin[]): TypedLatin {
  const letters = words
    .map((word) => word.letters)
    .join('')
    .slice(0, LONGEST_TERM)
  const typed = words.map((word) => word.typed).join(' ')
  return { kind: 'latin', typed, letters, segments: [letters], parts: [letters], signs: words.at(-1)!.signs }
}

function typedHan(text: string, { text: folded, start, end }: Token): TypedHan {
  const typed = text.slice(start, end)
  const plain = foldPlain(typed)
  // With accents that stand apart left out, what is as written is no longer known unit by unit.
  return {
    kind: 'han',
    typed,
    plain: plain.length === folded.length ? plain : folded,
    units: foldedUnits(folded),
  }
}

function typedLatin(text: string, tokens: readonly Token[]): TypedLatin {
  const segments: string[] = []
  tokens.forEach((token, at) => {
    if (at > 0 && token.start === tokens[at - 1]!.end) segments[segments.length - 1] += token.text
    else segments.push(token.text)
  })
  const letters = segments.join('').slice(0, LONGEST_TERM)
  const parts = tokens.length > MOST_PARTS ? [letters] : tokens.map((token) => token.text)
  return {
    kind: 'latin',
    typed: text.slice(tokens[0]!.start, tokens.at(-1)!.end),
    letters,
    segments: tokens.length > MOST_PARTS ? [letters] : segments,
    parts,
    signs: /^[+#]*/.exec(text.slice(tokens.at(-1)!.end))![0],
  }
}
