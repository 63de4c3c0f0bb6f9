import type { TextRange } from '../../domain/finding'
import type { Snippet } from '../../domain/search'
import { type BodyLayout, formulaAt, layOut } from './body-layout'
import { DIVIDER } from './clean-lines'
import { cleanMarkdown } from './clean-markdown'
import { cutAround } from './cut-around'
import { cutAtHits } from './highlight'
import type { Place } from './place'
import { partsCharacter, widthOf } from './text-width'

/** Up to here a body is read from its beginning to know what is code; beyond, from this far before the places. */
const READ_WHOLE = 200_000
const READ_BACK = 20_000
/** A line end is looked for this much beyond the stretch that is cleaned. */
const LINE_REACH = 300
const LONGEST_JUMP = 80
const LEFT_OUT: Snippet[number] = { text: '…', hit: false }

/**
 * About `width` Latin letters (half as many Chinese ones) of the body around the places that show the most different
 * wanted words, cleaned of Markdown. `place` is how the first of them reads on the rendered page, to jump to; null
 * when none of them stands in running text.
 */
export function snippetOf(
  body: string,
  places: readonly Place[],
  width = 140,
): { snippet: Snippet; place: string | null } {
  const sorted = places.toSorted((a, b) => a.start - b.start)
  const cluster = densest(body, sorted, width * 0.8)
  const near = neighbourhood(body, cluster, 4 * width)
  const hits = sorted.map((place) => moved(place, -near.offset)).filter((hit) => overlap(hit, near.range))
  const clean = cleanMarkdown(near.layout, near.range, hits)
  const formulas = near.layout.formulas.filter((formula) => overlap(formula, near.range))
  const focus = clean.toClean(moved(cluster, -near.offset))
  const cut = cutAround(clean.text, focus, width, [...formulas, ...hits].map(clean.toClean))
  const isCutBefore = cut.start > 0 || near.range.start + near.offset > 0
  const isCutBehind = cut.end < clean.text.length || near.range.end + near.offset < body.length
  return {
    snippet: [
      ...(isCutBefore ? [LEFT_OUT] : []),
      ...cutAtHits(clean.text, cut, hits.map(clean.toClean)),
      ...(isCutBehind ? [LEFT_OUT] : []),
    ],
    place: firstVisible(
      near.layout,
      hits.filter((hit) => overlap(clean.toClean(hit), cut)),
    ),
  }
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by }
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && a.end > b.start
}

/** The first stretch no wider than `room` with the most different wanted words, and no longer than they need. */
function densest(body: string, places: readonly Place[], room: number): TextRange {
  const counts = new Map<string, number>()
  const offsets: number[] = []
  let best = { start: 0, end: 0, words: 0 }
  let left = 0
  let width = 0
  for (const [right, place] of places.entries()) {
    width += widthOf(body, places[right - 1]?.start ?? place.start, place.start)
    offsets.push(width)
    counts.set(place.typed, (counts.get(place.typed) ?? 0) + 1)
    const end = width + widthOf(body, place.start, Math.min(place.end, place.start + room))
    for (; left < right; left += 1) {
      const typed = places[left]?.typed ?? ''
      const count = counts.get(typed) ?? 0
      if (count === 1 && end - (offsets[left] ?? 0) <= room) break
      if (count > 1) counts.set(typed, count - 1)
      else counts.delete(typed)
    }
    if (counts.size > best.words) {
      best = { start: places[left]?.start ?? 0, end: place.end, words: counts.size }
    }
  }
  return best
}

/** Lines around the cluster, laid out; `offset` is where the laid out text begins in the body. */
function neighbourhood(
  body: string,
  cluster: TextRange,
  reach: number,
): { layout: BodyLayout; range: TextRange; offset: number } {
  const to = lineEndNear(body, Math.min(body.length, Math.min(cluster.end, cluster.start + reach) + reach))
  const from = lineStartNear(body, Math.max(0, cluster.start - reach))
  const offset = to <= READ_WHOLE ? 0 : lineStartNear(body, Math.max(0, from - READ_BACK))
  const layout = layOut(body.slice(offset, to))
  return { layout, range: { start: from - offset, end: to - offset }, offset }
}

function lineStartNear(body: string, at: number): number {
  if (at === 0) return 0
  const start = body.lastIndexOf('\n', at - 1) + 1
  if (at - start <= LINE_REACH) return start
  return partsCharacter(body, at) ? at - 1 : at
}

function lineEndNear(body: string, at: number): number {
  const end = body.slice(at, at + LINE_REACH).indexOf('\n')
  if (end !== -1) return at + end
  if (body.length - at <= LINE_REACH) return body.length
  return partsCharacter(body, at) ? at - 1 : at
}

function firstVisible(layout: BodyLayout, hits: readonly TextRange[]): string | null {
  for (const hit of hits) {
    const words = formulaAt(layout.formulas, hit.start) ? '' : visibleWords(layout, hit)
    if (words !== '') return words
  }
  return null
}

/** The words met as they read on the page, where the signs that a snippet keeps for the one who asked are not shown. */
function visibleWords(layout: BodyLayout, hit: TextRange): string {
  const range = {
    start: lineStartNear(layout.text, hit.start),
    end: lineEndNear(layout.text, Math.min(hit.end, hit.start + LONGEST_JUMP)),
  }
  const clean = cleanMarkdown(layout, range, [])
  const { start, end } = clean.toClean(hit)
  const words = clean.text.slice(start, Math.min(end, start + LONGEST_JUMP))
  return (words.split(DIVIDER)[0] ?? '').trim().toWellFormed().replaceAll('\ufffd', '')
}
