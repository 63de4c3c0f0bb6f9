import { eachNear } from './deletions'
import { EditCounter, LONGEST_MISTYPED, TOO_FAR } from './edits'
import { gramsOf } from './grams'
import type { NameData } from './name-data'
import { eachWithSkeleton, skeletonOf } from './skeletons'
import { slipCost } from './slip-cost'
import type { Vocabulary } from './vocabulary'

/** Letters from which a word may have one slip, and from which two. */
const ONE_SLIP_FROM = 3
const TWO_SLIPS_FROM = 7
/** Letters from which the beginning of a longer word may have a slip, and from which a word may be an abbreviation. */
const BEGINNING_FROM = 5
export const ABBREVIATION_FROM = 4

/** More would be read by nobody. */
const MOST_MISTYPED = 64

// Quality of a term that is met with nothing else wrong, and what each unit of slip cost takes from it.
const PER_SLIP = 0.2
const BEGINNING = 0.75
const SKELETON = 0.6
const BARE_SKELETON = 0.85
const ABBREVIATION = 0.5

/** The terms a word may be a misspelling or an abbreviation of, with their quality; the word itself is none of them. */
export function mistypedTerms(data: NameData, word: string): Map<number, number> {
  const found = new Map<number, number>()
  if (word.length < 2 || word.length > LONGEST_MISTYPED || /^\d+$/.test(word)) return found
  const add = (term: number, quality: number) => {
    if (quality > (found.get(term) ?? 0)) found.set(term, quality)
  }
  if (word.length >= ONE_SLIP_FROM) oneSlip(data, word, add)
  if (word.length >= BEGINNING_FROM) moreSlips(data, word, add)
  withoutVowels(data, word, add)
  if (word.length >= ABBREVIATION_FROM) abbreviated(data, word, add)
  return best(found)
}

type Add = (term: number, quality: number) => void

/** The terms one slip away. */
export function oneSlip({ deletions, vocabulary }: NameData, word: string, add: Add): void {
  const counter = new EditCounter(word)
  eachNear(deletions, word, (term) => {
    if (counter.toTerm(vocabulary, term, 1) === 1) add(term, 1 - PER_SLIP * slipCost(word, vocabulary, term))
  })
}

/** Terms with two slips, and terms that go on after a beginning with one or, in long words, two. */
function moreSlips({ grams, vocabulary }: NameData, word: string, add: Add): void {
  const counter = new EditCounter(word)
  const most = word.length >= TWO_SLIPS_FROM ? 2 : 1
  // A slip spoils two pairs of letters, a swap three; with fewer in common the word is another.
  const needed = Math.max(2, word.length - 4)
  const shared = new Uint8Array(vocabulary.size)
  for (const gram of gramsOf(word)) {
    grams.each(gram, (term) => {
      if (++shared[term]! !== needed) return
      const long = Math.max(word.length, vocabulary.lengthOf(term)) >= TWO_SLIPS_FROM
      const slips = long ? counter.toTerm(vocabulary, term, 2) : TOO_FAR
      if (slips === 2) add(term, 1 - PER_SLIP * slipCost(word, vocabulary, term))
      if (slips !== TOO_FAR || vocabulary.lengthOf(term) <= word.length) return
      const begun = counter.toBeginning(vocabulary, term, most)
      if (begun !== TOO_FAR) add(term, BEGINNING - PER_SLIP * begun)
    })
  }
}

/** Terms whose consonants the word has and no others, and all its vowels too. */
function withoutVowels({ vocabulary, skeletons }: NameData, word: string, add: Add): void {
  const skeleton = skeletonOf(word)
  // Without a single vowel, leaving them out was meant; but two letters stand for much.
  const quality = skeleton === word && word.length >= ABBREVIATION_FROM ? BARE_SKELETON : SKELETON
  eachWithSkeleton(skeletons, vocabulary, skeleton, (term) => {
    if (shareInOrder(vocabulary, term, word) > 0 && vocabulary.lengthOf(term) > word.length)
      add(term, quality)
  })
}

/** Terms with the same first letter that hold the letters in order. */
function abbreviated({ vocabulary }: NameData, word: string, add: Add): void {
  const { low, high } = vocabulary.startingWith(word.slice(0, 1))
  for (let term = low; term < high; term++) {
    const length = vocabulary.lengthOf(term)
    if (length <= word.length + 1 || length > word.length * 3) continue
    const share = shareInOrder(vocabulary, term, word)
    if (share > 0) add(term, ABBREVIATION * share)
  }
}

/** The share of a term that the letters make up when they stand in it in order, else 0. */
function shareInOrder({ units, offsets }: Vocabulary, term: number, letters: string): number {
  const start = offsets[term]!
  const end = offsets[term + 1]!
  let met = 0
  for (let at = start; at < end && met < letters.length; at++) {
    if (units[at] === letters.charCodeAt(met)) met++
  }
  return met < letters.length ? 0 : met / (end - start)
}

function best(found: Map<number, number>): Map<number, number> {
  if (found.size <= MOST_MISTYPED) return found
  const sorted = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Map(sorted.slice(0, MOST_MISTYPED))
}
