/** One line of a text: its content `[start, end)` and where the next one begins; `[end, next)` is the line break. */
export type Line = { start: number; end: number; next: number }

/**
 * Lines end at `\n`, `\r\n` or a lone `\r`. The last line has no break (`next === end`); a text that ends in a break
 * has no empty line after it. A byte order mark belongs to no line: the first line starts behind it.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  const breaks = /\r\n|\n|\r/g
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    const next = match.index + match[0].length
    lines.push({ start, end: match.index, next })
    start = next
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}

/** Index of the line an offset stands in; with no line at all, 0. */
export function lineIndexAt(lines: Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** 1-based line of an offset, by the same line breaks. */
export function lineNumberAt(text: string, offset: number): number {
  return lineIndexAt(splitLines(text), offset) + 1
}
