/** What a stretch of text is set in. */
export type Style = { bold?: boolean; italic?: boolean; code?: boolean; strike?: boolean; href?: string }

/**
 * Widths of the letters from space to tilde, in thousandths of an em: of Arial or of DejaVu Sans, whichever is wider.
 * Slides are set in Arial and Courier New. Most machines have them or fonts of the very same widths; where LibreOffice
 * has neither it takes DejaVu, whose letters are a good deal wider, and nothing may run over an edge there either.
 * Every Chinese font is one em wide.
 */
const WIDEST = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636,
  636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778, 752, 295,
  500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838,
  556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
  392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
]
const MONO = 602
const BOLD = 1.12
/** LibreOffice puts that much between Chinese and Latin letters. */
const BETWEEN_SCRIPTS = 200

const WIDE = /[\u2000-\u2bff\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u
/** Marks over the letter before, and what is not seen at all. */
const MARK = /\p{M}|\p{Cf}/u

/** In ems. */
export function widthOf(text: string, { bold = false, code = false }: Style = {}): number {
  let thousandths = 0
  let before: 'wide' | 'narrow' | null = null
  for (const letter of text) {
    thousandths += widthOfLetter(letter, bold, code)
    const kind: 'wide' | 'narrow' | null = WIDE.test(letter) ? 'wide' : letter === ' ' ? before : 'narrow'
    if (before !== null && kind !== before) thousandths += BETWEEN_SCRIPTS
    before = kind
  }
  return thousandths / 1000
}

function widthOfLetter(letter: string, bold: boolean, code: boolean): number {
  if (MARK.test(letter)) return 0
  if (WIDE.test(letter)) return 1000
  if (code) return MONO
  const narrow = WIDEST[letter.charCodeAt(0) - 32] ?? 700
  return bold ? narrow * BOLD : narrow
}

/** In ems: what comes between the two when one follows the other. */
export function betweenScripts(one: string, other: string): number {
  const [last, first] = [one.trimEnd().at(-1), other.trimStart().at(0)]
  if (last === undefined || first === undefined) return 0
  return WIDE.test(last) === WIDE.test(first) ? 0 : BETWEEN_SCRIPTS / 1000
}
