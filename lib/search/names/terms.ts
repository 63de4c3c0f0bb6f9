import { joinParts, type Token, tokenize } from '../text/tokens'
import { LONGEST_TERM } from './vocabulary'

/**
 * What a term is in the name: a word with everything bound to it (`swint` of `Swin-T`), what stands between its
 * hyphens (`swin`), or a part that only case or digits set off (`net` of `ResNet`).
 */
export const WHOLE_WORD = 0
export const BETWEEN_HYPHENS = 1
export const INNER_PART = 2
/** An inner part that a word, or what stands between two hyphens, begins with. */
export const FIRST_PART = 3
export type Role = typeof WHOLE_WORD | typeof BETWEEN_HYPHENS | typeof INNER_PART | typeof FIRST_PART

export function isWord(role: Role): boolean {
  return role === WHOLE_WORD || role === BETWEEN_HYPHENS
}

export type Term = {
  text: string
  role: Role
  /** Parts it consists of; they follow it. 0 for a part itself. */
  span: number
  /** Only spaces and plain punctuation stand between it and the word before. */
  follows: boolean
  start: number
  end: number
}

export type NameTerms = {
  /** Words and signs in order: each joined form before its parts, the longest first. */
  terms: Term[]
  han: Token[]
  /** All tokens as one word: the same for names that differ in case, width, script and separators only. */
  whole: string
}

/** More parts than this (a hash, a serial number) are kept as one word only. */
const MOST_PARTS = 12

export function readTerms(text: string): NameTerms {
  return termsOf(tokenize(text))
}

export function termsOf(tokens: readonly Token[]): NameTerms {
  const terms: Term[] = []
  const han: Token[] = []
  let follows = false
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (token.kind === 'han') {
      han.push(token)
      follows = false
      at++
      continue
    }
    const end = token.joined === null ? at + 1 : endOfCompound(tokens, at)
    addCompound(terms, tokens.slice(at, end), follows)
    follows = true
    at = end
  }
  return { terms, han, whole: joinParts(tokens, 0, tokens.length - 1) }
}

/** The parts of a compound are those that make up its joined form. */
export function endOfCompound(tokens: readonly Token[], first: number): number {
  let left = tokens[first]!.joined!.length
  let at = first
  while (left > 0) left -= tokens[at++]!.text.length
  return at
}

function addCompound(terms: Term[], parts: readonly Token[], follows: boolean): void {
  if (parts.length === 1 || parts.length > MOST_PARTS) {
    terms.push(termOf(parts, WHOLE_WORD, follows, 0))
    return
  }
  terms.push(termOf(parts, WHOLE_WORD, follows, parts.length))
  for (let from = 0; from < parts.length; ) {
    let to = from + 1
    while (to < parts.length && parts[to]!.start === parts[to - 1]!.end) to++
    addSegment(terms, parts.slice(from, to), parts.length, from > 0 || follows)
    from = to
  }
}

function addSegment(terms: Term[], parts: readonly Token[], inWord: number, follows: boolean): void {
  if (parts.length === 1) {
    terms.push(termOf(parts, BETWEEN_HYPHENS, follows, 0))
    return
  }
  if (parts.length < inWord) terms.push(termOf(parts, BETWEEN_HYPHENS, follows, parts.length))
  parts.forEach((part, at) => {
    terms.push(termOf([part], at > 0 ? INNER_PART : FIRST_PART, at > 0 || follows, 0))
  })
}

function termOf(parts: readonly Token[], role: Role, follows: boolean, span: number): Term {
  const text = joinParts(parts, 0, parts.length - 1)
  return {
    text: text.length > LONGEST_TERM ? text.slice(0, LONGEST_TERM) : text,
    role,
    span,
    follows,
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
  }
}
