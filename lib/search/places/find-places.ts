import { SEARCH_TIERS, type SearchTier } from '../../domain/search'
import { foldPlain } from '../text/fold'
import { findPinyin } from './find-pinyin'
import { findLiteral, findRuns, type Run } from './find-runs'
import { type Letters, lettersOf } from './letters'
import { type Needle, needlesOf } from './needle'
import type { Place, Wanted } from './place'

/** A text made ready to be searched for one word after the other. */
export type Reading = { text: string; letters(): Letters }

export function readText(text: string): Reading {
  let letters: Letters | null = null
  return {
    text,
    letters: () => {
      letters ??= lettersOf(text)
      return letters
    },
  }
}

/** A text is searched in slices of this many code units, up to the limit; a hit farther on is not shown. */
const SLICE = 200_000
const LIMIT = 1_000_000

/**
 * Where the wanted word stands, in order and without overlaps: places of the strongest tier that has any, as words
 * (or beginnings of them, where the wanted word may go on); failing that, inside of other words. In a long text the
 * first slice with a place as typed is the last one looked at.
 */
export function findPlaces(text: string, wanted: Wanted): Place[] {
  return findInSlices(text, 0, wanted)
}

/** The same from an offset on, which a caller that has read the text up to there need not read again. */
export function findInSlices(text: string, from: number, wanted: Wanted): Place[] {
  let weaker: Place[] = []
  const read = text.slice(0, LIMIT)
  for (let start = from; start < read.length; ) {
    const end = sliceEnd(read, start)
    const places = placesIn(readText(read.slice(start, end)), wanted)
    const moved = places.map((place) => ({ ...place, start: place.start + start, end: place.end + start }))
    if (moved[0]?.tier === 'exact') return moved
    if (weaker.length === 0) weaker = moved
    start = end
  }
  return weaker
}

/** Between two words where one ends near by. */
export function sliceEnd(text: string, start: number): number {
  const end = start + SLICE
  if (end >= text.length) return text.length
  const space = text.slice(end - 300, end).search(/\s\S*$/)
  if (space >= 0) return end - 300 + space + 1
  return /[\udc00-\udfff]/.test(text[end] ?? '') ? end - 1 : end
}

/**
 * The places of one reading. Letters inside of other words (`dert` in `undertone`) count only when no tier has
 * anything better: chance puts any few letters together.
 */
export function placesIn(reading: Reading, wanted: Wanted): Place[] {
  let inside: Place[] = []
  for (const tier of SEARCH_TIERS) {
    const runs = runsOfTier(reading, tier, wanted)
    const strong = runs.filter(({ fit }) => fit === 'whole' || (fit === 'start' && wanted.prefix))
    if (strong.length > 0) return toPlaces(reading, strong, tier, wanted)
    if (inside.length === 0 && !wanted.phrase) inside = toPlaces(reading, runs, tier, wanted)
  }
  return inside
}

function runsOfTier(reading: Reading, tier: SearchTier, wanted: Wanted): Run[] {
  if (tier === 'pinyin') return findPinyin(reading.text, wanted)
  return needlesOf(wanted)
    .filter((needle) => needle.tier === tier)
    .flatMap((needle) => runsOfNeedle(reading, needle))
}

function runsOfNeedle(reading: Reading, needle: Needle): Run[] {
  if (needle.literal !== null) return findLiteral(foldPlain(reading.text), needle.literal)
  return findRuns(reading.letters(), needle)
}

/** In order; of places that overlap the one that begins first, then the longer one. */
function apart(runs: Run[]): Run[] {
  let end = 0
  return runs
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((run) => {
      if (run.start < end) return false
      end = run.end
      return true
    })
}

function toPlaces({ text }: Reading, runs: Run[], tier: SearchTier, { typed }: Wanted): Place[] {
  return apart(runs).map(({ start, end, fit }) => ({
    start,
    end,
    tier,
    fit,
    typed,
    found: text.slice(start, end),
  }))
}
