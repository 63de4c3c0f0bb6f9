import { LONGEST_SYLLABLE, SYLLABLE_STARTS, SYLLABLES } from './syllables'

/** One way to read the letters from some place on; tails are shared. */
type Reading = { syllable: string; rest: Reading | null; count: number }

const DEFAULT_LIMIT = 8

/**
 * The ways to read letters as pinyin, fewest syllables first, at most `limit`; none when they are no pinyin. The last
 * syllable may be unfinished (`duibix`) where that takes fewer syllables than finishing does, or nothing else fits.
 * An apostrophe divides syllables (`xi'an`). ü is v; `lue` and `nue` are read `lve` and `nve`.
 */
export function splitSyllables(letters: string, limit = DEFAULT_LIMIT): string[][] {
  const typed = letters
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .replace(/[’‘]/g, "'")
  if (!/^'*[a-z][a-z']*$/.test(typed)) return []
  const whole = waysThrough(typed, limit, false)
  const fewest = whole[0]?.count ?? Number.POSITIVE_INFINITY
  const unfinished = waysThrough(typed, limit, true).filter((way) => way.count < fewest)
  return [...unfinished, ...whole].slice(0, limit).map(toList)
}

/** Whether every letter can begin a syllable: `eft` can be 二分图, `vit` cannot be initials. */
export function couldBeInitials(letters: string): boolean {
  return /^[a-hj-tw-z]+$/i.test(letters)
}

/** From the end to the start, the best few ways at each place: linear in the letters for any input. */
function waysThrough(typed: string, limit: number, unfinished: boolean): Reading[] {
  const ways: (Reading | null)[][] = Array.from({ length: typed.length + 1 }, () => [])
  if (!unfinished) ways[typed.length] = [null]
  for (let at = typed.length - 1; at >= 0; at--) {
    ways[at] = typed[at] === "'" ? ways[at + 1]! : waysFrom(typed, at, ways, limit, unfinished)
  }
  return ways[0]!.filter((way) => way !== null)
}

function waysFrom(
  typed: string,
  at: number,
  ways: (Reading | null)[][],
  limit: number,
  unfinished: boolean,
): Reading[] {
  const found: Reading[] = []
  for (let length = Math.min(LONGEST_SYLLABLE, typed.length - at); length > 0; length--) {
    const letters = typed.slice(at, at + length)
    if (unfinished && at + length === typed.length) {
      if (SYLLABLE_STARTS.has(letters) && !SYLLABLES.has(letters))
        found.push({ syllable: letters, rest: null, count: 1 })
      continue
    }
    const syllable = letters === 'lue' || letters === 'nue' ? `${letters[0]}ve` : letters
    if (!SYLLABLES.has(syllable)) continue
    for (const rest of ways[at + length]!) found.push({ syllable, rest, count: 1 + (rest?.count ?? 0) })
  }
  return found.sort((left, right) => left.count - right.count).slice(0, limit)
}

function toList(way: Reading): string[] {
  const syllables: string[] = []
  for (let at: Reading | null = way; at !== null; at = at.rest) syllables.push(at.syllable)
  return syllables
}
