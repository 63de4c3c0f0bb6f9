import type { Run } from '../../domain/slides/deck'
import type { FormulaPicture } from './formula-picture'
import { betweenScripts, type Style, widthOf } from './widths'

/** Lengths in points from here on. */
type Piece =
  | { kind: 'text'; text: string; style: Style; x: number; width: number }
  | { kind: 'formula'; tex: string; picture: FormulaPicture; x: number; width: number }

/** `above` and `below`: room it needs beyond that of a line of plain text, for what is tall. */
export type Line = { pieces: Piece[]; above: number; below: number }

/** Formulas drawn for this deck, by their TeX; null where nobody can draw one. */
export type Formulas = ReadonlyMap<string, FormulaPicture | null>

/** Of a line's height, in ems: all of it, and the part above the base line. PowerPoint and LibreOffice agree on both. */
export const LINE = 1.36
export const BASE = 1.07
/** Between a formula and the words around it, in ems. */
const GAP = 0.18
/** Fonts differ by a hair; a line that is full here must not break there. */
const USED = 0.985

type Token = { text: string; style: Style } | { tex: string; picture: FormulaPicture }

/** Cuts runs without ends of lines into lines of this width: between words, and between Chinese letters. */
export function breakLines(runs: readonly Run[], width: number, size: number, formulas: Formulas): Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let x = 0
  const room = width * USED
  const endLine = () => {
    lines.push(closeLine(pieces, size))
    pieces = []
    x = 0
  }
  for (const token of tokensOf(runs, formulas)) {
    for (const piece of piecesOf(token, room, size)) {
      // Blanks hang over the end of a line; code is indented by them.
      const blank = piece.kind === 'text' && piece.text.trim() === ''
      const indents = piece.kind === 'text' && piece.style.code && lines.length === 0
      let space = spaceBefore(piece, pieces) * size
      if (x + space + (blank ? 0 : piece.width) > room && x > 0) {
        endLine()
        space = 0
      }
      if (blank && x === 0 && !indents) continue
      pieces.push({ ...piece, x: x + space })
      x += space + piece.width
    }
  }
  if (pieces.length > 0 || lines.length === 0) endLine()
  return lines
}

function spaceBefore(piece: Piece, pieces: readonly Piece[]): number {
  const words = pieces.findLast((one) => one.kind === 'formula' || one.text.trim() !== '')
  return piece.kind === 'text' && words?.kind === 'text' ? betweenScripts(words.text, piece.text) : 0
}

export const hasFormula = (lines: readonly Line[]) =>
  lines.some(({ pieces }) => pieces.some(({ kind }) => kind === 'formula'))

export const heightOf = (line: Line, size: number) => line.above + size * LINE + line.below

export const widthOfLine = ({ pieces }: Line) => {
  const last = pieces.at(-1)
  return last ? last.x + last.width : 0
}

function closeLine(pieces: Piece[], size: number): Line {
  let above = 0
  let below = 0
  for (const piece of pieces) {
    if (piece.kind !== 'formula') continue
    const { height, depth } = scaled(piece, size)
    above = Math.max(above, height - depth - BASE * size + 1)
    below = Math.max(below, depth - (LINE - BASE) * size + 1)
  }
  return { pieces: joined(pieces), above, below }
}

/** The picture's lengths in points; one wider than its line was made smaller. */
export function scaled({ picture, width }: { picture: FormulaPicture; width: number }, size: number) {
  const gap = 2 * GAP * size
  const by = Math.min(size, (width - gap) / picture.width)
  return {
    width: picture.width * by,
    height: picture.height * by,
    depth: picture.depth * by,
    inset: gap / 2,
  }
}

/** Letters of one style that follow each other are one stretch again. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text' && last.style === piece.style)
      all[all.length - 1] = { ...last, text: last.text + piece.text, width: piece.x + piece.width - last.x }
    else all.push(piece)
  }
  return all
}

/** One longer than a line is cut where the line is full. */
function piecesOf(token: Token, room: number, size: number): Piece[] {
  if ('tex' in token) {
    const width = Math.min((token.picture.width + 2 * GAP) * size, room)
    return [{ kind: 'formula', tex: token.tex, picture: token.picture, x: 0, width }]
  }
  const piece = (text: string): Piece => ({
    kind: 'text',
    text,
    style: token.style,
    x: 0,
    width: widthOf(text, token.style) * size,
  })
  const whole = piece(token.text)
  if (whole.width <= room) return [whole]
  const parts: string[] = []
  let part = ''
  for (const letter of token.text) {
    if (part !== '' && widthOf(part + letter, token.style) * size > room) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].map(piece)
}

/** Chinese letters with the marks that may not begin or end a line beside them; words; blanks. */
const TOKENS =
  /\s+|[（《「『【〔“‘]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}\u3000-\u303f][，。、；：？！）》」』】〕”’…—]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}\u3000-\u303f]+/gu

function tokensOf(runs: readonly Run[], formulas: Formulas): Token[] {
  return runs.flatMap((run): Token[] => {
    if ('tex' in run) {
      const picture = formulas.get(run.tex)
      return picture ? [{ tex: run.tex, picture }] : words(run.tex, { code: true })
    }
    const { text, ...style } = run
    return words(text, style)
  })
}

/** The writer's own lines, each by itself. */
export function splitRuns(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]]
  for (const run of runs) {
    if ('tex' in run) all.at(-1)?.push(run)
    else
      plain(run.text)
        .split('\n')
        .forEach((text, at) => {
          if (at > 0) all.push([])
          if (text !== '') all.at(-1)?.push({ ...run, text })
        })
  }
  return all.filter((line) => line.length > 0)
}

const words = (text: string, style: Style): Token[] =>
  (plain(text).replaceAll('\n', ' ').match(TOKENS) ?? []).map((word) => ({ text: word, style }))

/** What XML has no place for is left out: such a letter would make the whole file unreadable. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (letter) => (letter === '\n' ? letter : ''))
}
