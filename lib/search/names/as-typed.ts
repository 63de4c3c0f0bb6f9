import { dividedRows } from './cut-words'
import { termsHolding } from './inside-terms'
import { joined, namesOfRange, namesOfSet } from './lists'
import { DIVIDED, EXACT, INSIDE_TERM, INSIDE_WORD, type Meeting, TERM_START, WHOLE_TERM } from './meeting'
import type { NameData } from './name-data'
import { roleOf, spanOf, termOf } from './name-entries'
import type { Way } from './query-word'
import { putTerm, signsAgree } from './term-meeting'
import { placeOfRow, rarestOfRow, type TermRow } from './term-row'
import type { TermSet } from './term-set'
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
/** `unet` for `UNet++`. */
const OTHER_SIGNS = 0.5

/** A word of letters met as it is: whole, as a beginning or further in, however it is divided. */
export class AsTyped {
  private readonly rows: readonly TermRow[]
  /** The entry that was met last. */
  place = 0

  constructor(
    private readonly data: NameData,
    private readonly word: TypedLatin,
    private readonly set: TermSet,
  ) {
    this.rows = dividedRows(data, word)
  }

  ways(): Way[] {
    const { wordNames, partNames, firstNames } = this.data
    const { equal, low, high } = this.set
    const rows = joined(this.rows.map((row) => rarestOfRow(this.data, row)))
    const ways = [
      ...(equal < 0
        ? []
        : [only(namesOfRange(firstNames, equal, equal + 1)), namesOfRange(wordNames, equal, equal + 1)]),
      rows,
      only(namesOfRange(firstNames, low, high)),
      ...(equal < 0 ? [] : [namesOfRange(partNames, equal, equal + 1)]),
      namesOfRange(wordNames, low, high),
      namesOfRange(partNames, low, high),
      namesOfSet([wordNames, partNames], this.inside),
    ]
    return ways.filter((way) => way.weight > 0)
  }

  meet(name: number, meeting: Meeting): boolean {
    const { offsets, entries } = this.data.entries
    let best = 0
    let from = 0
    for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
      const grade = this.gradeOf(entries[at]!)
      if (grade <= best) continue
      best = grade
      from = at
    }
    let to = from
    for (const row of best < DIVIDED ? this.rows : []) {
      const place = placeOfRow(this.data.entries, name, row)
      const grade = place?.whole ? DIVIDED : TERM_START
      if (place === null || grade <= best) continue
      best = grade
      from = place.from
      to = place.to
    }
    if (best === 0) return false
    this.place = from
    putTerm(this.data, meeting, EXACT, from, to)
    meeting.quality = 1
    meeting.grade = signsAgree(this.data.texts, name, meeting.end, this.word.signs)
      ? best
      : best - OTHER_SIGNS
    return true
  }

  /** Whether the entry that was met last has borders between its parts after so many letters. */
  isDividedAt(borders: readonly number[]): boolean {
    const { entries } = this.data.entries
    const after = this.data.entries.after(this.place)
    const found = new Set<number>()
    let letters = 0
    for (let at = this.place + 1; at < after; at++) {
      if (spanOf(entries[at]!) > 0) continue
      letters += this.data.vocabulary.lengthOf(termOf(entries[at]!))
      found.add(letters)
    }
    return borders.every((border) => found.has(border))
  }

  private get inside() {
    this.set.inside ??= termsHolding(this.data, this.set)
    return this.set.inside.near
  }

  private gradeOf(entry: number): number {
    const { equal, low, high, letters } = this.set
    const term = termOf(entry)
    if (term === equal) return WHOLE_GRADES[roleOf(entry)]
    if (term >= low && term < high) {
      return START_GRADES[roleOf(entry)] + (FOR_SHARE * letters.length) / this.data.vocabulary.lengthOf(term)
    }
    return this.inside.has(term) ? INSIDE_TERM : 0
  }
}

/** Names that another way leads to as well: looked at first, but nothing to count by. */
function only(way: Way): Way {
  return { weight: Math.min(way.weight, 1), fill: way.fill }
}
