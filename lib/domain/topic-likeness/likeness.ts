import { distance } from './distance'

/**
 * Why two names may be one:
 * letters: the same but for punctuation or a plural s; short: one is made of the beginnings of the other's words;
 * typo: long and nearly the same; bilingual: one gives the other in brackets.
 */
export type Likeness = 'letters' | 'short' | 'typo' | 'bilingual'

/** Shorter names are near to too many others. */
const LONG_NAME = 8
const VERY_LONG_NAME = 13
const SHORTEST_ABBREVIATION = 3

/** A name taken apart once, since each is held against many. */
export type NameParts = {
  /** Letters, digits and the signs that tell names apart (`c++`, `c#`). */
  letters: string
  /** Lower case. */
  words: string[]
  /** `v2`, `50`: what makes versions and sizes different things. */
  numbers: string
  /** What stands before brackets and in them, as letters. */
  halves: string[]
}

export function partsOfName(name: string): NameParts {
  const plain = name.normalize('NFKC')
  const words = plain
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
  const brackets = /^(.+?)\s*\((.+)\)\s*$/.exec(plain)
  return {
    letters: words.join(''),
    words,
    numbers: (plain.match(/\d+/g) ?? []).join(' '),
    halves: brackets ? [brackets[1] ?? '', brackets[2] ?? ''].map(lettersOf).filter(Boolean) : [],
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '')
}

/** Null when nothing speaks for one thing under two names. Names whose numbers differ never are. */
export function likenessOf(one: NameParts, other: NameParts): Likeness | null {
  if (one.letters === '' || other.letters === '') return null
  if (one.halves.includes(other.letters) || other.halves.includes(one.letters)) return 'bilingual'
  if (one.numbers !== other.numbers) return null
  if (one.letters === other.letters || isPlural(one.letters, other.letters)) return 'letters'
  if (isShortFor(one, other) || isShortFor(other, one)) return 'short'
  return !hasWordMore(one, other) && isTypo(one.letters, other.letters) ? 'typo' : null
}

function isPlural(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
  return longer === `${shorter}s` && shorter.length >= SHORTEST_ABBREVIATION
}

/** `Swin-T` for `Swin Transformer`, `ViT` for `Vision Transformer`, `GAN` for `Generative Adversarial Network`. */
function isShortFor(short: NameParts, long: NameParts): boolean {
  if (long.words.length < 2 || short.letters.length < SHORTEST_ABBREVIATION) return false
  if (short.letters.length >= long.letters.length || /\p{Script=Han}/u.test(long.letters)) return false
  return isBuiltFrom(short.letters, long.words)
}

/** Whether letters are beginnings of all the words, in order; the last may be cut, none left out. */
function isBuiltFrom(letters: string, words: string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  for (let length = 1; length <= word.length && letters.startsWith(word.slice(0, length)); length += 1) {
    if (isBuiltFrom(letters.slice(length), rest)) return true
  }
  return false
}

/** `ImageNet-A` is a thing of its own beside ImageNet. */
function hasWordMore(one: NameParts, other: NameParts): boolean {
  const [longer, shorter] = one.words.length > other.words.length ? [one, other] : [other, one]
  return (
    longer.words.length > shorter.words.length && shorter.words.every((word) => longer.words.includes(word))
  )
}

function isTypo(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const most = shorter >= VERY_LONG_NAME ? 2 : shorter >= LONG_NAME ? 1 : 0
  return most > 0 && distance(one, other, most) <= most
}
