import { foldPlain, foldText } from '../text/fold'
import { readingsOf } from '../text/readings'
import { hanTerms, type NameTables, SKIP, type TermIndex } from './layout'
import { LONGEST_SOUND, spellings } from './pinyin-terms'
import type { Tally } from './tally'

const EXACT = 40
const SCRIPT = 40
const ONE_WRONG = 30
const SOUND = 40

/** Grades every name that has a Chinese run like this one. `run` is as typed. */
export function meetHan(tables: NameTables, run: string, tally: Tally): void {
  const folded = foldText(run)
  const plain = foldPlain(run)
  const chars = [...folded]
  const pairs = chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at]! + char)
  for (const name of havingAll(tables.han, pairs)) {
    const text = tables.texts.text(name)
    if (foldPlain(text).includes(plain)) tally.add(name, 'exact', EXACT)
    else if (foldText(text).includes(folded)) tally.add(name, 'script', SCRIPT)
  }
  if (chars.length < 2) return
  const alike = meetSound(tables, chars, tally)
  if (chars.length > 2) meetOneWrong(tables, chars, alike, tally)
}

/** Pinyin, full or initials, of any stretch of a name's Chinese. */
export function meetPinyin(tables: NameTables, letters: string, tally: Tally): void {
  if (letters.length < 2) return
  const give = ({ vocabulary, names }: TermIndex, grade: (length: number) => number) => {
    const { low, high } = vocabulary.startingWith(letters)
    for (let term = low; term < high; term++) {
      const graded = grade(vocabulary.lengthOf(term))
      names.each(term, (name) => tally.add(name, 'pinyin', graded))
    }
  }
  give(tables.pinyin, (length) => 20 + 28 * (letters.length / length))
  give(tables.initials, (length) => 2 + 20 * (letters.length / length))
}

/** One character is another; where it sounds the same that is said instead. */
function meetOneWrong(tables: NameTables, chars: string[], alike: ReadonlySet<number>, tally: Tally): void {
  for (let wrong = 0; wrong < chars.length; wrong++) {
    const before = chars.slice(0, wrong)
    const after = chars.slice(wrong + 1)
    const bridge = before.length > 0 && after.length > 0 ? [before.at(-1)! + SKIP + after[0]!] : []
    const terms = [...pairsOf(before), ...bridge, ...pairsOf(after)]
    if (terms.length === 0) continue
    for (const name of havingAll(tables.han, terms)) {
      if (!alike.has(name)) tally.add(name, 'typo', ONE_WRONG)
    }
  }
}

/** Returns the names met. */
function meetSound({ pinyin }: NameTables, chars: string[], tally: Tally): Set<number> {
  const met = new Set<number>()
  const readings = chars.slice(0, LONGEST_SOUND).map(readingsOf)
  if (readings.some((list) => list.length === 0)) return met
  for (const spelling of spellings(readings)) {
    const { low, high } = pinyin.vocabulary.startingWith(spelling)
    for (let term = low; term < high; term++) pinyin.names.each(term, (name) => met.add(name))
  }
  for (const name of met) tally.add(name, 'homophone', SOUND)
  return met
}

function pairsOf(chars: readonly string[]): string[] {
  return hanTerms(chars.join('')).filter((term) => [...term].length === 2)
}

/** Names that have each of the terms, the rarest looked up first. */
function havingAll({ vocabulary, names }: TermIndex, terms: readonly string[]): number[] {
  const places = [...new Set(terms)].map((term) => vocabulary.find(term))
  if (places.length === 0 || places.some((place) => place < 0)) return []
  const [first, ...others] = places.sort((a, b) => names.weight(a) - names.weight(b))
  let having: number[] = []
  names.each(first!, (name) => having.push(name))
  for (const place of others) {
    if (having.length === 0) return having
    const wanted = new Set(having)
    having = []
    names.each(place, (name) => {
      if (wanted.has(name)) having.push(name)
    })
  }
  return having
}
