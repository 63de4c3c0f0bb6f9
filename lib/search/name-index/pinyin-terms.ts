import { initialOf, readingsOf } from '../text/readings'
import type { Token } from '../text/tokens'

/** Terms reach this many characters from each place of a run; longer queries are compared with the name itself. */
export const LONGEST_SOUND = 6
/** Runs of characters with several readings have many spellings; the likeliest few are kept. */
const MOST_SPELLINGS = 6

export type SoundTerms = { full: string[]; initials: string[] }

/** Pinyin and initials from each place of each Chinese run, so that any stretch of it is a beginning of one. */
export function soundTerms(runs: readonly Token[]): SoundTerms {
  const full = new Set<string>()
  const initials = new Set<string>()
  for (const { text } of runs) {
    const readings = [...text].map(readingsOf)
    for (let from = 0; from < readings.length; from++) {
      const stretch = readings.slice(from, from + LONGEST_SOUND)
      const end = stretch.findIndex((list) => list.length === 0)
      const known = end < 0 ? stretch : stretch.slice(0, end)
      if (known.length === 0) continue
      for (const term of spellings(known)) full.add(term)
      for (const term of spellings(known.map((list) => [...new Set(list.map(initialOf))]))) initials.add(term)
    }
  }
  return { full: [...full], initials: [...initials] }
}

/** One reading for each character, the commonest first. */
export function spellings(readings: readonly (readonly string[])[]): string[] {
  let made = ['']
  for (const list of readings) {
    const longer: string[] = []
    // The commonest reading goes on from every beginning before a rarer one goes on from any.
    for (const reading of list) for (const start of made) longer.push(start + reading)
    made = longer.slice(0, MOST_SPELLINGS)
  }
  return made
}
