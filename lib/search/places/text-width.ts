import type { TextRange } from '../../domain/finding'

/** Widths are counted in Latin letters; a Chinese character, its punctuation and full-width forms count two. */
export function widthOf(text: string, start: number, end: number): number {
  let width = 0
  for (let index = start; index < end; index += 1) width += unitWidth(text.charCodeAt(index))
  return width
}

/** The farthest offset behind `from` up to which the text is no wider than `room`. */
export function reachForward(text: string, from: number, room: number): number {
  let left = room
  let at = from
  while (at < text.length) {
    left -= unitWidth(text.charCodeAt(at))
    if (left < 0) break
    at += 1
  }
  return at
}

/** The farthest offset before `from` from which the text is no wider than `room`. */
export function reachBack(text: string, from: number, room: number): number {
  let left = room
  let at = from
  while (at > 0) {
    left -= unitWidth(text.charCodeAt(at - 1))
    if (left < 0) break
    at -= 1
  }
  return at
}

/** Emoji are two code units and two wide. */
function unitWidth(unit: number): number {
  if (unit < 0x1100) return 1
  const isWide =
    unit <= 0x11ff ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6)
  return isWide ? 2 : 1
}

/** A cut here would part a pair of surrogates, or a character from its accents and joiners. */
export function partsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text[at - 1] ?? ''
  const behind = text[at] ?? ''
  if (/[\udc00-\udfff]/.test(behind)) return /[\ud800-\udbff]/.test(before)
  return before === '\u200d' || behind === '\u200d' || /\p{M}/u.test(behind)
}

export function partsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordLetter(text[at - 1]) && isWordLetter(text[at])
}

/** Letters of scripts that put spaces between words. */
function isWordLetter(character = ''): boolean {
  return /[\p{L}\p{N}_]/u.test(character) && !/[\u2e80-\u9fff\uf900-\ufaff]/.test(character)
}

/** The stretch that holds the offset inside it, so that a cut there would break it. */
export function brokenAt(unbroken: readonly TextRange[], at: number): TextRange | undefined {
  return unbroken.find(({ start, end }) => start < at && at < end)
}
