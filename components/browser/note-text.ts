/** A text as a page holds it, piece by piece: a text node, or a formula by its TeX. */
export type Place = { piece: number; start: number; end: number }
/** From the first character of `from` to the last of `to`. */
export type Stretch = { from: Place; to: Place }

type FlatText = { text: string; places: Place[] }

const LETTERS = /[\p{L}\p{N}]/u
const INK = /\S/u

/**
 * Where words of a note's source stand in its rendered pieces. Letters and digits alone are compared: what stands
 * between them, Markdown's signs and line breaks, differs between the two. Words that have neither are compared by
 * their signs. Where the whole does not stand together (an address inside a link is not shown), its longest part
 * that does is taken. Null when nothing fits.
 */
export function locateWords(pieces: readonly string[], words: string): Stretch | null {
  const counted = LETTERS.test(words) ? LETTERS : INK
  const page = flatten(pieces, counted)
  for (const part of [words, ...partsOf(words)]) {
    const wanted = flatten([part], counted).text
    const at = wanted === '' ? -1 : page.text.indexOf(wanted)
    const from = page.places[at]
    const to = page.places[at + wanted.length - 1]
    if (from && to) return { from, to }
  }
  return null
}

/** Runs of letters and digits, longest first. */
function partsOf(words: string): string[] {
  return (words.match(/[\p{L}\p{N}]{2,}/gu) ?? []).sort((a, b) => b.length - a.length)
}

/** The counted characters, case and width folded, each with where it came from; one that folds to several comes as often. */
function flatten(pieces: readonly string[], counted: RegExp): FlatText {
  const flat: FlatText = { text: '', places: [] }
  pieces.forEach((text, piece) => {
    let start = 0
    for (const character of text) {
      const end = start + character.length
      for (const unit of character.normalize('NFKC').toLowerCase()) {
        if (!counted.test(unit)) continue
        flat.text += unit
        for (let count = 0; count < unit.length; count += 1) flat.places.push({ piece, start, end })
      }
      start = end
    }
  })
  return flat
}
