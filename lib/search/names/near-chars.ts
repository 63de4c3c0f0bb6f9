import { foldedUnit } from './folded-unit'
import { gradeOfStretch, isHanUnit } from './han-text'
import type { NameTexts } from './name-texts'
import type { Stretch } from './sound-row'

/** Fewer characters with one wrong say too little; one typed too many needs one more. */
export const WRONG_CHAR_FROM = 3
const EXTRA_CHAR_FROM = 4

const WRONG_INSIDE = 0.9
const WRONG_AT_EDGE = 0.8
const SWAPPED = 0.9
const LEFT_OUT = 0.85
const TOO_MANY = 0.75

/** The best stretch of a name that is the typed characters with one wrong, left out, too many or two swapped. */
export function placeNearly(texts: NameTexts, name: number, typed: Uint16Array): Stretch | null {
  const from = texts.offsets[name]!
  const end = texts.offsets[name + 1]!
  const view = new NearView(texts.units, end, typed)
  let best: Stretch | null = null
  for (let at = from; at < end; at++) {
    if (!view.tryAt(at) || (best !== null && view.quality < best.quality)) continue
    const start = at - from
    const grade = gradeOfStretch(texts, name, start, view.end - from)
    if (best !== null && view.quality === best.quality && grade <= best.grade) continue
    best = { start, end: view.end - from, grade, quality: view.quality }
  }
  return best
}

/** Compares what was typed with a text from one place on; says where the stretch ends and how good it is. */
class NearView {
  end = 0
  quality = 0

  constructor(
    private readonly units: Uint16Array,
    private readonly last: number,
    private readonly typed: Uint16Array,
  ) {}

  tryAt(start: number): boolean {
    const { typed } = this
    const met = Math.min(this.sameFrom(start, 0), typed.length - 1)
    const at = start + met
    const rest = typed.length - met - 1
    this.quality = 0
    if (rest > 0 && this.unitAt(at) === typed[met + 1] && this.unitAt(at + 1) === typed[met]) {
      this.keep(SWAPPED, at + 2, met + 2)
    }
    if (this.isHanAt(at)) {
      this.keep(met === 0 || rest === 0 ? WRONG_AT_EDGE : WRONG_INSIDE, at + 1, met + 1)
      if (met > 0) this.keep(LEFT_OUT, at + 1, met)
    }
    if (typed.length >= EXTRA_CHAR_FROM && met > 0) this.keep(TOO_MANY, at, met + 1)
    return this.quality > 0
  }

  /** Good when everything typed from `typedAt` on stands at `at`. */
  private keep(quality: number, at: number, typedAt: number): void {
    const left = this.typed.length - typedAt
    if (quality <= this.quality || this.sameFrom(at, typedAt) < left) return
    this.quality = quality
    this.end = at + left
  }

  private sameFrom(at: number, typedAt: number): number {
    let same = 0
    while (typedAt + same < this.typed.length && this.unitAt(at + same) === this.typed[typedAt + same]) same++
    return same
  }

  private unitAt(at: number): number {
    return at < this.last ? foldedUnit(this.units[at]!) : 0
  }

  private isHanAt(at: number): boolean {
    return at < this.last && isHanUnit(this.units[at]!)
  }
}
