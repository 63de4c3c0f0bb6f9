import { pinyin } from 'pinyin-pro'
import { widthAt } from './chars'
import { foldText } from './fold'
import { traditionalForms } from './simplified'

export { couldBeInitials, splitSyllables } from './splitting'

const known = new Map<string, readonly string[]>()
const NONE: readonly string[] = []
const HAN = /^\p{Script=Han}$/u

/**
 * Every toneless reading of a character, the commonest first, ü written v; none when it is no Han character or nobody
 * has noted how it is read. A Traditional character is read like its Simplified form, and that also as the
 * characters folded to it mostly are: 着 is also `zhu`, for 著.
 */
export function readingsOf(char: string): readonly string[] {
  const cached = known.get(char)
  if (cached !== undefined) return cached
  if (!HAN.test(char)) return NONE
  const folded = foldText(char)
  const others = traditionalForms(folded).flatMap((form) => lookUp(form).slice(0, 1))
  const readings = [...new Set([...lookUp(folded), ...others])]
  known.set(char, readings)
  return readings
}

function lookUp(char: string): string[] {
  const found = pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true })
  return found
    .map((reading) => (reading === 'ê' ? 'ei' : reading))
    .filter((reading) => /^[a-z]+$/.test(reading))
}

/** The letter typed for a reading when only initials are: `z` for `zhong`. */
export function initialOf(reading: string): string {
  return reading.slice(0, 1)
}

/**
 * How many Han characters from `at` on are spelled by exactly these letters: each by any of its readings (`full`, the
 * last one may be unfinished) or by its first letter (`initials`). 0 when they are not. Letters are lower case, ü is v;
 * an apostrophe must fall between two characters.
 */
export function matchPinyinAt(text: string, at: number, letters: string, mode: 'full' | 'initials'): number {
  return mode === 'full' ? matchFull(text, at, letters) : matchInitials(text, at, letters)
}

function matchFull(text: string, from: number, letters: string): number {
  // All places in the letters where the next character may begin: never more than there are letters.
  let places = [pastApostrophes(letters, 0)]
  let at = from
  for (let count = 1; at < text.length && places.length > 0; count++) {
    const width = widthAt(text, at)
    const next = new Set<number>()
    for (const reading of readingsOf(text.slice(at, at + width))) {
      for (const place of places) {
        if (endsWithin(letters, place, reading)) return count
        const end = endOfReading(letters, place, reading)
        if (end > 0) next.add(pastApostrophes(letters, end))
      }
    }
    if (next.has(letters.length)) return count
    places = [...next]
    at += width
  }
  return 0
}

/** The rest of the letters is an unfinished (or whole) reading. */
function endsWithin(letters: string, place: number, reading: string): boolean {
  const left = letters.length - place
  return (
    left > 0 &&
    left <= reading.length &&
    (reading.startsWith(letters.slice(place)) || lueFor(reading)?.startsWith(letters.slice(place)) === true)
  )
}

function endOfReading(letters: string, place: number, reading: string): number {
  const other = lueFor(reading)
  if (letters.startsWith(reading, place)) return place + reading.length
  return other !== null && letters.startsWith(other, place) ? place + other.length : 0
}

/** `lve` and `nve` are also typed `lue` and `nue`. */
function lueFor(reading: string): string | null {
  return reading === 'lve' || reading === 'nve' ? `${reading[0]}ue` : null
}

function pastApostrophes(letters: string, from: number): number {
  let at = from
  while (letters[at] === "'") at++
  return at
}

function matchInitials(text: string, from: number, letters: string): number {
  let at = from
  for (let count = 0; count < letters.length; count++) {
    if (at >= text.length) return 0
    const width = widthAt(text, at)
    const readings = readingsOf(text.slice(at, at + width))
    if (!readings.some((reading) => initialOf(reading) === letters[count])) return 0
    at += width
  }
  return letters.length
}
