import { classAt, DIGIT, GAP, HAN, isWordClass, LETTER, LOWER, SILENT, SYMBOL, UPPER, widthAt } from './chars'
import type { Fold } from './fold'

export type TokenKind = 'word' | 'han' | 'symbol'
/** Told of a token that stands in the text from `start` to `end`. */
export type Visit = (kind: TokenKind, start: number, end: number) => void

/** A text as written, which has the case of its letters, and folded, unit for unit, by `fold`. */
export type Folded = { raw: string; folded: string; fold: Fold }

export function foldWith(raw: string, fold: Fold): Folded {
  return { raw, folded: fold(raw), fold }
}

/**
 * Walks over the tokens of a text in order, in time linear in its length.
 *
 * A run of letters and digits is divided at its *part borders*, the first of these that applies:
 * - letter to digit and back (`Net|50`, `50|d`), but a `v` goes with the digits after it (`yolo|v5`, `GAN|v2`) unless
 *   it ends a word like `conv`;
 * - small letter to capital (`Swin|T`);
 * - before the last of several capitals when a small letter follows (`XML|Parser`), unless that is a plural s (`LLMs`).
 *
 * Whether a border stands somewhere depends on nothing before the part it ends and on at most two characters after it.
 * So a piece of a text that begins at a border is divided as it is in the text, except perhaps at its very end.
 */
export function scanTokens(text: Folded, visit: Visit): void {
  const { raw } = text
  for (let at = 0; at < raw.length; ) {
    const kind = classAt(raw, at)
    if (kind === GAP || kind === SILENT) at += widthAt(raw, at)
    else if (kind === HAN) at = pastHan(raw, at, visit)
    else if (kind === SYMBOL) at = pastSymbol(raw, at, visit)
    else at = pastWords(text, at, visit)
  }
}

function pastHan(raw: string, start: number, visit: Visit): number {
  let end = start
  while (end < raw.length) {
    const kind = classAt(raw, end)
    if (kind === HAN || kind === SILENT) end += widthAt(raw, end)
    else {
      const next = pastEmphasis(raw, end)
      if (next === end || next >= raw.length || classAt(raw, next) !== HAN) break
      end = next
    }
  }
  visit('han', start, end)
  return end
}

/** Markdown's marks between two Chinese characters (`二**分**图`) part no word. */
function pastEmphasis(raw: string, from: number): number {
  let at = from
  while (at - from < LONGEST_EMPHASIS && isEmphasis(raw, at)) at += 1
  return at
}

const LONGEST_EMPHASIS = 3

/** A mark that Markdown may write between the characters of a word. */
export function isEmphasis(text: string, at: number): boolean {
  const sign = text[at]
  return sign === '*' || sign === '_' || sign === '~'
}

function pastSymbol(raw: string, start: number, visit: Visit): number {
  const end = pastSilent(raw, start + widthAt(raw, start))
  visit('symbol', start, end)
  return end
}

function pastSilent(raw: string, from: number): number {
  let at = from
  while (at < raw.length && classAt(raw, at) === SILENT) at += widthAt(raw, at)
  return at
}

/** A run of letters and digits, part by part. */
function pastWords(text: Folded, start: number, visit: Visit): number {
  const { raw } = text
  let part = start
  // The character before, its class, and the class of the one before that in the same part (0: there is none).
  let before = start
  let last = classAt(raw, start)
  let secondLast = 0
  let version = isVersion(text, start, start)
  let at = start + widthAt(raw, start)
  for (; at < raw.length; at += widthAt(raw, at)) {
    const kind = classAt(raw, at)
    if (kind === SILENT) continue
    if (!isWordClass(kind)) break
    let border = part
    if (kind === DIGIT) border = last === DIGIT || version ? part : at
    else if (last === DIGIT || isVersion(text, at, part)) border = at
    else if (kind === UPPER && last === LOWER) border = at
    else if (kind === LOWER && last === UPPER && secondLast === UPPER && !isPlural(text, at)) border = before
    if (border > part) {
      visit('word', part, border)
      part = border
    }
    version = border === at ? isVersion(text, at, at) : version && kind === DIGIT
    secondLast = border === at ? 0 : last
    before = at
    last = kind
  }
  const end = pastSign(text, part, at)
  visit('word', part, end)
  return end
}

/** Words before whose number the v is not that of a version. */
const ENDING_IN_V = new Set(['adv', 'conv', 'deconv', 'dev', 'div', 'env', 'inv', 'prev', 'recv'])
const SMALL_V = 0x76

/** Whether the character at `at`, in a part that began at `part`, is the v of a version: a digit follows. */
function isVersion({ raw, folded }: Folded, at: number, part: number): boolean {
  if (folded.charCodeAt(at) !== SMALL_V) return false
  const next = pastSilent(raw, at + 1)
  if (next >= raw.length || classAt(raw, next) !== DIGIT) return false
  return !ENDING_IN_V.has(folded.slice(part, at + 1))
}

/** The s of `LLMs`: no small letter goes on after it. */
function isPlural({ raw, folded }: Folded, at: number): boolean {
  if (folded[at] !== 's') return false
  const next = pastSilent(raw, at + 1)
  if (next >= raw.length) return true
  const kind = classAt(raw, next)
  return kind !== LOWER && kind !== LETTER
}

/** `c++` and `c#`: a single ASCII letter keeps the sign that makes it the name of a language. */
function pastSign({ folded }: Folded, part: number, end: number): number {
  const next = folded[end]
  if (next !== '#' && next !== '+') return end
  if (end - part !== 1 || !/[a-z]/.test(folded[part]!)) return end
  if (next === '#') return end + 1
  return folded[end + 1] === '+' ? end + 2 : end
}
