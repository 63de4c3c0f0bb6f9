import { readingsOf } from '../text/readings'
import type { CharSlots } from './char-slots'
import type { NameData } from './name-data'
import type { Way } from './query-word'
import type { SoundRow } from './sound-row'
import type { TermRange } from './vocabulary'

/** Chinese that sounds like what was typed, tones aside; null when nothing here can. */
export function homophoneRow(data: NameData, slots: CharSlots, units: Uint16Array): SoundRow | null {
  if (units.length < 2 || slots.left < units.length) return null
  const ranges = Array.from(units, (unit) =>
    readingsOf(String.fromCharCode(unit)).map((reading) => data.sounds.whole(reading)),
  )
  const way = rarest(data, ranges)
  if (way === null || way.weight === 0) return null
  const bits = ranges.map((list, at) =>
    slots.make((add) => {
      add(units[at]!)
      for (const range of list) data.sounds.eachChar(range, add)
    }),
  )
  return { bits, quality: 1, way }
}

function rarest(data: NameData, ranges: readonly TermRange[][]): Way | null {
  let best: Way | null = null
  for (let at = 1; at < ranges.length; at++) {
    if (ranges[at - 1]!.length === 0 || ranges[at]!.length === 0) continue
    const way = pairsWay(data, ranges[at - 1]!, ranges[at]!)
    if (best === null || way.weight < best.weight) best = way
  }
  return best
}

function pairsWay({ sounds, han }: NameData, firsts: TermRange[], seconds: TermRange[]): Way {
  const places: number[] = []
  for (const first of firsts) {
    for (const second of seconds) sounds.eachPair(first, second, (place) => places.push(place))
  }
  return {
    weight: places.reduce((sum, place) => sum + han.pairNames.weight(place), 0),
    fill: (names) => {
      for (const place of places) han.pairNames.addTo(names, place)
    },
  }
}
