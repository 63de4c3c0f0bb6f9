import { hasFormula, heightOf, LINE, type Line } from './lines'
import { COLOURS, FONTS, inches } from './look'
import type { Box } from './pages'
import { lineRuns, optionsOf, type Put, pictureOf, picturesOf, type TextRun } from './runs'
import { CELL } from './table-units'

type TableBox = Extract<Box, { kind: 'table' }>
const RULE = { type: 'solid' as const, pt: 0.75, color: COLOURS.rule }
const NONE = { type: 'none' as const }

/** A table the program knows as one, its rows as high as they were measured to be. */
export function putTable(put: Put, { x, y, width, rows, table: { columns, size } }: TableBox): void {
  put.slide.addTable(
    rows.map(({ cells, head }) =>
      cells.map((lines) => ({
        text: cellRuns(put, lines, size),
        options: {
          valign: 'top' as const,
          align: 'left' as const,
          margin: [CELL.y, CELL.x, CELL.y, CELL.x] as [number, number, number, number],
          border: [head ? { ...RULE, pt: 1.5 } : NONE, NONE, RULE, NONE] as [
            typeof RULE | typeof NONE,
            typeof NONE,
            typeof RULE,
            typeof NONE,
          ],
          ...(head ? { fill: { color: COLOURS.head } } : {}),
          fontSize: size,
          fontFace: FONTS.latin,
          lang: put.lang,
        },
      })),
    ),
    {
      x: inches(x),
      y: inches(y),
      w: inches(width),
      colW: columns.map((one) => inches(one)),
      rowH: rows.map((row) => inches(row.height)),
      autoPage: false,
      objectName: 'Table',
    },
  )
  let top = y
  for (const { cells, height } of rows) {
    let left = x
    cells.forEach((lines, at) => {
      putPictures(put, lines, left + CELL.x, top + CELL.y, size)
      left += columns[at] ?? 0
    })
    top += height
  }
}

/** Its lines are cut by the program, unless a formula has to stay where it is. */
function cellRuns(put: Put, lines: readonly Line[], size: number): TextRun[] {
  if (hasFormula(lines))
    return lines.flatMap((line, at) => {
      const runs = lineRuns(put, line, {
        size,
        indent: 0,
        hang: 0,
        sign: '',
        quiet: false,
        first: at === 0,
        before: 0,
      })
      const last = runs.at(-1)
      if (last && at < lines.length - 1) last.options = { ...last.options, breakLine: true }
      return runs
    })
  const pieces = lines.flatMap((line) => line.pieces)
  const runs = pieces.flatMap((piece) =>
    piece.kind === 'text'
      ? [
          {
            text: piece.text,
            options: { lineSpacing: size * LINE, ...optionsOf(put, piece.style, size, false) },
          },
        ]
      : [],
  )
  return runs.length > 0
    ? runs
    : [{ text: '', options: { lineSpacing: size * LINE, ...optionsOf(put, {}, size, false) } }]
}

function putPictures({ slide }: Put, lines: readonly Line[], x: number, y: number, size: number): void {
  let top = y
  for (const line of lines) {
    for (const image of picturesOf(line, x, top, size))
      slide.addImage({
        ...pictureOf(image),
        x: inches(image.x),
        y: inches(image.y),
        w: inches(image.width),
        h: inches(image.height),
        altText: image.alt,
      })
    top += heightOf(line, size)
  }
}
