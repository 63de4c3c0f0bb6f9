import { foldPlain } from '../text/fold'
import type { CharSlots } from './char-slots'
import { foldedUnit } from './folded-unit'
import { gradeOfStretch } from './han-text'
import { homophoneRow } from './homophone-row'
import { namesOfRange } from './lists'
import { EXACT, HOMOPHONE, type Meeting, SCRIPT, TYPO } from './meeting'
import type { NameData } from './name-data'
import { placeNearly, WRONG_CHAR_FROM } from './near-chars'
import { charWay, namesNearly, rarestPair } from './near-names'
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
      this.nearly ??= [namesNearly(this.data, this.units)]
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
    const all = this.units.length === 1 ? charWay(han, this.units[0]!) : rarestPair(han, this.units)
    const beginning = namesOfRange(han.firstNames, first, first + 1)
    return [beginning, all].filter(({ weight }) => all.weight > 0 && weight > 0)
  }
}

function put(meeting: Meeting, match: number, { start, end, grade, quality }: Stretch): true {
  Object.assign(meeting, { match, grade, quality, start, end })
  return true
}
