import { findUrls } from './body-links'
import { maskCode } from './code-mask'
import type { TextRange } from './finding'
import { findWikiLinks } from './wiki-links'

/**
 * The text with everything blanked that is not the writer's prose: code, TeX, `[[links]]`, URLs, Markdown link
 * targets, HTML tags. Same length and same line breaks, so that offsets into one are offsets into the other.
 */
export function maskNonProse(text: string): string {
  let masked = maskCode(text)
  masked = blank(masked, findTex(masked))
  masked = blank(masked, findWikiLinks(masked))
  masked = blank(masked, findUrls(masked))
  masked = blank(masked, matches(masked, /(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g))
  return blank(masked, matches(masked, /<\/?[a-zA-Z][^<>\n]*>/g))
}

const TEX_PAIRS: [open: string, close: string][] = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
]

function findTex(text: string): TextRange[] {
  const ranges = paragraphsOf(text).flatMap(({ start, end }) =>
    TEX_PAIRS.flatMap(([open, close]) => findBetween(text.slice(start, end), open, close, start)),
  )
  // A `$` before a space, or a closing one before a digit, is money and not a formula.
  return [...ranges, ...matches(text, /(?<![\\$])\$(?![\s$])[^$\n]*(?<![\s\\$])\$(?![\d$])/g)]
}

/** No formula crosses a blank line, so an opening mark that is never closed spoils one paragraph only. */
function paragraphsOf(text: string): TextRange[] {
  const paragraphs: TextRange[] = []
  let start = 0
  for (const blankLine of matches(text, /\n[^\S\n]*\n/g)) {
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

function matches(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function blank(text: string, ranges: TextRange[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    result += text.slice(from, begin) + text.slice(begin, end).replace(/[^\n\r]/g, ' ')
    from = end
  }
  return result + text.slice(from)
}
