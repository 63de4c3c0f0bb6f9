import type { TextRange } from '../../domain/finding'
import type { Snippet } from '../../domain/search'

/** The title whole, cut at the places. */
export function highlightTitle(title: string, places: readonly TextRange[]): Snippet {
  return cutAtHits(title, { start: 0, end: title.length }, places)
}

/** The range of the text in parts, hit and not by turns; places that touch or overlap make one hit. */
export function cutAtHits(text: string, range: TextRange, places: readonly TextRange[]): Snippet {
  const parts: Snippet = []
  let from = range.start
  for (const hit of joined(places)) {
    const start = Math.max(from, hit.start)
    const end = Math.min(range.end, hit.end)
    if (end <= start) continue
    if (start > from) parts.push({ text: text.slice(from, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < range.end) parts.push({ text: text.slice(from, range.end), hit: false })
  return parts
}

function joined(places: readonly TextRange[]): TextRange[] {
  const hits: TextRange[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = hits.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else hits.push({ start, end })
  }
  return hits
}
