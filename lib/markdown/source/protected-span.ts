/** A stretch of the original text that Markdown must not read as it stands: covered for the parser and put back after it. */
export type ProtectedSpan = { start: number; end: number } & (
  | { kind: 'formula'; tex: string; display: boolean }
  /** Dollar signs that open no formula. */
  | { kind: 'dollars' }
  | { kind: 'url'; url: string }
  | { kind: 'wiki-link'; target: string; label: string | null }
)

/*
 * A cover is three private-use characters: one marker that occurs nowhere in the text and two that carry the span's
 * number. A formula's cover stands between `$$`, which is how remark-math is told of formulas however they were
 * written; what it sees inside has no bar, brace or asterisk that could mislead it.
 */
const DIGIT = 0xe100
const BASE = 0x1000
const COVER = 3
const MARKERS = [0xf101, 0xf8ff] as const
const FENCE = '$$'

/** Null in the unheard-of case that the text already uses every character we could take as the marker. */
export function chooseMarker(body: string): string | null {
  for (let code = MARKERS[0]; code <= MARKERS[1]; code += 1) {
    const marker = String.fromCharCode(code)
    if (!body.includes(marker)) return marker
  }
  return null
}

export function coverFor(marker: string, index: number, kind: ProtectedSpan['kind']): string {
  const cover = marker + String.fromCharCode(DIGIT + Math.floor(index / BASE), DIGIT + (index % BASE))
  return kind === 'formula' ? FENCE + cover + FENCE : cover
}

/** Cuts `text` at its covers: plain stretches as strings, spans as themselves. Takes a formula's fence where it still has one. */
export function uncover(text: string, marker: string, spans: ProtectedSpan[]): (string | ProtectedSpan)[] {
  const parts: (string | ProtectedSpan)[] = []
  let done = 0
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, done)) {
    const span = spans[(text.charCodeAt(at + 1) - DIGIT) * BASE + text.charCodeAt(at + 2) - DIGIT]
    const fenced = span?.kind === 'formula' && text.endsWith(FENCE, at) && text.startsWith(FENCE, at + COVER)
    const start = fenced ? at - FENCE.length : at
    if (start > done) parts.push(text.slice(done, start))
    if (span) parts.push(span)
    done = at + (span ? COVER : 1) + (fenced ? FENCE.length : 0)
  }
  if (done < text.length) parts.push(text.slice(done))
  return parts
}
