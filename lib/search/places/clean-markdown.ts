import type { TextRange } from '../../domain/finding'
import type { BodyLayout } from './body-layout'
import { lineEdits } from './clean-lines'
import { markEdits } from './clean-marks'

/** A stretch of the source that reads otherwise in the cleaned text. */
export type Edit = TextRange & { by: string }

/** Lines of a body to be cleaned. Offsets are those of `text`. */
export type Stretch = {
  text: string
  /** The text with every character of code and formulas (spaces aside) made a `FILLER`; same length. */
  prose: string
  /** Formulas with their delimiters, in order. */
  formulas: TextRange[]
}

/** Neither space, letter nor mark, so that no pattern takes it for any of them. */
const FILLER = '\ufffc'

/** Markdown made readable, with the way back to the offsets it came from. */
type CleanText = {
  text: string
  /** The range in the cleaned text for one in the body; empty when all of it was left out. */
  toClean(range: TextRange): TextRange
}

/**
 * The stretch of a body without what is only there to set it: heading signs, list and table marks, emphasis, link
 * targets, formula delimiters. Signs that belong to a place are kept, for they were asked for.
 */
export function cleanMarkdown(layout: BodyLayout, range: TextRange, places: readonly TextRange[]): CleanText {
  const stretch = stretchOf(layout, range)
  const wanted = places
    .filter((place) => place.start < range.end && place.end > range.start)
    .map((place) => moved(place, -range.start))
  const edits = settle([...lineEdits(stretch), ...markEdits(stretch)], wanted)
  const pieces: Piece[] = []
  let text = ''
  let from = 0
  for (const edit of [...edits, { start: stretch.text.length, end: stretch.text.length, by: '' }]) {
    if (edit.start > from) pieces.push({ at: text.length, from, length: edit.start - from })
    text += stretch.text.slice(from, edit.start) + edit.by
    from = edit.end
  }
  return { text, toClean: (place) => toClean(pieces, moved(place, -range.start)) }
}

/** A piece of the source that is kept, and where it begins in the cleaned text. */
type Piece = { at: number; from: number; length: number }

function stretchOf(layout: BodyLayout, { start, end }: TextRange): Stretch {
  const text = layout.text.slice(start, end)
  const formulas = layout.formulas
    .filter((formula) => formula.start < end && formula.end > start)
    .map((formula) => moved(formula, -start))
  return { text, prose: fill(text, layout.prose.slice(start, end), formulas), formulas }
}

function fill(text: string, prose: string, formulas: readonly TextRange[]): string {
  const filled =
    text === prose
      ? prose
      : prose.replace(/ /g, (space, index: number) => (/\s/.test(text[index] ?? ' ') ? space : FILLER))
  let result = ''
  let from = 0
  for (const formula of formulas) {
    const start = Math.max(0, formula.start)
    result += filled.slice(from, start) + filled.slice(start, formula.end).replace(/\S/g, FILLER)
    from = formula.end
  }
  return result + filled.slice(from)
}

/** In order and without overlaps: of two edits that overlap the one that begins first counts, then the longer. */
function settle(edits: Edit[], places: readonly TextRange[]): Edit[] {
  const settled: Edit[] = []
  let end = -1
  for (const edit of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end || places.some((place) => isAskedFor(edit, place))) continue
    settled.push(edit)
    end = edit.end
  }
  return settled
}

/** Marks right inside a place (`二**分**图`) may go; those it begins or ends in, or is made of, may not. */
function isAskedFor(edit: TextRange, place: TextRange): boolean {
  const overlaps = edit.start < place.end && edit.end > place.start
  return overlaps && !(edit.start > place.start && edit.end < place.end)
}

function toClean(pieces: readonly Piece[], place: TextRange): TextRange {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    const pieceEnd = piece.from + piece.length
    if (pieceEnd <= place.start || piece.from >= place.end) continue
    start = Math.min(start, piece.at + Math.max(0, place.start - piece.from))
    end = Math.max(end, piece.at + Math.min(piece.length, place.end - piece.from))
  }
  return start < end ? { start, end } : { start: 0, end: 0 }
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by }
}
