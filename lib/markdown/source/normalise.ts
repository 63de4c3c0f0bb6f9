import type { Finding } from '../../domain/finding'
import { findSpans } from './find-spans'
import { findMissingBlankLines } from './mend-lines'
import { createOffsetMap, type OffsetMap, type Replacement } from './offset-map'
import { chooseMarker, coverFor, type ProtectedSpan } from './protected-span'
import { readSourceLines } from './source-lines'

/** A note's text as the parser gets it, with the way back to the text as the writer has it. */
export type Normalised = {
  text: string
  spans: ProtectedSpan[]
  /** The character that announces a covered span. */
  marker: string
  map: OffsetMap
  findings: Finding[]
}

/** Covers formulas, URLs and `[[links]]` and sets missing blank lines apart. The original is not touched. */
export function normalise(body: string): Normalised {
  const { lines, findings } = readSourceLines(body)
  const marker = chooseMarker(body)
  const found = marker === null ? { spans: [], findings: [] } : findSpans(body, lines)
  const blanks = findMissingBlankLines(lines).filter((offset) => !isInside(found.spans, offset))
  const replacements = replacementsFor(found.spans, blanks, marker ?? '')
  const map = createOffsetMap(body, replacements)
  return {
    text: rewrite(body, replacements),
    spans: found.spans,
    marker: marker ?? '\0',
    map,
    findings: [...findings, ...found.findings].map((finding) => locate(finding, map)),
  }
}

function replacementsFor(spans: ProtectedSpan[], blanks: number[], marker: string): Replacement[] {
  return [
    ...blanks.map((start) => ({ start, end: start, text: '\n' })),
    ...spans.map(({ start, end, kind }, index) => ({ start, end, text: coverFor(marker, index, kind) })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function rewrite(body: string, replacements: Replacement[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text } of replacements) {
    parts.push(body.slice(done, start), text)
    done = end
  }
  parts.push(body.slice(done))
  return parts.join('')
}

function isInside(spans: ProtectedSpan[], offset: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start < offset
}

function locate(finding: Finding, map: OffsetMap): Finding {
  return finding.range && finding.line === undefined
    ? { ...finding, line: map.lineOf(finding.range.start) }
    : finding
}
