import type { TextRange } from '../../domain/finding'
import { type Line, splitLines } from './lines'

export type LineIndex = {
  /** 1-based number of the line an offset stands in, in O(log lines). */
  lineAt(offset: number): number
  /** The lines that begin inside the range. */
  linesIn(range: TextRange): Line[]
}

export function createLineIndex(text: string): LineIndex {
  const lines = splitLines(text)
  const firstFrom = (offset: number) => {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lines[middle] as Line).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    lineAt: (offset) => Math.max(1, firstFrom(offset + 1)),
    linesIn: ({ start, end }) => lines.slice(firstFrom(start), firstFrom(end)),
  }
}
