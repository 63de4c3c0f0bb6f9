import { mistypedRows } from './cut-words'
import { IdSet } from './id-set'
import { termsHolding } from './inside-terms'
import { joined, namesOfSet, namesOfTerms } from './lists'
import { type Meeting, TERM_START, TYPO, WHOLE_TERM } from './meeting'
import { mistypedTerms } from './mistyped-terms'
import type { NameData } from './name-data'
import { roleOf, termOf } from './name-entries'
import type { Way } from './query-word'
import { putTerm, signsAgree } from './term-meeting'
import { placeOfRow, rarestOfRow, type TermRow } from './term-row'
import type { TermSet } from './term-set'
import { isWord } from './terms'
import type { TypedLatin } from './typed-words'

/** Misspellings are looked for from the likeliest down. */
const TIERS = [0.8, 0.6, 0.4, 0]

/** A few letters somewhere in the middle of a word. */
const DEEP_INSIDE = 0.4
const OTHER_SIGNS = 0.03
/** Names are written with capitals and digits, and names are what people look for. */
const CAPITAL = 0.03
/** What is a part of a word only. */
const PART = 0.03

/** A word of letters with something wrong with it: a slip, a missing space, missing vowels. */
export class MistypedWord {
  private readonly terms: ReadonlyMap<number, number>
  private readonly rows: readonly TermRow[]
  /** Terms with a quality, and terms that a row begins with: what few names hold is looked up before anything else. */
  private readonly telling: IdSet
  private readonly beginning: IdSet

  constructor(
    private readonly data: NameData,
    private readonly word: TypedLatin,
    private readonly set: TermSet,
  ) {
    this.terms = mistypedTerms(data, word.letters)
    this.rows = mistypedRows(data, word)
    this.telling = new IdSet(data.vocabulary.size)
    for (const term of this.terms.keys()) this.telling.add(term)
    this.deep.walk((term) => {
      this.telling.add(term)
      return true
    })
    this.beginning = beginningsOf(this.rows, data.vocabulary.size)
  }

  ways(): Way[] {
    const lists = [this.data.wordNames, this.data.partNames]
    const tiers = TIERS.flatMap((low, at) => {
      const high = TIERS[at - 1] ?? 2
      const terms = [...this.terms].flatMap(([term, quality]) =>
        quality >= low && quality < high ? [term] : [],
      )
      return lists.map((list) => namesOfTerms([list], terms))
    })
    const rows = joined(this.rows.map((row) => rarestOfRow(this.data, row)))
    return [rows, ...tiers, namesOfSet(lists, this.deep)].filter(({ weight }) => weight > 0)
  }

  meet(name: number, meeting: Meeting): boolean {
    const { offsets, entries } = this.data.entries
    let best = 0
    let from = 0
    let begins = false
    for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
      const term = termOf(entries[at]!)
      begins ||= this.beginning.has(term)
      if (!this.telling.has(term)) continue
      const quality = this.qualityOf(entries[at]!)
      if (quality <= best) continue
      best = quality
      from = at
    }
    let to = from
    for (const row of begins ? this.rows : []) {
      const place = placeOfRow(this.data.entries, name, row)
      if (place === null || place.quality <= best) continue
      best = place.quality
      from = place.from
      to = place.to
    }
    if (best === 0) return false
    putTerm(this.data, meeting, TYPO, from, to)
    meeting.grade = isWord(roleOf(entries[from]!)) ? WHOLE_TERM : TERM_START
    meeting.quality = best + this.appearance(name, meeting)
    return true
  }

  private get deep() {
    this.set.inside ??= termsHolding(this.data, this.set)
    return this.set.inside.deep
  }

  private qualityOf(entry: number): number {
    const term = termOf(entry)
    const quality = this.terms.get(term) ?? DEEP_INSIDE
    return isWord(roleOf(entry)) ? quality : quality - PART
  }

  /** Between spellings that are as likely, how the word looks in the name decides. */
  private appearance(name: number, { start, end }: Meeting): number {
    const { texts } = this.data
    const from = texts.offsets[name]!
    let gain = signsAgree(texts, name, end, this.word.signs) ? 0 : -OTHER_SIGNS
    if (isCapital(texts.units[from + start]!)) gain += CAPITAL
    for (let at = start + 1; at < end; at++) {
      if (isCapital(texts.units[from + at]!)) return gain + CAPITAL
    }
    return gain
  }
}

function beginningsOf(rows: readonly TermRow[], size: number): IdSet {
  const terms = new IdSet(size)
  for (const { sets } of rows) {
    const { equal, mistyped } = sets[0]!
    if (equal >= 0) terms.add(equal)
    for (const term of mistyped?.keys() ?? []) terms.add(term)
  }
  return terms
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}
