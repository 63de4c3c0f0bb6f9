import { joinedLetters, skeletonOf } from '../queries/mistyped'
import { slipsBetween } from './slips'

/** Whether the very name stands in the title: its words in a row, whatever the case and whatever divides them. */
export function containsName(title: string, name: string): boolean {
  return spacedWords(title).includes(spacedWords(name))
}

function spacedWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[a-z0-9+]+/g) ?? []).join(' ')} `
}

/** Every Latin word of some titles, with separators and case forgotten, and the titles it stands in. */
export type CorpusWords = {
  /** The titles in which a word begins with these letters, or words in a row do when there are several. */
  titlesBegunBy: (text: string) => string[]
  /** Words at most so many slips away from these letters. */
  within: (letters: string, slips: number) => string[]
  /** How many different words shorten to this. */
  withSkeleton: (skeleton: string) => number
}

/** Words count alone, as parts of a hump-backed word, and joined over hyphens; known names count joined as a whole. */
export function corpusWords(titles: readonly string[], names: readonly string[]): CorpusWords {
  const spellings = new Map<string, Set<string>>(names.map((name) => [name, new Set()]))
  for (const title of titles) {
    for (const spelling of spellingsIn(title)) {
      const places = spellings.get(spelling) ?? new Set()
      spellings.set(spelling, places.add(title))
    }
  }
  const words = groupBy([...spellings.keys()], joinedLetters)
  const skeletons = groupBy([...words.keys()], skeletonOf)
  const sorted = [...words.keys()].toSorted(byCodeUnit)
  const spaced = titles.map(spacedWords)
  const titlesOf = (word: string) =>
    (words.get(word) ?? []).flatMap((spelling) => [...(spellings.get(spelling) ?? [])])
  return {
    titlesBegunBy: (text) => [
      ...beginningWith(sorted, joinedLetters(text)).flatMap(titlesOf),
      ...inARow(titles, spaced, spacedWords(text).trimEnd()),
    ],
    within: (letters, slips) => sorted.filter((word) => slipsBetween(letters, word, slips) <= slips),
    withSkeleton: (skeleton) => skeletons.get(skeleton)?.length ?? 0,
  }
}

function inARow(titles: readonly string[], spaced: string[], words: string): string[] {
  return words.includes(' ', 1) ? titles.filter((_, at) => spaced[at]?.includes(words)) : []
}

function spellingsIn(title: string): string[] {
  const words = title.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? []
  return words.flatMap((word) => [word, ...(word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [])])
}

function groupBy(items: string[], keyOf: (item: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function beginningWith(sorted: string[], letters: string): string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < letters) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; sorted[at]?.startsWith(letters); at++) found.push(sorted[at] as string)
  return found
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
