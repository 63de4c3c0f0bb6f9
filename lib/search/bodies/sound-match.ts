import { couldBeInitials, initialOf, readingsOf, splitSyllables } from '../text/readings'
import { allOf, anyOf, phraseOf } from './match-expression'

/** Pairs of characters that stand in notes, by the first letters of their readings. */
export type HanPairs = ReadonlyMap<string, readonly string[]>

/** Notes that hold a sound; `check`: the expression is looser than meant, so notes must be looked at. */
export type SoundMatch = { match: string; check: boolean }

/** Two initials fit half of all notes. */
const FEWEST_INITIALS = 3
const MOST_INITIALS = 8
/** As phrases; with more words than this their pairs are asked for wherever they stand. */
const MOST_WORDS = 120
const MOST_PAIRS = 400
const WAYS = 4

/** How letters may be read as the pinyin of a word in a body; null when they cannot. */
export function soundOf(letters: string): 'full' | 'initials' | null {
  if (syllablesOf(letters).length > 0) return 'full'
  const fits = letters.length >= FEWEST_INITIALS && letters.length <= MOST_INITIALS
  return fits && couldBeInitials(letters) ? 'initials' : null
}

/** The keys under which the pairs must be looked up that `soundMatch` needs. */
export function pairKeysOf(letters: string): string[] {
  const bySyllables = syllablesOf(letters).flatMap((syllables) =>
    pairwise(syllables).map(([a, b]) => initialOf(a) + initialOf(b)),
  )
  return [...new Set([...bySyllables, ...initialsOf(letters)])]
}

/** Notes in which a word stands that the letters spell. Null when nothing fits. */
export function soundMatch(letters: string, pairs: HanPairs): SoundMatch | null {
  const full = syllablesOf(letters).map((syllables) =>
    pairwise(syllables).map(([a, b], index) => {
      const unfinished = index === syllables.length - 2
      const fits = (pair: string) => spells(pair, a, b, unfinished)
      return (pairs.get(initialOf(a) + initialOf(b)) ?? []).filter(fits)
    }),
  )
  const initials = initialsOf(letters).map((key) => pairs.get(key) ?? [])
  return anyWord([...full, initials])
}

/** Notes in which a word stands that sounds like this Chinese one and is written otherwise. */
export function homophoneMatch(word: string, pairs: HanPairs): SoundMatch | null {
  const places = pairwise([...word]).map(([a, b]) =>
    homophoneKeys(a, b)
      .flatMap((key) => pairs.get(key) ?? [])
      .filter((pair) => soundsLike(pair, a, b)),
  )
  return anyWord([places], word)
}

export function homophoneKeysOf(word: string): string[] {
  return [...new Set(pairwise([...word]).flatMap(([a, b]) => homophoneKeys(a, b)))]
}

function homophoneKeys(a: string, b: string): string[] {
  const firsts = [...new Set(readingsOf(a).map(initialOf))]
  const seconds = [...new Set(readingsOf(b).map(initialOf))]
  return firsts.flatMap((first) => seconds.map((second) => first + second))
}

function soundsLike(pair: string, a: string, b: string): boolean {
  const [first = '', second = ''] = [...pair]
  return shareReading(first, a) && shareReading(second, b)
}

function shareReading(a: string, b: string): boolean {
  const readings = readingsOf(b)
  return readingsOf(a).some((reading) => readings.includes(reading))
}

function syllablesOf(letters: string): string[][] {
  return splitSyllables(letters, WAYS).filter((syllables) => syllables.length > 1)
}

function initialsOf(letters: string): string[] {
  const fits = letters.length >= FEWEST_INITIALS && letters.length <= MOST_INITIALS
  return fits && couldBeInitials(letters) ? pairwise([...letters]).map(([a, b]) => a + b) : []
}

function spells(pair: string, a: string, b: string, unfinished: boolean): boolean {
  const [first = '', second = ''] = [...pair]
  if (!readingsOf(first).includes(a)) return false
  return readingsOf(second).some((reading) => reading === b || (unfinished && reading.startsWith(b)))
}

function pairwise<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, index) => [items[index] as T, item])
}

/** By place in a word the pairs that may stand there. */
type Places = readonly (readonly string[])[]

/** Notes with one of the words that the pairs make, `except` the one typed. */
function anyWord(ways: readonly Places[], except?: string): SoundMatch | null {
  const words = ways.map(wordsOf)
  const few = words.flatMap((some) => some ?? []).filter((word) => word !== except)
  const exact = anyOf(
    few.map((word) =>
      phraseOf(
        pairwise([...word]).map(([a, b]) => a + b),
        false,
      ),
    ),
  )
  const loose = anyOf(ways.filter((_, index) => words[index] === null).map(allPairs))
  const match = anyOf([exact, loose])
  return match === null ? null : { match, check: loose !== null }
}

/** What the pairs spell when each begins with the character that the one before it ends with; null for too many. */
function wordsOf([first = [], ...rest]: Places): string[] | null {
  let words: readonly string[] = first
  for (const pairs of rest) {
    const next = (word: string) => pairs.filter((pair) => word.endsWith([...pair][0] ?? ''))
    words = words.flatMap((word) => next(word).map((pair) => word + [...pair][1]))
    if (words.length > MOST_WORDS * MOST_WORDS) return null
  }
  return words.length > MOST_WORDS ? null : [...words]
}

/** One of the pairs of each place; null when a place has none. */
function allPairs(places: Places): string | null {
  if (places.length === 0 || places.some((pairs) => pairs.length === 0)) return null
  return allOf(
    places.map((pairs) => anyOf(pairs.slice(0, MOST_PAIRS).map((pair) => phraseOf([pair], false)))),
  )
}
