/** Rows of cells under a head, the first column to the left and figures to the right. */
export function printTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))
          return column === 0 ? cell + blank : blank + cell
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A Han character takes two places of a terminal. */
function width(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0)
}

/** Three significant digits, as far as a measurement means anything. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3)
}

export function times(ratio: number): string {
  return Number.isFinite(ratio)
    ? `${ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(2)}×`
    : '–'
}

/** A share of one with three decimals, as rankings are compared. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–'
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
