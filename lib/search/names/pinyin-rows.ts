import { couldBeInitials, splitSyllables } from '../text/readings'
import type { CharSlots } from './char-slots'
import { initialGram } from './initials'
import type { NameData } from './name-data'
import type { Way } from './query-word'
import type { SoundRow } from './sound-row'
import type { TermRange } from './vocabulary'

const MOST_WAYS = 4
const LONGEST = 12
/** An unfinished syllable alone says nothing yet when it is shorter. */
const SHORTEST_UNFINISHED = 3

const UNFINISHED = 0.9
const INITIALS = 0.7

/** What letters may spell: characters by their whole readings, the last one perhaps unfinished, or by first letters. */
export function pinyinRows(data: NameData, slots: CharSlots, letters: string): SoundRow[] {
  if (!/^[a-z]{2,60}$/.test(letters)) return []
  const rows = splitSyllables(letters, MOST_WAYS).flatMap((syllables) => fullRows(data, slots, syllables))
  if (couldBeInitials(letters) && letters.length <= LONGEST) {
    const row = initialsRow(data, slots, letters)
    if (row !== null) rows.push(row)
  }
  return rows
}

function fullRows(data: NameData, slots: CharSlots, syllables: readonly string[]): SoundRow[] {
  if (syllables.length > LONGEST) return []
  const head = syllables.slice(0, -1).map((syllable) => data.sounds.whole(syllable))
  const last = syllables.at(-1)!
  if (head.some(isEmpty)) return []
  const whole = data.sounds.whole(last)
  const begun = data.sounds.startingWith(last)
  const rows: SoundRow[] = []
  const push = (ranges: TermRange[], quality: number) => {
    const row = rowOf(data, slots, ranges, quality)
    if (row !== null) rows.push(row)
  }
  if (!isEmpty(whole)) push([...head, whole], 1)
  const goesOn = begun.high - begun.low > whole.high - whole.low
  if (goesOn && (head.length > 0 || last.length >= SHORTEST_UNFINISHED)) push([...head, begun], UNFINISHED)
  return rows
}

function rowOf(data: NameData, slots: CharSlots, ranges: TermRange[], quality: number): SoundRow | null {
  const way = ranges.length === 1 ? charsWay(data, ranges[0]!) : rarestPairs(data, ranges)
  return way.weight === 0 ? null : slotted(data, slots, ranges, quality, way)
}

function slotted(
  { sounds }: NameData,
  slots: CharSlots,
  ranges: TermRange[],
  quality: number,
  way: Way,
): SoundRow | null {
  if (slots.left < ranges.length) return null
  return { bits: ranges.map((range) => slots.make((add) => sounds.eachChar(range, add))), quality, way }
}

function charsWay({ sounds, han }: NameData, range: TermRange): Way {
  const places: number[] = []
  sounds.eachChar(range, (unit) => places.push(han.charPlace(unit)))
  return {
    weight: places.reduce((sum, place) => sum + han.charNames.weight(place), 0),
    fill: (names) => {
      for (const place of places) han.charNames.addTo(names, place)
    },
  }
}

/** The names that hold what two neighbouring syllables may be: of those two that fewest names hold. */
function rarestPairs(data: NameData, ranges: readonly TermRange[]): Way {
  const ways = ranges.slice(1).map((range, at) => pairsWay(data, ranges[at]!, range))
  return ways.reduce((a, b) => (b.weight < a.weight ? b : a))
}

function pairsWay({ sounds, han }: NameData, first: TermRange, second: TermRange): Way {
  const places: number[] = []
  sounds.eachPair(first, second, (place) => places.push(place))
  return {
    weight: places.reduce((sum, place) => sum + han.pairNames.weight(place), 0),
    fill: (names) => {
      for (const place of places) han.pairNames.addTo(names, place)
    },
  }
}

function initialsRow(data: NameData, slots: CharSlots, letters: string): SoundRow | null {
  const ranges = [...letters].map((letter) => data.sounds.startingWith(letter))
  if (ranges.some(isEmpty)) return null
  const way = letters.length === 2 ? rarestPairs(data, ranges) : rarestGram(data, letters)
  return way.weight === 0 ? null : slotted(data, slots, ranges, INITIALS, way)
}

function rarestGram({ initials }: NameData, letters: string): Way {
  const grams = Array.from({ length: letters.length - 2 }, (_, at) => initialGram(letters, at))
  const rarest = grams.reduce((a, b) => (initials.weight(b) < initials.weight(a) ? b : a))
  return { weight: initials.weight(rarest), fill: (names) => initials.addTo(names, rarest) }
}

function isEmpty({ low, high }: TermRange): boolean {
  return low === high
}
