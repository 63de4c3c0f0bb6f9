import type { LatinWord } from './latin-word'
import { DIVIDED, type Meeting, PINYIN, SCRIPT, TYPO } from './meeting'
import type { QueryWord, Way } from './query-word'

const NOTHING: readonly Way[] = []
/** How good words are that were typed apart and are one in the name. */
const EXTRA_SPACE = 0.96

/**
 * Words typed apart that are one in the name. `swin t` is `SwinT`, which has a border there; in `lay outxlm` the space
 * is a slip, however well the rest fits.
 */
export class TypedApart implements QueryWord {
  /** `borders`: after how many letters there were spaces. */
  constructor(
    private readonly whole: LatinWord,
    private readonly borders: readonly number[],
  ) {}

  get typed(): string {
    return this.whole.typed
  }

  ways(match: number): readonly Way[] {
    return match === SCRIPT || match === TYPO ? this.whole.ways(SCRIPT) : NOTHING
  }

  meet(name: number, weakest: number, meeting: Meeting): boolean {
    const { asTyped } = this.whole
    if (!asTyped.meet(name, meeting)) return false
    if (asTyped.isDividedAt(this.borders)) {
      meeting.grade = Math.min(meeting.grade, DIVIDED)
      return true
    }
    meeting.match = TYPO
    meeting.quality = EXTRA_SPACE
    return weakest >= TYPO
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
