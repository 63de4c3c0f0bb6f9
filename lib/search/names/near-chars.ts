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
  const text = texts.units.subarray(from, texts.offsets[name + 1]!).map(foldedUnit)
  let best: Stretch | null = null
  const keep = (start: number, end: number, quality: number) => {
    if (best !== null && quality < best.quality) return
    const grade = gradeOfStretch(texts, name, start, end)
    if (best === null || quality > best.quality || grade > best.grade) best = { start, end, grade, quality }
  }
  for (let start = 0; start < text.length; start++) {
    const met = sameFrom(text, start, typed, 0)
    tryAt(text, typed, start, Math.min(met, typed.length - 1), keep)
  }
  return best
}

/** `met` characters from `start` on are as typed; what follows must be, once the next is forgiven. */
function tryAt(
  text: Uint16Array,
  typed: Uint16Array,
  start: number,
  met: number,
  keep: (start: number, end: number, quality: number) => void,
): void {
  const at = start + met
  const rest = typed.length - met - 1
  const follows = (textAt: number, typedAt: number) =>
    sameFrom(text, textAt, typed, typedAt) === typed.length - typedAt
  if (at < text.length && isHanUnit(text[at]!) && follows(at + 1, met + 1)) {
    keep(start, at + 1 + rest, met === 0 || rest === 0 ? WRONG_AT_EDGE : WRONG_INSIDE)
  }
  if (rest > 0 && text[at] === typed[met + 1] && text[at + 1] === typed[met] && follows(at + 2, met + 2)) {
    keep(start, at + 1 + rest, SWAPPED)
  }
  if (met > 0 && isHanUnit(text[at] ?? 0) && follows(at + 1, met)) keep(start, at + 2 + rest, LEFT_OUT)
  if (typed.length >= EXTRA_CHAR_FROM && met > 0 && follows(at, met + 1)) keep(start, at + rest, TOO_MANY)
}

function sameFrom(text: Uint16Array, textAt: number, typed: Uint16Array, typedAt: number): number {
  let same = 0
  while (typedAt + same < typed.length && text[textAt + same] === typed[typedAt + same]) same++
  return same
}
