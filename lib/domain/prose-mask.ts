import { findUrls } from './body-links'
import { maskCode } from './code-mask'
import type { TextRange } from './finding'
import { findTex, matchRanges } from './tex-ranges'
import { findWikiLinks } from './wiki-links'

/**
 * The text with everything blanked that is not the writer's prose: code, TeX, `[[links]]`, URLs, Markdown link
 * targets, HTML tags. Same length and same line breaks, so that offsets into one are offsets into the other.
 */
export function maskNonProse(text: string): string {
  // Most notes lack most of these: a look for the mark that each needs costs far less than its pattern.
  let masked = /[`~]/.test(text) ? maskCode(text) : text
  if (/[$\\]/.test(masked)) masked = blank(masked, findTex(masked))
  if (masked.includes('[[')) masked = blank(masked, findWikiLinks(masked))
  masked = blank(masked, findUrls(masked))
  if (masked.includes(']('))
    masked = blank(masked, matchRanges(masked, /(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g))
  return masked.includes('<') ? blank(masked, matchRanges(masked, /<\/?[a-zA-Z][^<>\n]*>/g)) : masked
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
