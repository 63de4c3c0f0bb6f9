import type { Snippet } from '../domain/search'
import { foldText } from './fold'

/** The text cut at every place where one of the folded terms stands; overlapping places are joined. */
export function highlight(text: string, terms: string[]): Snippet {
  const places = placesOf(foldText(text), terms)
  const parts: Snippet = []
  let end = 0
  for (const place of places) {
    if (place.start > end) parts.push({ text: text.slice(end, place.start), hit: false })
    parts.push({ text: text.slice(place.start, place.end), hit: true })
    end = place.end
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false })
  return parts
}

/** About `width` characters around the first hit, cut at line ends where one is near, with … where text is left out. */
export function snippetAround(text: string, terms: string[], width = 120): Snippet {
  const first = placesOf(foldText(text), terms)[0]
  const from = first ? startBefore(text, first.start, width / 3) : 0
  const to = Math.min(text.length, from + width)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...highlight(cut, terms),
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ]
}

function startBefore(text: string, hit: number, reach: number): number {
  const from = Math.max(0, Math.floor(hit - reach))
  const lineStart = text.lastIndexOf('\n', Math.max(0, hit - 1)) + 1
  const start = Math.max(from, Math.min(lineStart, hit))
  // Never begin inside a surrogate pair.
  return /[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start
}

function placesOf(folded: string, terms: string[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (const term of terms) {
    if (term === '') continue
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      places.push({ start: at, end: at + term.length })
    }
  }
  places.sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else joined.push(place)
  }
  return joined
}
