import type { Run, SlideBlock } from '../../domain/slides/deck'
import { breakLines, heightOf, type Line, splitRuns, widthOfLine } from './lines'
import type { Drawn, Room, Row, Table, Unit } from './units'

/** Between a cell's edges and its text. */
export const CELL = { x: 7, y: 4 }

/** A table row by row, its head first. */
export function tableUnits(
  { head, rows }: Extract<SlideBlock, { kind: 'table' }>,
  size: number,
  room: Room,
  drawn: Drawn,
): Unit[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 1)
  const columns = columnsFor([head, ...rows], count, size, room.width, drawn)
  const set = (cells: readonly Run[][], isHead: boolean): Row => {
    const lines = columns.map((width, at) =>
      splitRuns(cells[at] ?? []).flatMap((runs) =>
        breakLines(isHead ? runs.map(bold) : runs, width - 2 * CELL.x, size, drawn.formulas),
      ),
    )
    return rowOf(lines, size, isHead)
  }
  const table: Table = { columns, size, head: set(head, true) }
  const most = room.height - table.head.height - 8
  return [
    { kind: 'row', table, row: table.head, height: table.head.height + 8 },
    ...rows
      .flatMap((row) => cutRow(set(row, false), most, size))
      .map((row): Unit => ({ kind: 'row', table, row, height: row.height })),
  ]
}

const bold = (run: Run): Run => ('tex' in run ? run : { ...run, bold: true })

function rowOf(cells: Line[][], size: number, head: boolean): Row {
  const heights = cells.map((lines) => lines.reduce((sum, line) => sum + heightOf(line, size), 0))
  return { cells, head, height: Math.max(size * 1.36, ...heights) + 2 * CELL.y }
}

/** A row too tall for a slide goes on in the next. */
function cutRow(row: Row, most: number, size: number): Row[] {
  if (row.height <= most) return [row]
  const [first, rest]: [Line[][], Line[][]] = [[], []]
  for (const lines of row.cells) {
    let height = 2 * CELL.y
    const fits = lines.findIndex((line) => {
      height += heightOf(line, size)
      return height > most
    })
    const at = fits === -1 ? lines.length : Math.max(1, fits)
    first.push(lines.slice(0, at))
    rest.push(lines.slice(at))
  }
  return [rowOf(first, size, row.head), ...cutRow(rowOf(rest, size, row.head), most, size)]
}

/** Columns as wide as what stands in them wants, within the width there is. */
function columnsFor(
  rows: readonly Run[][][],
  count: number,
  size: number,
  width: number,
  drawn: Drawn,
): number[] {
  const least = Math.min(54, width / count)
  const wanted = Array.from({ length: count }, (_, at) => {
    const widths = rows.map((row) => naturalWidth(row[at] ?? [], size, drawn))
    return Math.min(Math.max(least, ...widths), width * 0.7)
  })
  const sum = wanted.reduce((all, one) => all + one, 0)
  if (sum <= width) return wanted.map((one) => one + Math.min(36, (width - sum) / count))
  const spare = wanted.map((one) => one - least)
  const by = (width - least * count) / spare.reduce((all, one) => all + one, 0)
  return spare.map((one) => least + one * by)
}

function naturalWidth(runs: readonly Run[], size: number, drawn: Drawn): number {
  const lines = splitRuns(runs).flatMap((own) => breakLines(own.map(bold), 2_000, size, drawn.formulas))
  return Math.max(0, ...lines.map(widthOfLine)) * 1.04 + 2 * CELL.x
}
