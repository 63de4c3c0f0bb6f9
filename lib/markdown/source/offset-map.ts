/** A stretch of the original and what the normalised text has in its place. */
export type Replacement = { start: number; end: number; text: string }

/** Where the normalised text stands in the original. */
export type OffsetMap = { toOriginal(offset: number): number; lineOf(original: number): number }

const LINE_END = /\r\n|\r|\n/g

/** `replacements` are in order and do not overlap. An offset inside one means the place where it begins. */
export function createOffsetMap(original: string, replacements: Replacement[]): OffsetMap {
  const starts: number[] = []
  const ends: number[] = []
  let longer = 0
  for (const { start, end, text } of replacements) {
    starts.push(start + longer)
    longer += text.length - (end - start)
    ends.push(end + longer)
  }
  const lineStarts = [0]
  for (const match of original.matchAll(LINE_END)) lineStarts.push(match.index + match[0].length)

  return {
    toOriginal(offset) {
      const last = countBelow(starts, offset + 1) - 1
      const replacement = replacements[last]
      if (!replacement) return offset
      const behind = offset - (ends[last] ?? 0)
      return behind < 0 ? replacement.start : replacement.end + behind
    },
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
