import type { CharSlots } from './char-slots'
import { dividedRows, mistypedRows } from './cut-words'
import type { IdSet } from './id-set'
import { termsHolding } from './inside-terms'
import {
  EXACT,
  INSIDE_TERM,
  INSIDE_WORD,
  type Meeting,
  PINYIN,
  SCRIPT,
  TERM_START,
  TYPO,
  WHOLE_TERM,
} from './meeting'
import { mistypedTerms } from './mistyped-terms'
import type { NameData } from './name-data'
import { roleOf, termOf } from './name-entries'
import { pinyinRows } from './pinyin-rows'
import type { Postings } from './postings'
import type { QueryWord, Way } from './query-word'
import { placeOfRow as placeOfSounds, type SoundRow } from './sound-row'
import { placeOfRow, rarestOfRow, type TermRow } from './term-row'
import { type TermSet, termSetOf } from './term-set'
import { BETWEEN_HYPHENS, FIRST_PART, INNER_PART, WHOLE_WORD } from './terms'
import type { TypedLatin } from './typed-words'

/** How much it is when a term was met whole, and when only its start was, by the role of the term. */
const WHOLE_GRADES = {
  [WHOLE_WORD]: WHOLE_TERM,
  [BETWEEN_HYPHENS]: WHOLE_TERM - 0.6,
  [FIRST_PART]: TERM_START + 0.6,
  [INNER_PART]: INSIDE_WORD,
}
const START_GRADES = {
  [WHOLE_WORD]: TERM_START,
  [BETWEEN_HYPHENS]: TERM_START - 0.3,
  [FIRST_PART]: TERM_START - 0.3,
  [INNER_PART]: INSIDE_TERM + 0.5,
}
/** What a longer term gains the more of it was typed. */
const FOR_SHARE = 0.5

/** Misspellings are looked for from the likeliest tier of quality down. */
const QUALITY_TIERS = [0.8, 0.6, 0.4, 0]

/** A word of letters and digits, or a sign, as it was typed. */
export class LatinWord implements QueryWord {
  readonly typed: string
  private readonly set: TermSet
  private readonly divided: readonly TermRow[]
  private mistypedCuts: readonly TermRow[] | null = null
  private pinyin: readonly SoundRow[] | null = null
  private readonly cache = new Map<number, readonly Way[]>()

  constructor(
    private readonly data: NameData,
    private readonly slots: CharSlots,
    private readonly word: TypedLatin,
  ) {
    this.typed = word.typed
    this.set = termSetOf(data.vocabulary, word.letters)
    this.divided = dividedRows(data, word)
  }

  /** Whether any term is the word or begins with it. */
  get begins(): boolean {
    return this.set.low < this.set.high
  }

  ways(match: number): readonly Way[] {
    let ways = this.cache.get(match)
    if (ways === undefined) {
      ways = this.findWays(match)
      this.cache.set(match, ways)
    }
    return ways
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    if (this.meetAsTyped(name, meeting)) return true
    if (weakest >= PINYIN && this.meetPinyin(name, meeting)) return true
    return weakest >= TYPO && this.meetMistyped(name, meeting)
  }

  private findWays(match: number): readonly Way[] {
    if (match <= SCRIPT) return this.exactWays()
    if (match === PINYIN) return this.sounds().map(({ way }) => way)
    return match === TYPO ? this.typoWays() : []
  }

  private exactWays(): Way[] {
    const { termNames, firstTermNames } = this.data
    const { equal, low, high } = this.set
    const ways: Way[] = []
    if (equal >= 0) {
      ways.push(
        { weight: 0, fill: (names) => firstTermNames.addTo(names, equal) },
        { weight: termNames.weight(equal), fill: (names) => termNames.addTo(names, equal) },
      )
    }
    ways.push(...this.divided.map((row) => rarestOfRow(termNames, row)))
    if (high > low) {
      ways.push(
        { weight: 0, fill: (names) => firstTermNames.addTo(names, low, high) },
        { weight: termNames.weight(low, high), fill: (names) => termNames.addTo(names, low, high) },
      )
    }
    const inside = this.inside()
    ways.push({ weight: weightOf(inside, termNames), fill: (names) => addAll(inside, termNames, names) })
    return ways
  }

  private inside(): IdSet {
    this.set.inside ??= termsHolding(this.data, this.set)
    return this.set.inside
  }

  private sounds(): readonly SoundRow[] {
    this.pinyin ??= pinyinRows(this.data, this.slots, this.word.letters)
    return this.pinyin
  }

  private typoWays(): Way[] {
    const { termNames } = this.data
    const cuts = this.cuts().map((row) => rarestOfRow(termNames, row))
    const terms = [...this.mistyped()]
    const tiers = QUALITY_TIERS.map((low, at) => {
      const high = QUALITY_TIERS[at - 1] ?? 2
      return terms.filter(([, quality]) => quality >= low && quality < high).map(([term]) => term)
    })
    return [together(cuts), ...tiers.map((tier) => waysTo(termNames, tier))].filter(
      ({ weight }) => weight > 0,
    )
  }

  private mistyped(): ReadonlyMap<number, number> {
    this.set.mistyped ??= mistypedTerms(this.data, this.word.letters)
    return this.set.mistyped
  }

  private cuts(): readonly TermRow[] {
    this.mistypedCuts ??= mistypedRows(this.data, this.word)
    return this.mistypedCuts
  }

  private meetAsTyped(name: number, meeting: Meeting): boolean {
    const { offsets, entries } = this.data.entries
    const inside = this.inside()
    let best = 0
    let where = 0
    for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
      const grade = this.gradeOf(entries[at]!, inside)
      if (grade <= best) continue
      best = grade
      where = at
    }
    let to = where
    for (const row of best < WHOLE_TERM ? this.divided : []) {
      const place = placeOfRow(this.data.entries, name, row)
      const grade = place?.whole ? WHOLE_TERM - 0.3 : TERM_START
      if (place === null || grade <= best) continue
      best = grade
      where = place.from
      to = place.to
    }
    return best > 0 && this.put(meeting, EXACT, best, 1, where, to)
  }

  private gradeOf(entry: number, inside: IdSet): number {
    const { equal, low, high, letters } = this.set
    const term = termOf(entry)
    if (term === equal) return WHOLE_GRADES[roleOf(entry)]
    if (term >= low && term < high) {
      return START_GRADES[roleOf(entry)] + (FOR_SHARE * letters.length) / this.data.vocabulary.lengthOf(term)
    }
    return inside.has(term) ? INSIDE_TERM : 0
  }

  meetPinyin(name: number, meeting: Meeting): boolean {
    let found = false
    for (const row of this.sounds()) {
      const place = placeOfSounds(this.data.texts, this.slots, name, row)
      if (place === null || (found && place.quality <= meeting.quality)) continue
      Object.assign(meeting, place, { match: PINYIN })
      found = true
    }
    return found
  }

  private meetMistyped(name: number, meeting: Meeting): boolean {
    const { offsets, entries } = this.data.entries
    const mistyped = this.mistyped()
    let quality = 0
    let from = 0
    for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
      const found = mistyped.get(termOf(entries[at]!)) ?? 0
      if (found <= quality) continue
      quality = found
      from = at
    }
    let to = from
    for (const row of this.cuts()) {
      const place = placeOfRow(this.data.entries, name, row)
      if (place === null || place.quality <= quality) continue
      quality = place.quality
      from = place.from
      to = place.to
    }
    if (quality === 0) return false
    const grade = WHOLE_GRADES[roleOf(entries[from]!)]
    return this.put(meeting, TYPO, grade, quality, from, to)
  }

  /** What was met, as far as its last letter: the whole word, also where only its beginning was typed. */
  private put(
    meeting: Meeting,
    match: number,
    grade: number,
    quality: number,
    from: number,
    to: number,
  ): true {
    const { entries, vocabulary } = this.data
    const last = entries.lastPart(to)
    meeting.match = match
    meeting.grade = grade
    meeting.quality = quality
    meeting.start = entries.starts[from]!
    meeting.end = entries.starts[last]! + vocabulary.lengthOf(termOf(entries.entries[last]!))
    return true
  }
}

function weightOf(terms: IdSet, termNames: Postings): number {
  let weight = 0
  terms.walk((term) => {
    weight += termNames.weight(term)
    return true
  })
  return weight
}

function addAll(terms: IdSet, termNames: Postings, names: IdSet): void {
  terms.walk((term) => {
    termNames.addTo(names, term)
    return true
  })
}

function waysTo(termNames: Postings, terms: readonly number[]): Way {
  return {
    weight: terms.reduce((sum, term) => sum + termNames.weight(term), 0),
    fill: (names) => {
      for (const term of terms) termNames.addTo(names, term)
    },
  }
}

function together(ways: readonly Way[]): Way {
  return {
    weight: ways.reduce((sum, { weight }) => sum + weight, 0),
    fill: (names) => {
      for (const way of ways) way.fill(names)
    },
  }
}
