import { foldPlain } from './fold'

/** What a character is to the tokenizer; one of the constants below. */
export type CharClass = number

export const GAP = 1
export const LOWER = 2
export const UPPER = 3
/** A letter of a script without case, and a number that is no digit. */
export const LETTER = 4
export const DIGIT = 5
/** Han, and the other scripts written without spaces: Kana, Hangul, Bopomofo, Yi, Thai and its neighbours. */
export const HAN = 6
export const SYMBOL = 7
/** Accents and format characters: inside a token they neither end it nor are part of its text. */
export const SILENT = 8

export function isWordClass(kind: CharClass): boolean {
  return kind >= LOWER && kind <= DIGIT
}

/** Unicode's own properties, asked of folded characters once each; the first that fits counts. */
const CLASSES: [RegExp, CharClass][] = [
  [/[\p{Cs}\p{Noncharacter_Code_Point}]/u, GAP],
  // Signs beside a name that nobody types, and what stands for characters that were lost.
  [/[©®™℠\ufffc\ufffd]/u, GAP],
  [/[\p{P}\p{Z}\p{Sk}\p{Cc}\0-\x2f\x3a-\x60\x7b-\x7f]/u, GAP],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\u30fc]/u, HAN],
  [/[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u, HAN],
  [/\p{Nd}/u, DIGIT],
  [/\p{Ll}/u, LOWER],
  [/[\p{L}\p{N}]/u, LETTER],
  // Where marks are vowels (Devanagari, Tamil), they tell words apart; these scripts' words stay whole without.
  [
    /(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Zyyy}]/u,
    SILENT,
  ],
  [/\p{M}/u, LETTER],
  [/\p{Cf}/u, SILENT],
]

/** By code point; 0 is "not asked yet". */
const classes = new Uint8Array(0x110000)

/** The class of the character that begins at `at`. A surrogate pair is one character, half a pair is a gap. */
export function classAt(text: string, at: number): CharClass {
  let point = text.charCodeAt(at)
  if (point >= 0xd800 && point <= 0xdbff) point = text.codePointAt(at)!
  const known = classes[point]!
  if (known !== 0) return known
  const found = classOf(String.fromCodePoint(point))
  classes[point] = found
  return found
}

/** Code units of the character that begins at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function classOf(char: string): CharClass {
  // Case is what folding takes away, so it is asked of the character as written.
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER
  const folded = foldPlain(char)
  return CLASSES.find(([pattern]) => pattern.test(folded))?.[1] ?? SYMBOL
}
