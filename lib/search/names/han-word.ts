import { foldPlain } from '../text/fold'
import type { CharSlots } from './char-slots'
import { foldedUnit } from './folded-unit'
import { gradeOfStretch } from './han-text'
import { homophoneRow } from './homophone-row'
import { IdSet } from './id-set'
import { EXACT, HOMOPHONE, type Meeting, SCRIPT, TYPO } from './meeting'
import type { NameData } from './name-data'
import { placeNearly, WRONG_CHAR_FROM } from './near-chars'
import type { QueryWord, Way } from './query-word'
import { placeOfRow, type SoundRow, type Stretch } from './sound-row'
import type { TypedHan } from './typed-words'

const NOTHING: readonly Way[] = []

/** A run of Chinese as it was typed. */
export class HanWord implements QueryWord {
  readonly typed: string
  private readonly units: Uint16Array
  private readonly plain: string
  private readonly asTyped: readonly Way[]
  private nearly: readonly Way[] | null = null
  private sound: SoundRow | null | undefined

  constructor(
    private readonly data: NameData,
    private readonly slots: CharSlots,
    { typed, units, plain }: TypedHan,
  ) {
    this.typed = typed
    this.units = units
    this.plain = plain
    this.asTyped = this.exactWays()
  }

  ways(match: number): readonly Way[] {
    if (match <= SCRIPT) return this.asTyped
    if (match === TYPO && this.units.length >= WRONG_CHAR_FROM) {
      this.nearly ??= this.nearWays()
      return this.nearly
    }
    const row = match === HOMOPHONE ? this.homophone() : null
    return row === null ? NOTHING : [row.way]
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    if (this.meetAsTyped(name, meeting)) return meeting.match <= weakest
    if (weakest < TYPO) return false
    const { texts } = this.data
    // What sounds alike is no slip of the hand, even if only one character differs.
    const row = this.homophone()
    const alike = row === null ? null : placeOfRow(texts, this.slots, name, row)
    if (alike !== null) return weakest >= HOMOPHONE && put(meeting, HOMOPHONE, alike)
    const nearly = this.units.length >= WRONG_CHAR_FROM ? placeNearly(texts, name, this.units) : null
    return nearly !== null && put(meeting, TYPO, nearly)
  }

  private homophone(): SoundRow | null {
    if (this.sound === undefined) this.sound = homophoneRow(this.data, this.slots, this.units)
    return this.sound
  }

  /** Where the run stands, in the same script if it does anywhere, and there as much on its own as can be. */
  private meetAsTyped(name: number, meeting: Meeting): boolean {
    const { texts } = this.data
    const from = texts.offsets[name]!
    const last = texts.offsets[name + 1]! - this.units.length
    let found = false
    for (let at = from; at <= last; at++) {
      if (!this.standsAt(at)) continue
      const start = at - from
      const match = this.isAsWritten(at) ? EXACT : SCRIPT
      const grade = gradeOfStretch(texts, name, start, start + this.units.length)
      if (found && (match > meeting.match || (match === meeting.match && grade <= meeting.grade))) continue
      found = put(meeting, match, { start, end: start + this.units.length, grade, quality: 1 })
    }
    return found
  }

  private standsAt(at: number): boolean {
    const { units } = this.data.texts
    for (let met = 0; met < this.units.length; met++) {
      if (foldedUnit(units[at + met]!) !== this.units[met]) return false
    }
    return true
  }

  private isAsWritten(at: number): boolean {
    const { units } = this.data.texts
    for (let met = 0; met < this.units.length; met++) {
      const written = units[at + met]!
      const typed = this.plain.charCodeAt(met)
      if (written !== typed && foldPlain(String.fromCharCode(written)).charCodeAt(0) !== typed) return false
    }
    return true
  }

  private exactWays(): Way[] {
    const { han } = this.data
    const first = han.charPlace(this.units[0]!)
    if (first < 0) return []
    const begins = {
      weight: han.firstNames.weight(first),
      fill: (names: IdSet) => han.firstNames.addTo(names, first),
    }
    const all =
      this.units.length === 1
        ? { weight: han.charNames.weight(first), fill: (names: IdSet) => han.charNames.addTo(names, first) }
        : this.rarestPair(0, this.units.length)
    return all === null ? [] : [{ ...begins, weight: Math.min(begins.weight, all.weight) }, all]
  }

  /** The names that hold the rarest pair of a stretch; null when none holds all of its pairs. */
  private rarestPair(from: number, to: number): Way | null {
    const { han } = this.data
    let rarest = -1
    for (let at = from; at + 1 < to; at++) {
      const place = han.pairPlace(this.units[at]!, this.units[at + 1]!)
      if (place < 0) return null
      if (rarest < 0 || han.pairNames.weight(place) < han.pairNames.weight(rarest)) rarest = place
    }
    return rarest < 0
      ? null
      : { weight: han.pairNames.weight(rarest), fill: (names) => han.pairNames.addTo(names, rarest) }
  }

  /**
   * One slip leaves the first or the second half whole; or it is a swap across the middle, or, of three characters,
   * the middle one that is wrong.
   */
  private nearWays(): Way[] {
    const length = this.units.length
    const half = length >> 1
    const ways = length === 3 ? this.nearThree() : [this.rarestPair(0, half), this.rarestPair(half, length)]
    const swapped =
      length === 3
        ? [
            [1, 0],
            [2, 1],
          ]
        : [[half, half - 1]]
    for (const [first, second] of swapped) ways.push(this.pair(first!, second!))
    return ways.filter((way) => way !== null)
  }

  private nearThree(): (Way | null)[] {
    return [this.pair(0, 1), this.pair(1, 2), this.bothChars(0, 2)]
  }

  private pair(first: number, second: number): Way | null {
    const { han } = this.data
    const place = han.pairPlace(this.units[first]!, this.units[second]!)
    return place < 0
      ? null
      : { weight: han.pairNames.weight(place), fill: (names) => han.pairNames.addTo(names, place) }
  }

  private bothChars(first: number, second: number): Way | null {
    const { han, texts } = this.data
    const one = han.charPlace(this.units[first]!)
    const other = han.charPlace(this.units[second]!)
    if (one < 0 || other < 0) return null
    return {
      weight: Math.min(han.charNames.weight(one), han.charNames.weight(other)),
      fill: (names) => {
        const both = new IdSet(texts.size)
        const others = new IdSet(texts.size)
        han.charNames.addTo(both, one)
        han.charNames.addTo(others, other)
        both.retain(others)
        both.walk((name) => {
          names.add(name)
          return true
        })
      },
    }
  }
}

function put(meeting: Meeting, match: number, { start, end, grade, quality }: Stretch): true {
  Object.assign(meeting, { match, grade, quality, start, end })
  return true
}
