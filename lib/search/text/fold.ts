import { simplifiedForms } from './simplified'
import { unitsToString } from './units'

/** How one character is folded; units and surrogate pairs apart, because tables hold units. */
type Folding = { table: Uint16Array; unit: (unit: string) => string; pair: (pair: string) => string }

// Tables are filled as characters are met; 0 is "not yet" (asking again for NUL does no harm).
const PLAIN: Folding = { table: new Uint16Array(0x10000), unit: plainUnit, pair: plainPair }
const TEXT: Folding = { table: new Uint16Array(0x10000), unit: textUnit, pair: textPair }

/**
 * Case, width (NFKC) and diacritics folded, one code unit for one code unit: an offset into the folded text is an
 * offset into the original. What would change its length (`ß`, `ﬁ`, `½`) stays as it is, half a surrogate pair becomes
 * U+FFFD, as it would in the database. Folding twice changes nothing more.
 */
export function foldPlain(text: string): string {
  return fold(text, PLAIN)
}

/** The same, and Traditional characters as Simplified ones. */
export function foldText(text: string): string {
  return fold(text, TEXT)
}

/** `foldPlain` or `foldText`: tokens are made with either, as one asks for the script too or not. */
export type Fold = (text: string) => string

const NOT_ASCII = /[^\0-\x7f]/

function fold(text: string, { table, unit, pair }: Folding): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase()
  const units = new Uint16Array(text.length)
  let changed = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdbff && text.codePointAt(at)! > 0xffff) {
      const both = text.slice(at, at + 2)
      const folded = pair(both)
      changed ||= folded !== both
      units[at++] = folded.charCodeAt(0)
      units[at] = folded.charCodeAt(1)
      continue
    }
    let folded = table[code]!
    if (folded === 0) {
      folded = unit(text[at]!).charCodeAt(0)
      table[code] = folded
    }
    units[at] = folded
    changed ||= folded !== code
  }
  return changed ? unitsToString(units) : text
}

/** One to a reader, several to NFKC: dashes that join words, typographic quotes, letters with a stroke. */
const ALIKE = new Map(
  [
    ['-', '\u2010\u2011\u2012\u2013\u2212'],
    ["'", '\u2018\u2019\u02bc\u2032'],
    ['"', '\u201c\u201d\u2033'],
    ['o', 'øØ'],
    ['l', 'łŁ'],
    ['d', 'đĐ'],
    ['h', 'ħĦ'],
    ['t', 'ŧŦ'],
  ].flatMap(([as = '', written = '']) => Array.from(written, (char) => [char, as] as const)),
)

function plainUnit(unit: string): string {
  if (/\p{Cs}/u.test(unit)) return '\ufffd'
  const alike = ALIKE.get(unit)
  if (alike !== undefined) return alike
  const full = withoutAccents(caseFolded(unit.normalize('NFKC')))
  if (full.length === 1) return ALIKE.get(full) ?? full
  const cased = withoutAccents(unit.toLowerCase())
  return cased.length === 1 ? cased : unit
}

function textUnit(unit: string): string {
  const plain = plainUnit(unit)
  return simplifiedForms().get(plain) ?? plain
}

function plainPair(pair: string): string {
  const lower = pair.toLowerCase()
  return lower.length === pair.length ? lower : pair
}

function textPair(pair: string): string {
  return simplifiedForms().get(pair) ?? plainPair(pair)
}

/** Up and down again: `ς`, `ſ` and `ı` become `σ`, `s` and `i`, which lower case alone leaves apart. */
function caseFolded(text: string): string {
  const folded = text.toUpperCase().toLowerCase()
  return folded.length === text.length ? folded : text.toLowerCase()
}

/** Accents (U+0300–036F) on letters only: the stroke of ≠, the voicing of が and Indic vowels mean something else. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{L}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .normalize('NFC')
}
