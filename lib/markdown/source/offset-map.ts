/**
 * Where the normalised text stands in the original. Normalising only ever inserts line endings (everything else it
 * does keeps the length), so the list of insertion points is the whole difference between the two.
 */
export type OffsetMap = { toOriginal(offset: number): number; lineOf(original: number): number }

const LINE_END = /\r\n|\r|\n/g

/** `insertions` are offsets into the original, ascending, each the place of one inserted line ending. */
export function createOffsetMap(original: string, insertions: number[]): OffsetMap {
  const inserted = insertions.map((offset, index) => offset + index)
  const lineStarts = [0]
  for (const match of original.matchAll(LINE_END)) lineStarts.push(match.index + match[0].length)
  return {
    toOriginal: (offset) => offset - countBelow(inserted, offset),
    lineOf: (offset) => countBelow(lineStarts, offset + 1),
  }
}

/** How many of the ascending `values` are less than `limit`. */
function countBelow(values: number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
