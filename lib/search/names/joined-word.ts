import type { LatinWord } from './latin-word'
import { type Meeting, PINYIN, SCRIPT, TYPO } from './meeting'
import type { QueryWord, Way } from './query-word'

const NOTHING: readonly Way[] = []
/** How good words are that were typed apart and are one in the name. */
const EXTRA_SPACE = 0.96

/** Words typed apart that are one in the name: `lay outxlm`. A slip, however well the rest fits. */
export class TypedApart implements QueryWord {
  constructor(private readonly whole: LatinWord) {}

  get typed(): string {
    return this.whole.typed
  }

  ways(match: number): readonly Way[] {
    return match === TYPO ? this.whole.ways(SCRIPT) : NOTHING
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    if (weakest < TYPO || !this.whole.meet(name, SCRIPT, meeting)) return false
    meeting.match = TYPO
    meeting.quality = EXTRA_SPACE
    return true
  }
}

/** Syllables typed apart: `er fen tu`. Typing pinyin so is no slip. */
export class SpacedPinyin implements QueryWord {
  constructor(private readonly whole: LatinWord) {}

  get typed(): string {
    return this.whole.typed
  }

  ways(match: number): readonly Way[] {
    return match === PINYIN ? this.whole.ways(PINYIN) : NOTHING
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    return weakest >= PINYIN && this.whole.meetPinyin(name, meeting)
  }
}
