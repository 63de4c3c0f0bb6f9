import { AsTyped } from './as-typed'
import type { CharSlots } from './char-slots'
import { EXACT, type Meeting, PINYIN, SCRIPT, TYPO } from './meeting'
import { MistypedWord } from './mistyped-word'
import type { NameData } from './name-data'
import { pinyinRows } from './pinyin-rows'
import type { QueryWord, Way } from './query-word'
import { placeOfRow, type SoundRow } from './sound-row'
import { type TermSet, termSetOf } from './term-set'
import type { TypedLatin } from './typed-words'

/** A word of letters and digits, or a sign. What is wrong with it is thought about only when somebody asks. */
export class LatinWord implements QueryWord {
  readonly typed: string
  readonly asTyped: AsTyped
  private readonly set: TermSet
  private pinyin: readonly SoundRow[] | null = null
  private mistyped: MistypedWord | null = null
  private readonly known = new Map<number, readonly Way[]>()

  constructor(
    private readonly data: NameData,
    private readonly slots: CharSlots,
    private readonly word: TypedLatin,
  ) {
    this.typed = word.typed
    this.set = termSetOf(data.vocabulary, word.letters)
    this.asTyped = new AsTyped(data, word, this.set)
  }

  /** Whether any term is the word or begins with it. */
  get begins(): boolean {
    return this.set.low < this.set.high
  }

  ways(match: number): readonly Way[] {
    let ways = this.known.get(match)
    if (ways === undefined) {
      ways = this.findWays(match)
      this.known.set(match, ways)
    }
    return ways
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    if (this.asTyped.meet(name, meeting)) return true
    if (weakest >= PINYIN && this.meetPinyin(name, meeting)) return true
    return weakest >= TYPO && this.misspelled().meet(name, meeting)
  }

  /** As `meet`, but only Chinese that is spelled so. */
  meetPinyin(name: number, meeting: Meeting): boolean {
    let found = false
    for (const row of this.sounds()) {
      const place = placeOfRow(this.data.texts, this.slots, name, row)
      if (place === null || (found && place.quality <= meeting.quality)) continue
      Object.assign(meeting, place, { match: PINYIN })
      found = true
    }
    return found
  }

  private findWays(match: number): readonly Way[] {
    if (match === EXACT || match === SCRIPT) return match === SCRIPT ? this.asTyped.ways() : this.ways(SCRIPT)
    if (match === PINYIN) return this.sounds().map(({ way }) => way)
    return match === TYPO ? this.misspelled().ways() : []
  }

  private sounds(): readonly SoundRow[] {
    this.pinyin ??= pinyinRows(this.data, this.slots, this.word.letters)
    return this.pinyin
  }

  private misspelled(): MistypedWord {
    this.mistyped ??= new MistypedWord(this.data, this.word, this.set)
    return this.mistyped
  }
}
