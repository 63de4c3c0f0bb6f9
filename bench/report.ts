import { cpus, loadavg } from 'node:os'
import { type Figures, type Part, RIVALS, ROWS, type Row, TARGETS } from './rows'

export type Column = { name: string; figures: Figures }

/** The table of a run: a column a size, the target, then each floor with our last figure as a multiple of it. */
export function printTable(sizes: Column[], floors: Column[], parts: Set<Part>): string {
  const ours = sizes.at(-1)?.figures ?? {}
  const head = [
    '',
    ...sizes.map(({ name }) => name),
    'target',
    ...floors.flatMap(({ name }) => [name, 'ours ÷']),
    'rivals, measured elsewhere (ours ÷)',
  ]
  const rows = ROWS.filter(({ part }) => parts.has(part)).map((row) => [
    row.what,
    ...sizes.map(({ figures }) => withUnit(figures[row.key], row)),
    target(row),
    ...floors.flatMap(({ figures }) => [
      withUnit(figures[row.key], row),
      multiple(ours[row.key], figures[row.key]),
    ]),
    rivals(row, ours),
  ])
  return align([head, ...rows])
}

export const FLOOR_NOTE =
  'The empty page comes as the framework sends it by itself, packed with gzip; ours with Brotli. Files of a page are counted at first visit, nothing cached.'

/** What the figures of a run depend on besides the program. */
export function printSurroundings(): string {
  const load = loadavg().map((value) => value.toFixed(1))
  return `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load.join(' ')}`
}

function target({ key, unit }: Row): string {
  const value = TARGETS[key]
  return value == null ? '' : `${key === 'pagesPerSecond' ? '≥' : '≤'} ${value} ${unit}`
}

function rivals({ key, unit }: Row, ours: Figures): string {
  return RIVALS.flatMap(({ name, figures }) => {
    const value = figures[key]
    return value == null ? [] : [`${name} ${value} ${unit} (${multiple(ours[key], value)})`]
  }).join(', ')
}

function multiple(ours: number | null | undefined, other: number | null | undefined): string {
  if (ours == null || other == null || other === 0) return ''
  const ratio = ours / other
  return `${ratio < 10 ? Number(ratio.toPrecision(2)) : ratio.toFixed(0)}×`
}

function withUnit(value: number | null | undefined, { unit }: Row): string {
  if (value == null) return '–'
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return `${value.toFixed(unit === '' ? 0 : digits)} ${unit}`.trim()
}

function align(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const words = column === 0 || column === row.length - 1
          return words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
