import type { TextRange } from './finding'

const TEX_PAIRS: [open: string, close: string][] = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
]

/** Where a text's formulas stand, delimiters included: `\(…\)`, `\[…\]`, `$$…$$`, `$…$`. Code is not left out. */
export function findTex(text: string): TextRange[] {
  const ranges = paragraphsOf(text).flatMap(({ start, end }) =>
    TEX_PAIRS.flatMap(([open, close]) => findBetween(text.slice(start, end), open, close, start)),
  )
  // A `$` before a space, or a closing one before a digit, is money and not a formula.
  return [...ranges, ...matchRanges(text, /(?<![\\$])\$(?![\s$])[^$\n]*(?<![\s\\$])\$(?![\d$])/g)]
}

/** No formula crosses a blank line, so an opening mark that is never closed spoils one paragraph only. */
function paragraphsOf(text: string): TextRange[] {
  const paragraphs: TextRange[] = []
  let start = 0
  for (const blankLine of matchRanges(text, /\n[^\S\n]*\n/g)) {
    paragraphs.push({ start, end: blankLine.start })
    start = blankLine.end
  }
  return [...paragraphs, { start, end: text.length }]
}

/** Without a closing mark there is no formula, here or later: the search stops, which keeps it linear. */
function findBetween(paragraph: string, open: string, close: string, offset: number): TextRange[] {
  const ranges: TextRange[] = []
  let from = paragraph.indexOf(open)
  while (from !== -1) {
    const at = paragraph.indexOf(close, from + open.length)
    if (at === -1) break
    const end = at + close.length
    ranges.push({ start: from + offset, end: end + offset })
    from = paragraph.indexOf(open, end)
  }
  return ranges
}

/** Where a global pattern fits. */
export function matchRanges(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
