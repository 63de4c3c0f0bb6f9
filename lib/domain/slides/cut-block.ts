import { BODY, GAP, heightOf, heightOfItem, heightOfRow } from './block-height'
import type { Run, SlideBlock, SlideListItem } from './deck'

/**
 * A block too high for what is left of a slide, as what still fits and what goes on: lists between their points,
 * tables between their rows, code between its lines, a paragraph between its sentences. Null where nothing of it fits.
 */
export function cutBlock(block: SlideBlock, room: number): [SlideBlock, SlideBlock] | null {
  switch (block.kind) {
    case 'list': {
      const cut = cutItems(block.items, room - GAP, 1)
      return (
        cut && [
          { ...block, items: cut[0] },
          { ...block, items: cut[1] },
        ]
      )
    }
    case 'table': {
      let used = GAP + heightOfRow(block.head, block)
      const fits = block.rows.findIndex((row) => {
        used += heightOfRow(row, block)
        return used > room
      })
      if (fits < 1) return null
      return [
        { ...block, rows: block.rows.slice(0, fits) },
        { ...block, rows: block.rows.slice(fits) },
      ]
    }
    case 'code': {
      const lines = block.text.split('\n')
      const fits = Math.floor(((room - 2 * GAP) * lines.length) / (heightOf(block) - 2 * GAP))
      if (fits < 2 || fits >= lines.length) return null
      return [
        { ...block, text: lines.slice(0, fits).join('\n') },
        { ...block, text: lines.slice(fits).join('\n') },
      ]
    }
    case 'paragraph': {
      // One that fits a slide of its own goes there whole.
      if (heightOf(block) <= BODY.height) return null
      const cut = cutRuns(block.runs, (runs) => heightOf({ ...block, runs }) <= room)
      return (
        cut && [
          { ...block, runs: cut[0] },
          { ...block, runs: cut[1] },
        ]
      )
    }
    default:
      return null
  }
}

/** A point with points below it is said again, with the rest of them, where it goes on. */
function cutItems(
  items: SlideListItem[],
  room: number,
  depth: number,
): [SlideListItem[], SlideListItem[]] | null {
  let used = 0
  for (const [index, item] of items.entries()) {
    const height = heightOfItem(item, depth)
    if (used + height <= room) {
      used += height
      continue
    }
    const cut = cutItem(item, room - used, depth)
    if (cut)
      return [
        [...items.slice(0, index), cut[0]],
        [cut[1], ...items.slice(index + 1)],
      ]
    return index === 0 ? null : [items.slice(0, index), items.slice(index)]
  }
  return null
}

function cutItem(item: SlideListItem, room: number, depth: number): [SlideListItem, SlideListItem] | null {
  const own = heightOfItem({ ...item, items: [] }, depth)
  if (own > room) {
    // Only what would not fit a slide of its own is cut within its words.
    if (own <= BODY.height) return null
    const cut = cutRuns(item.runs, (runs) => heightOfItem({ runs, items: [] }, depth) <= room)
    return (
      cut && [
        { runs: cut[0], items: [] },
        { runs: cut[1], items: item.items },
      ]
    )
  }
  const below = cutItems(item.items, room - own, depth + 1)
  return (
    below && [
      { ...item, items: below[0] },
      { ...item, items: below[1] },
    ]
  )
}

const SENTENCE_END = /[。！？；]|[.!?;](?=\s)/gu

/** At the last end of a sentence that fits, else between two characters. */
function cutRuns(runs: Run[], fits: (runs: Run[]) => boolean): [Run[], Run[]] | null {
  const ends: [number, number][] = runs.flatMap((run, index) =>
    'tex' in run
      ? []
      : [...run.text.matchAll(SENTENCE_END)].map(({ index: at }): [number, number] => [index, at + 1]),
  )
  const best = lastFitting(runs, ends, fits)
  if (best) return splitAt(runs, best)
  const anywhere: [number, number][] = runs.flatMap((run, index) =>
    'tex' in run ? [] : [...charactersOf(run.text)].map((at): [number, number] => [index, at]),
  )
  const point = lastFitting(runs, anywhere, fits)
  return point && splitAt(runs, point)
}

function charactersOf(text: string): number[] {
  let at = 0
  return [...text].map((character) => {
    at += character.length
    return at
  })
}

/** Places grow, so the last that fits is found by halves. */
function lastFitting(
  runs: Run[],
  places: [number, number][],
  fits: (runs: Run[]) => boolean,
): [number, number] | null {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place && fits(splitAt(runs, place)[0])) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  if (!place) return null
  return splitAt(runs, place)[1].length > 0 ? place : null
}

function splitAt(runs: Run[], [index, at]: [number, number]): [Run[], Run[]] {
  const run = runs[index]
  if (!run || 'tex' in run) return [runs.slice(0, index), runs.slice(index)]
  const [head, tail] = [run.text.slice(0, at), run.text.slice(at).trimStart()]
  return [
    [...runs.slice(0, index), { ...run, text: head }],
    [...(tail === '' ? [] : [{ ...run, text: tail }]), ...runs.slice(index + 1)],
  ]
}
