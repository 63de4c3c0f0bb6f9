import { textOfRuns } from './block-text'
import type { Run, SlideBlock, SlideListItem } from './deck'

/**
 * How high blocks stand on a slide, in pixels of one that is 1280 wide and 720 high: enough to share them out before
 * anything is drawn. Text is measured by the width of its letters, so a line may come out one higher or lower.
 */
export const BODY = { width: 1152, height: 500 }

const LINE = 44
const FONT = 30
/** Below each block. */
export const GAP = 14
const ITEM_GAP = 8
const INDENT = 36
const TABLE = { font: 24, line: 34, padding: 17 }
const CODE_LINE = 30
const FORMULA_LINE = 64
const PICTURE = 420

export function heightOf(block: SlideBlock): number {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.runs, BODY.width, FONT) * LINE + GAP
    case 'list':
      return block.items.reduce((sum, item) => sum + heightOfItem(item), 0) + GAP
    case 'table':
      return (
        heightOfRow(block.head, block) +
        block.rows.reduce((sum, row) => sum + heightOfRow(row, block), 0) +
        GAP
      )
    case 'formula':
      return (1 + block.tex.split('\\\\').length) * FORMULA_LINE
    case 'code':
      return block.text.split('\n').length * CODE_LINE + 2 * GAP
    case 'picture':
      return PICTURE
  }
}

export function heightOfItem({ runs, items }: SlideListItem, depth = 1): number {
  const own = linesOf(runs, BODY.width - depth * INDENT, FONT) * LINE + ITEM_GAP
  return items.reduce((sum, item) => sum + heightOfItem(item, depth + 1), own)
}

export function heightOfRow(row: Run[][], { head, rows }: { head: Run[][]; rows: Run[][][] }): number {
  const shares = columnShares([head, ...rows])
  const lines = row.map((cell, column) => linesOf(cell, BODY.width * (shares[column] ?? 1) - 24, TABLE.font))
  return Math.max(1, ...lines) * TABLE.line + TABLE.padding
}

/** Of the whole width, by what each column has to hold; none gets less than a fifth of an even share. */
export function columnShares(rows: readonly Run[][][]): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const wants = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(Math.max(2, ...rows.map((row) => widthOf(textOfRuns(row[column] ?? []))))),
  )
  const sum = wants.reduce((total, want) => total + want, 0)
  const least = 0.2 / columns
  return wants.map((want) => least + (want / sum) * (1 - least * columns))
}

function linesOf(runs: readonly Run[], width: number, font: number): number {
  const wide = runs.reduce((sum, run) => sum + ('tex' in run ? widthOfTex(run.tex) : widthOf(run.text)), 0)
  return Math.max(1, Math.ceil((wide * font) / width))
}

/** In ems: a Chinese character is one, a Latin letter about half of one. */
export function widthOf(text: string): number {
  let ems = 0
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.52
  return ems
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u

/** A command is about one sign wide, whatever its name. */
function widthOfTex(tex: string): number {
  return widthOf(tex.replace(/\\[a-z]+/gi, 'x').replace(/[{}^_\s]/g, ''))
}
