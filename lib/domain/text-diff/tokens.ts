import type { TextRange } from '../finding'
import { findTex, matchRanges } from '../tex-ranges'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** An address ends where Chinese or a full-width mark begins, as it does for the renderer. */
const URLS = /https?:\/\/[^\s<>"\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/g

/**
 * A text cut into what a reader takes in at once: words (Chinese ones too), marks, spaces; a formula or an address is
 * one token. Joined they are the text again.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let from = 0
  for (const { start, end } of wholes(text)) {
    pushWords(tokens, text.slice(from, start))
    tokens.push(text.slice(start, end))
    from = end
  }
  pushWords(tokens, text.slice(from))
  return tokens
}

/** Lines with their line ends; one that breaks inside a formula goes on to the formula's end. */
export function linesOf(text: string): string[] {
  const formulas = inOrder(findTex(text))
  const lines: string[] = []
  let from = 0
  let formula = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    while ((formulas[formula]?.end ?? Infinity) <= at) formula += 1
    if ((formulas[formula]?.start ?? Infinity) <= at) continue
    lines.push(text.slice(from, at + 1))
    from = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

function wholes(text: string): TextRange[] {
  return inOrder([...findTex(text), ...matchRanges(text, URLS)])
}

/** Of ranges that overlap the one that begins first stays. */
function inOrder(ranges: TextRange[]): TextRange[] {
  const kept: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

function pushWords(tokens: string[], text: string): void {
  if (text === '') return
  for (const { segment } of words.segment(text)) tokens.push(segment)
}
