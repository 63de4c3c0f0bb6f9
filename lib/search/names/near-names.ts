import type { HanGrams } from './han-grams'
import { IdSet } from './id-set'
import { joined, namesOfRange } from './lists'
import type { NameData } from './name-data'
import type { Way } from './query-word'

/**
 * The names that may hold three or more typed characters with one slip among them: all of the characters but one stand
 * somewhere in the name, and one half of them side by side.
 */
export function namesNearly({ han, texts }: NameData, typed: Uint16Array): Way {
  const halves = joined(typed.length === 3 ? aroundMiddle(han, typed) : halvesOf(han, typed))
  const chars = Array.from(typed, (unit) => charWay(han, unit))
  return {
    weight: halves.weight,
    fill: (names) => {
      const sets = chars.map((way) => filled(way, texts.size))
      const enough = new IdSet(texts.size)
      enough.becomeAllButOne(sets)
      const near = filled(halves, texts.size)
      near.retain(enough)
      names.addAll(near)
    },
  }
}

/** The rarest pair of a stretch: names that hold all of it are among its names. */
export function rarestPair(han: HanGrams, typed: Uint16Array, from = 0, to = typed.length): Way {
  let rarest: Way = { weight: Number.POSITIVE_INFINITY, fill: () => {} }
  for (let at = from; at + 1 < to; at++) {
    const way = pairWay(han, typed[at]!, typed[at + 1]!)
    if (way.weight < rarest.weight) rarest = way
  }
  return rarest
}

export function charWay(han: HanGrams, unit: number): Way {
  return listed(han.charPlace(unit), (place) => namesOfRange(han.charNames, place, place + 1))
}

function pairWay(han: HanGrams, first: number, second: number): Way {
  return listed(han.pairPlace(first, second), (place) => namesOfRange(han.pairNames, place, place + 1))
}

function listed(place: number, way: (place: number) => Way): Way {
  return place < 0 ? { weight: 0, fill: () => {} } : way(place)
}

/** One slip leaves the first or the second half as it is, or is a swap across the middle. */
function halvesOf(han: HanGrams, typed: Uint16Array): Way[] {
  const half = typed.length >> 1
  return [
    rarestPair(han, typed, 0, half),
    rarestPair(han, typed, half, typed.length),
    pairWay(han, typed[half]!, typed[half - 1]!),
  ]
}

/** Of three characters the middle one may be the wrong one; then the outer two are all there is. */
function aroundMiddle(han: HanGrams, typed: Uint16Array): Way[] {
  const [first, middle, last] = typed as unknown as [number, number, number]
  return [
    pairWay(han, first, middle),
    pairWay(han, middle, last),
    pairWay(han, middle, first),
    pairWay(han, last, middle),
    charWay(han, first),
  ]
}

function filled(way: Way, size: number): IdSet {
  const names = new IdSet(size)
  way.fill(names)
  return names
}
