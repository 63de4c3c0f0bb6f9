/** A stretch of the original text that Markdown must not read: it is hidden from the parser and put back after it. */
export type ProtectedSpan = { start: number; end: number } & (
  | { kind: 'formula'; tex: string; display: boolean }
  | { kind: 'url'; url: string }
  | { kind: 'wiki-link'; target: string; label: string | null }
)

/*
 * A span is replaced by as many private-use characters as it is long, so offsets stay true: one marker that occurs
 * nowhere in the text, two that carry the span's number, and filling. Even a table row or a run of asterisks sees one
 * plain word there.
 */
const DIGIT = 0xe100
const BASE = 0x1000
const FILL = '\uf100'
const MARKERS = [0xf101, 0xf8ff] as const

/** Null in the unheard-of case that the text already uses every character we could take as the marker. */
export function chooseMarker(body: string): string | null {
  for (let code = MARKERS[0]; code <= MARKERS[1]; code += 1) {
    const marker = String.fromCharCode(code)
    if (!body.includes(marker)) return marker
  }
  return null
}

/** `length` is at least 3, as every span is. */
export function coverFor(marker: string, index: number, length: number): string {
  const digits = String.fromCharCode(DIGIT + Math.floor(index / BASE), DIGIT + (index % BASE))
  return marker + digits + FILL.repeat(length - 3)
}

/** Cuts `text` at its covers: plain stretches as strings, spans as themselves. */
export function uncover(text: string, marker: string, spans: ProtectedSpan[]): (string | ProtectedSpan)[] {
  const parts: (string | ProtectedSpan)[] = []
  let done = 0
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, done)) {
    const index = (text.charCodeAt(at + 1) - DIGIT) * BASE + text.charCodeAt(at + 2) - DIGIT
    const span = spans[index]
    if (at > done) parts.push(text.slice(done, at))
    if (span) parts.push(span)
    done = at + (span ? span.end - span.start : 1)
  }
  if (done < text.length) parts.push(text.slice(done))
  return parts
}
