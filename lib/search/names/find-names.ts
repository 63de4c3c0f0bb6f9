import { foldPlain } from '../text/fold'
import { foldWith } from '../text/scan'
import { joinParts, tokenize, tokenizeFolded } from '../text/tokens'
import type { CharSlots } from './char-slots'
import { HanWord } from './han-word'
import { hashOf } from './hash-buckets'
import { IdSet } from './id-set'
import { SpacedPinyin, TypedApart } from './joined-word'
import { LatinWord } from './latin-word'
import { EXACT, HOMOPHONE, type Meeting, noMeeting, PINYIN, SCRIPT, TYPO, WHOLE_NAME } from './meeting'
import type { NameData } from './name-data'
import type { QueryWord } from './query-word'
import { scoreOf } from './score'
import { joinedWords, type TypedLatin, type TypedQuery, type TypedWord } from './typed-words'

/** A name that was found; `start` and `end` are where in it the word `typed` was met, the weakest of the query. */
export type Found = {
  name: number
  match: number
  score: number
  whole: boolean
  typed: string
  start: number
  end: number
}

/** Names looked at for one query; those left over are the longest of the least fitting. */
const MOST_LOOKED_AT = 200_000
/** Within one way the shortest names come first: so many times the limit are enough to find the best. */
const ENOUGH = 4
const LEAST_ENOUGH = 64
/** Of several words the order of the names says less. */
const ENOUGH_OF_SEVERAL = 16
const LEAST_ENOUGH_OF_SEVERAL = 512

/** Words typed apart are tried as one, up to so many of them. */
const MOST_JOINED = 4

/** Finds names rung by rung and stops on the rung where there are enough. */
export class NameSearch {
  readonly found: Found[] = []
  private readonly seen: IdSet
  private readonly names: IdSet
  private readonly others: IdSet
  private readonly meetings: Meeting[] = []
  private left = MOST_LOOKED_AT

  constructor(
    private readonly data: NameData,
    private readonly slots: CharSlots,
    private readonly query: TypedQuery,
    private readonly limit: number,
    private readonly accepts: (name: number) => boolean,
    private readonly weakest: number,
  ) {
    this.seen = new IdSet(data.texts.size)
    this.names = new IdSet(data.texts.size)
    this.others = new IdSet(data.texts.size)
    slots.clear()
  }

  run(): Found[] {
    if (this.query.words.length === 0 || this.limit <= 0) return []
    const words = this.query.words.map((word) => this.wordOf(word))
    this.wholeNames()
    for (const match of [SCRIPT, PINYIN, TYPO, HOMOPHONE]) {
      if (match > this.weakest || (match !== SCRIPT && this.found.length >= this.limit)) break
      for (const joined of this.joinings(words, match)) this.rung(joined, match)
      this.rung(words, match)
    }
    return this.found
      .sort((a, b) => a.match - b.match || b.score - a.score || a.name - b.name)
      .slice(0, this.limit)
  }

  private wordOf(word: TypedWord): QueryWord {
    return word.kind === 'han'
      ? new HanWord(this.data, this.slots, word)
      : new LatinWord(this.data, this.slots, word)
  }

  /** The names that are the query and nothing more. */
  private wholeNames(): void {
    const { texts, wholes } = this.data
    const plain = plainWhole(this.query.typed)
    wholes.each(hashOf(this.query.whole), (name) => {
      if (this.seen.has(name) || !this.accepts(name)) return
      const text = texts.text(name)
      if (wholeOf(text) !== this.query.whole) return
      const match = plainWhole(text) === plain ? EXACT : SCRIPT
      const { typed } = this.query
      this.seen.add(name)
      this.found.push({ name, match, score: WHOLE_NAME, whole: true, typed, start: 0, end: text.length })
    })
  }

  /** What the query also may be when spaces in it are forgotten. */
  private joinings(words: readonly QueryWord[], match: number): QueryWord[][] {
    if (match === PINYIN) return this.spacedPinyin(words)
    return match === HOMOPHONE ? [] : this.typedApart(words)
  }

  private typedApart(words: readonly QueryWord[]): QueryWord[][] {
    const typed = this.query.words
    const found: QueryWord[][] = []
    for (let from = 0; from < typed.length; from++) {
      for (let to = from + 1; to < Math.min(typed.length, from + MOST_JOINED); to++) {
        const run = typed.slice(from, to + 1).filter((word) => word.kind === 'latin')
        if (run.length <= to - from) break
        const whole = new LatinWord(this.data, this.slots, joinedWords(run))
        if (!whole.begins) continue
        found.push(words.toSpliced(from, run.length, new TypedApart(whole, bordersOf(run))))
      }
    }
    return found
  }

  private spacedPinyin(words: readonly QueryWord[]): QueryWord[][] {
    const typed = this.query.words
    const from = typed.findIndex((word, at) => word.kind === 'latin' && typed[at + 1]?.kind === 'latin')
    if (from < 0) return []
    const end = typed.findIndex((word, at) => at > from && word.kind === 'han')
    const run = typed.slice(from, end < 0 ? typed.length : end).filter((word) => word.kind === 'latin')
    const word = new LatinWord(this.data, this.slots, joinedWords(run))
    if (word.ways(PINYIN).length === 0) return []
    return [words.toSpliced(from, run.length, new SpacedPinyin(word))]
  }

  /** Looks at the names that every word can lead to on this rung or above. */
  private rung(words: readonly QueryWord[], match: number): void {
    if (!words.some((word) => word.ways(match).length > 0)) return
    if (words.length > 1) {
      this.gather(words, match)
      this.look(words, match, Math.max(ENOUGH_OF_SEVERAL * this.limit, LEAST_ENOUGH_OF_SEVERAL))
      return
    }
    for (const way of words[0]!.ways(match)) {
      this.names.clear()
      way.fill(this.names)
      this.look(words, match, Math.max(ENOUGH * this.limit, LEAST_ENOUGH))
      if (this.left <= 0 || this.found.length >= this.limit) return
    }
  }

  private gather(words: readonly QueryWord[], match: number): void {
    words.forEach((word, at) => {
      const names = at === 0 ? this.names : this.others
      names.clear()
      for (let rung = SCRIPT; rung <= match; rung++) for (const way of word.ways(rung)) way.fill(names)
      if (at > 0) this.names.retain(names)
    })
  }

  private look(words: readonly QueryWord[], match: number, enough: number): void {
    let more = enough
    this.names.walk((name) => {
      if (this.seen.has(name) || !this.accepts(name)) return true
      if (this.take(name, words, match)) more--
      this.left--
      return more > 0 && this.left > 0
    })
  }

  private take(name: number, words: readonly QueryWord[], weakest: number): boolean {
    let worst = 0
    for (let at = 0; at < words.length; at++) {
      this.meetings[at] ??= noMeeting()
      const meeting = this.meetings[at]!
      if (!words[at]!.meet(name, weakest, meeting)) return false
      if (at > 0 && isWeaker(meeting, this.meetings[worst]!)) worst = at
    }
    const { match, start, end } = this.meetings[worst]!
    const meetings = this.meetings.slice(0, words.length)
    const score = scoreOf(this.data.texts, name, meetings, match <= SCRIPT)
    this.seen.add(name)
    this.found.push({ name, match, score, whole: false, typed: words[worst]!.typed, start, end })
    return true
  }
}

/** After how many letters each word but the last ends. */
function bordersOf(run: readonly TypedLatin[]): number[] {
  let letters = 0
  return run.slice(0, -1).map((word) => {
    letters += word.letters.length
    return letters
  })
}

function isWeaker(one: Meeting, other: Meeting): boolean {
  if (one.match !== other.match) return one.match > other.match
  return one.quality * one.grade < other.quality * other.grade
}

function wholeOf(text: string): string {
  const tokens = tokenize(text)
  return joinParts(tokens, 0, tokens.length - 1)
}

/** The same with Traditional characters kept. */
function plainWhole(text: string): string {
  const tokens = tokenizeFolded(foldWith(text, foldPlain))
  return joinParts(tokens, 0, tokens.length - 1)
}
