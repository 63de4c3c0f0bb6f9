import { cellsOf, isDelimiterRow } from './table-cells'
import { textWidth } from './text-width'

/** A column is padded up to this width; longer cells stick out rather than make every line wrap. */
const WIDEST = 48
const NARROWEST = 3

type Alignment = 'left' | 'right' | 'centre' | null

/**
 * The lines of one table (header, delimiter row, rows) with their bars under each other, a Han character counted as
 * two columns. No cell is ever dropped: a row that is longer than the header stays so, a shorter one is filled up.
 */
export function alignTable(lines: readonly string[]): string[] {
  const rows = lines.map((line) => cellsOf(line).map(({ text }) => text))
  const ruler = lines.findIndex(isDelimiterRow)
  const alignments = (rows[ruler] ?? []).map(alignmentOf)
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    widthOf(rows.filter((_, index) => index !== ruler).map((row) => row[column] ?? '')),
  )
  const indent = /^\s*/.exec(lines[0] ?? '')?.[0] ?? ''
  return rows.map((row, index) => {
    const filled = Array.from({ length: Math.max(row.length, columns) }, (_, column) => {
      const width = widths[column] ?? NARROWEST
      const alignment = alignments[column] ?? null
      return index === ruler ? rule(width, alignment) : pad(row[column] ?? '', width, alignment)
    })
    return `${indent}| ${filled.join(' | ')} |`
  })
}

function widthOf(cells: string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...cells.map(textWidth)))
}

function alignmentOf(cell: string): Alignment {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')]
  if (left && right) return 'centre'
  if (right) return 'right'
  return left ? 'left' : null
}

function rule(width: number, alignment: Alignment): string {
  const left = alignment === 'left' || alignment === 'centre' ? ':' : '-'
  const right = alignment === 'right' || alignment === 'centre' ? ':' : '-'
  return `${left}${'-'.repeat(width - 2)}${right}`
}

function pad(text: string, width: number, alignment: Alignment): string {
  const room = Math.max(0, width - textWidth(text))
  const before = alignment === 'right' ? room : alignment === 'centre' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}
