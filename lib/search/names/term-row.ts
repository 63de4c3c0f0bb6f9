import { joined, namesOfRange, namesOfTerms } from './lists'
import type { NameData } from './name-data'
import { isFollowing, type NameEntries, termOf } from './name-entries'
import type { Way } from './query-word'
import type { TermSet } from './term-set'

/** Terms that must stand side by side: what one typed word becomes when it is cut. */
export type TermRow = {
  sets: readonly TermSet[]
  /** The last one may be the beginning of a longer term. */
  open: boolean
  /** What the cutting itself takes from the quality. */
  quality: number
}

/** Where a row stands among a name's entries, and how well. */
export type RowPlace = { from: number; to: number; quality: number; whole: boolean }

/** The best place of a row in a name, or null. */
export function placeOfRow(entries: NameEntries, name: number, row: TermRow): RowPlace | null {
  let best: RowPlace | null = null
  const end = entries.offsets[name + 1]!
  for (let from = entries.offsets[name]!; from < end; from++) {
    const place = follow(entries, row, 0, from, end)
    if (place === null) continue
    const quality = place.quality * row.quality
    if (best === null || quality > best.quality || (quality === best.quality && place.whole && !best.whole)) {
      best = { from, to: place.to, quality, whole: place.whole }
    }
  }
  return best
}

type Rest = { to: number; quality: number; whole: boolean }

function follow(entries: NameEntries, row: TermRow, index: number, at: number, end: number): Rest | null {
  const set = row.sets[index]!
  const term = termOf(entries.entries[at]!)
  const last = index === row.sets.length - 1
  const quality = term === set.equal ? 1 : (set.mistyped?.get(term) ?? 0)
  if (last) {
    if (quality > 0) return { to: at, quality, whole: true }
    return row.open && term >= set.low && term < set.high ? { to: at, quality: 0.98, whole: false } : null
  }
  if (quality === 0) return null
  const rest = followAny(entries, row, index + 1, entries.after(at), end)
  return rest === null ? null : { to: rest.to, quality: quality * rest.quality, whole: rest.whole }
}

/** At one place a name has a joined form and its parts: any of them may go on with the row. */
function followAny(
  entries: NameEntries,
  row: TermRow,
  index: number,
  next: number,
  end: number,
): Rest | null {
  if (next >= end || !isFollowing(entries.entries[next]!)) return null
  let best: Rest | null = null
  const start = entries.starts[next]!
  for (let at = next; at < end && entries.starts[at] === start; at++) {
    const rest = follow(entries, row, index, at, end)
    if (rest !== null && (best === null || rest.quality > best.quality)) best = rest
  }
  return best
}

/** The names of the piece that fewest names have. */
export function rarestOfRow({ wordNames, partNames }: NameData, { sets, open }: TermRow): Way {
  const lists = [wordNames, partNames]
  const ways = sets.map(({ equal, low, high, mistyped }, index) => {
    const wrong = namesOfTerms(lists, [...(mistyped?.keys() ?? [])])
    if (open && index === sets.length - 1) {
      return joined([...lists.map((list) => namesOfRange(list, low, high)), wrong])
    }
    return equal < 0 ? wrong : joined([namesOfTerms(lists, [equal]), wrong])
  })
  return ways.reduce((a, b) => (b.weight < a.weight ? b : a))
}
