import { sameSound } from '../homophones/same-sound'
import { foldPlain, foldText } from '../text/fold'
import { matchPinyinAt } from '../text/readings'
import { packSections, unpackSections } from './bytes'
import { EditCounter } from './edits'
import { foundIn } from './found-words'
import { meetHan, meetPinyin } from './han-words'
import { meetWord } from './latin-words'
import { buildTables, FORMAT, fromSections, type NameTables, toSections } from './layout'
import { type QueryWord, queryWords } from './query-words'
import { fitOf, MATCHES, matchOf, type NameMatch, Tally } from './tally'
import { sortTerms } from './vocabulary'

export { DamagedIndex } from './bytes'
export type { NameMatch } from './tally'

export type NameHit = {
  /** Position in the list the index was made from. */
  name: number
  /** The weakest way in which a word of the query met this name. */
  match: NameMatch
  /** 0…1, higher is better among hits of one match. */
  score: number
  /** The query is the whole name, but for what its match allows. */
  whole: boolean
  /** The query word that met it most weakly, and what it met, as written in the name. */
  typed: string
  found: string
}

export type NameIndex = {
  readonly size: number
  /** Best first; names that `keep` turns down do not count. */
  search(query: string, limit: number, keep?: (name: number) => boolean): NameHit[]
  text(name: number): string
  toBytes(): Uint8Array
}

export function buildNameIndex(texts: readonly string[]): NameIndex {
  return indexOver(buildTables(texts))
}

/** Opens what `toBytes` made without copying; throws DamagedIndex when the bytes are no sound index. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  return indexOver(fromSections(unpackSections(FORMAT, bytes)))
}

/** More names than are wanted are compared closely, since fits are coarse. */
const LOOKED_AT = 80

function indexOver(tables: NameTables): NameIndex {
  const size = tables.texts.size
  const tallies: Tally[] = []
  const tallyOf = (at: number) => {
    tallies[at] ??= new Tally(size)
    return tallies[at]
  }
  return {
    size,
    text: (name) => tables.texts.text(name),
    toBytes: () => packSections(FORMAT, toSections(tables)),
    search(query, limit, keep = () => true) {
      const words = queryWords(query)
      if (words.length === 0 || limit < 1) return []
      const used = words.map((_, at) => tallyOf(at))
      try {
        words.forEach((word, at) => {
          meet(tables, word, used[at]!)
        })
        meetJoined(tables, words, used)
        const rough = best(tables, used, Math.max(limit * 2, LOOKED_AT), keep)
        return closely(tables, query, words, used, rough).slice(0, limit)
      } finally {
        for (const tally of used) tally.clear()
      }
    },
  }
}

function meet(tables: NameTables, word: QueryWord, tally: Tally): void {
  if (word.kind === 'han') {
    meetHan(tables, word.typed, tally)
    return
  }
  meetWord(tables, word.word, tally)
  if (word.parts.length > 1) meetParts(tables, word.parts, tally)
  const letters = word.typed.toLowerCase()
  if (/^[a-z]+$/.test(letters)) meetPinyin(tables, letters, tally)
}

/** `Swin-T` where Swin T is written. */
function meetParts({ words }: NameTables, parts: readonly string[], tally: Tally): void {
  let having: Set<number> | null = null
  for (const part of parts) {
    const term = words.vocabulary.find(part)
    if (term < 0) return
    const names = new Set<number>()
    words.names.each(term, (name) => {
      if (having === null || having.has(name)) names.add(name)
    })
    having = names
  }
  for (const name of having ?? []) tally.add(name, 'exact', 46)
}

/** `layout xlm` where LayoutXLM is one word. */
function meetJoined(tables: NameTables, words: readonly QueryWord[], tallies: readonly Tally[]): void {
  for (let at = 1; at < words.length; at++) {
    const [left, right] = [words[at - 1]!, words[at]!]
    if (left.kind === 'han' || right.kind === 'han') continue
    const { vocabulary, names } = tables.words
    const term = vocabulary.find(left.word + right.word)
    if (term < 0) continue
    names.each(term, (name) => {
      tallies[at - 1]!.add(name, 'typo', 47)
      tallies[at]!.add(name, 'typo', 47)
    })
  }
}

/** A name with its weakest match and the mean of its fits in one number. */
type Rough = { name: number; rank: number }

/** The names that meet every word, the best `count` of them in no order. */
function best(
  tables: NameTables,
  tallies: readonly Tally[],
  count: number,
  keep: (name: number) => boolean,
): Rough[] {
  const [fewest] = tallies.toSorted((a, b) => a.met.length - b.met.length)
  const found: Rough[] = []
  for (const name of fewest!.met) {
    const rank = rankOf(tables, tallies, name)
    if (rank >= 0 && keep(name)) found.push({ name, rank })
  }
  return found.length <= count ? found : found.sort((a, b) => b.rank - a.rank).slice(0, count)
}

/** -1 when a word is not met. Among equals the shorter name is nearer to what was typed. */
function rankOf({ texts }: NameTables, tallies: readonly Tally[], name: number): number {
  let weakest = Number.POSITIVE_INFINITY
  let fits = 0
  for (const tally of tallies) {
    const grade = tally.gradeOf(name)
    if (grade === 0) return -1
    weakest = Math.min(weakest, MATCHES.length - 1 - MATCHES.indexOf(matchOf(grade)))
    fits += fitOf(grade)
  }
  return weakest * 1000 + (fits / tallies.length) * 10 + 9 / (1 + texts.lengthOf(name) / 8)
}

/** In order, by fit and by how much of the name the query is. */
function closely(
  { texts }: NameTables,
  query: string,
  words: readonly QueryWord[],
  tallies: readonly Tally[],
  rough: readonly Rough[],
): NameHit[] {
  const typed = plainName(query)
  const compare = wholeTest(query, typed)
  return rough
    .map(({ name }) => {
      const grades = tallies.map((tally) => tally.gradeOf(name))
      const at = grades.indexOf(Math.min(...grades))
      const match = matchOf(grades[at]!)
      const text = texts.text(name)
      const plain = plainName(text)
      const whole = compare(text, plain, match)
      const fit = grades.reduce((sum, grade) => sum + fitOf(grade), 0) / grades.length / 49
      const begins = !whole && plain.startsWith(typed) ? 1 : 0
      const share = Math.min(1, typed.length / Math.max(1, plain.length))
      const score = whole ? 0.9 + 0.1 * fit : 0.7 * fit + 0.08 * begins + 0.1 * share
      return { name, match, score, whole, at, text }
    })
    .sort(
      (a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || b.score - a.score || a.name - b.name,
    )
    .map(({ name, match, score, whole, at, text }) => {
      const word = words[at]!
      return { name, match, score, whole, typed: word.typed, found: foundIn(text, word, match) }
    })
}

/** Whether a name is the query and nothing else, in the way of its match. */
function wholeTest(query: string, typed: string): (text: string, plain: string, match: NameMatch) => boolean {
  const counter = new EditCounter(typed)
  const most = typed.length < 7 ? 1 : 2
  return (text, plain, match) => {
    switch (match) {
      case 'exact':
        return plain === typed
      case 'script':
        return foldText(plain) === foldText(typed)
      case 'pinyin': {
        const count = [...text].length
        return [...'fi'].some(
          (mode) => matchPinyinAt(text, 0, typed, mode === 'f' ? 'full' : 'initials') === count,
        )
      }
      case 'homophone':
        return sameSound(text, query)
      default:
        return (
          plain === typed ||
          (Math.abs(plain.length - typed.length) <= most &&
            counter.toTerm(sortTerms([plain]).vocabulary, 0, most) <= most)
        )
    }
  }
}

function plainName(text: string): string {
  return foldPlain(text).replace(/[\s\-_.·'/]+/g, '')
}
