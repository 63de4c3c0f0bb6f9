import { EditCounter, LONGEST_MISTYPED, TOO_FAR } from './edits'
import { gramsOf, innerGramsOf } from './grams'
import type { NameTables } from './layout'
import type { NameMatch, Tally } from './tally'

const SHORTEST_TYPO = 3
const SHORTEST_TWO_EDITS = 7
const SHORTEST_SKELETON = 4
/** Postings of a prefix are read up to about this many names: more are not told apart by two letters. */
const MOST_READ = 60_000

/** How a word fits a term, from 1 to 49: equal, then as much of the term as is typed. */
const EQUAL = 49
const PREFIX = 40
const INFIX = 12

/** Grades every name that has a Latin word like this one. */
export function meetWord(tables: NameTables, word: string, tally: Tally): void {
  meetBeginnings(tables, word, tally)
  if (word.length < SHORTEST_TYPO) return
  meetInfixes(tables, word, tally)
  if (/^[0-9]+$/.test(word)) return
  const near = meetTypos(tables, word, tally)
  meetSplit(tables, word, tally)
  if (!near && tally.met.length === 0) meetSkeleton(tables, word, tally)
}

function meetBeginnings(tables: NameTables, word: string, tally: Tally): void {
  const { vocabulary } = tables.words
  const { low, high } = vocabulary.startingWith(word)
  let read = 0
  for (let term = low; term < high && read < MOST_READ; term++) {
    const length = vocabulary.lengthOf(term)
    const fit = length === word.length ? EQUAL : 15 + (PREFIX - 15) * (word.length / length)
    read += tables.words.names.weight(term)
    give(tables, term, 'exact', fit, tally)
  }
}

function meetInfixes(tables: NameTables, word: string, tally: Tally): void {
  const { vocabulary } = tables.words
  const grams = innerGramsOf(word)
  const [rarest] = grams.sort((a, b) => tables.grams.weight(a) - tables.grams.weight(b))
  if (rarest === undefined) return
  tables.grams.each(rarest, (term) => {
    if (vocabulary.lengthOf(term) <= word.length) return
    const at = vocabulary.text(term).indexOf(word)
    if (at > 0) give(tables, term, 'exact', 2 + INFIX * (word.length / vocabulary.lengthOf(term)), tally)
  })
}

/** Says whether any word is near. */
function meetTypos(tables: NameTables, word: string, tally: Tally): boolean {
  if (word.length > LONGEST_MISTYPED) return false
  const counter = new EditCounter(word)
  const { vocabulary } = tables.words
  let near = false
  const meet = (term: number, fit: number) => {
    near = true
    // A mistake in the first letter is rarer than one later.
    const sameStart = vocabulary.units[vocabulary.offsets[term]!] === word.charCodeAt(0)
    give(tables, term, 'typo', sameStart ? fit : fit - 4, tally)
  }
  tables.deletions.near(word, (term) => {
    if (vocabulary.lengthOf(term) >= 2 && counter.toTerm(vocabulary, term, 1) === 1) meet(term, 45)
  })
  if (word.length >= 5) meetFar(tables, word, counter, meet)
  return near
}

/** Two edits, and one edit to the beginning of a longer word: terms that share most pairs of letters are compared. */
function meetFar(
  tables: NameTables,
  word: string,
  counter: EditCounter,
  meet: (term: number, fit: number) => void,
): void {
  const { vocabulary } = tables.words
  const grams = gramsOf(word)
  const shared = new Uint8Array(vocabulary.size)
  const needed = word.length >= SHORTEST_TWO_EDITS ? grams.length - 6 : grams.length - 4
  const seen: number[] = []
  for (const gram of grams) {
    tables.grams.each(gram, (term) => {
      const count = ++shared[term]!
      if (count === Math.max(2, needed)) seen.push(term)
    })
  }
  for (const term of seen) {
    const two = word.length >= SHORTEST_TWO_EDITS ? counter.toTerm(vocabulary, term, 2) : TOO_FAR
    if (two === 2) meet(term, 34)
    else if (vocabulary.lengthOf(term) > word.length + 1 && counter.toBeginning(vocabulary, term, 1) === 1)
      meet(term, 20 + 10 * (word.length / vocabulary.lengthOf(term)))
  }
}

/** `swintransformer` for Swin Transformer. */
function meetSplit(tables: NameTables, word: string, tally: Tally): void {
  const { vocabulary, names } = tables.words
  if (word.length < 5 || word.length > LONGEST_MISTYPED) return
  for (let at = 1; at < word.length; at++) {
    const left = vocabulary.find(word.slice(0, at))
    const right = left < 0 ? -1 : vocabulary.find(word.slice(at))
    if (right < 0) continue
    const first = new Set<number>()
    names.each(left, (name) => first.add(name))
    names.each(right, (name) => {
      if (first.has(name)) tally.add(name, 'typo', 47)
    })
  }
}

/** `cnvnxt` for ConvNeXt: the letters in order, from the first on, of a word not more than twice as long. */
function meetSkeleton(tables: NameTables, word: string, tally: Tally): void {
  if (word.length < SHORTEST_SKELETON) return
  const { vocabulary } = tables.words
  const { low, high } = vocabulary.startingWith(word.slice(0, 1))
  for (let term = low; term < high; term++) {
    const length = vocabulary.lengthOf(term)
    if (length <= word.length || length > 2 * word.length + 2) continue
    if (isSubsequence(word, vocabulary.text(term)))
      give(tables, term, 'typo', 2 + 16 * (word.length / length), tally)
  }
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0
  for (let from = 0; from < text.length && at < letters.length; from++) if (text[from] === letters[at]) at++
  return at === letters.length
}

function give(tables: NameTables, term: number, match: NameMatch, fit: number, tally: Tally): void {
  tables.words.names.each(term, (name) => tally.add(name, match, fit))
}
