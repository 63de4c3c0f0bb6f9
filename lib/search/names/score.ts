import { beginsName, isWordAt } from './han-text'
import { INSIDE_WORD, type Meeting, TERM_START, WHOLE_TERM } from './meeting'
import type { NameTexts } from './name-texts'

// What decides among names that were met alike.
const TOGETHER = 0.5
const EARLY = 0.15
const SHORT = 0.3
/** For a name that begins with the query. */
const BEGINS = 1

/** A weaker match is judged by its quality before anything else. */
const QUALITY = 8
const GRADE = 0.1

/** Units that may stand between two words that are side by side. */
const GAP = 3

const PART_IN_ROW = 1

/** Higher is better, among names of one match. `meetings` are those of the query's words, in the order typed. */
export function scoreOf(
  texts: NameTexts,
  name: number,
  meetings: readonly Meeting[],
  exact: boolean,
): number {
  let grade = WHOLE_TERM
  let quality = 1
  let together = 0
  meetings.forEach((meeting, at) => {
    const follows = at > 0 && isBeside(meetings[at - 1]!, meeting)
    if (follows) together++
    // The second half of a word whose first half the query also names is no longer something inside a word.
    grade = Math.min(grade, follows ? meeting.grade + PART_IN_ROW : meeting.grade)
    quality *= meeting.quality
  })
  const start = meetings[0]!.start
  const inRow = together === meetings.length - 1
  if (inRow && together > 0 && coversWords(texts, name, meetings)) grade = Math.max(grade, WHOLE_TERM - 0.3)
  if (inRow && beginsName(texts, name, start)) grade += BEGINS
  const share = meetings.length === 1 ? 1 : together / (meetings.length - 1)
  const detail = TOGETHER * share + EARLY / (1 + start / 8) + SHORT / (1 + texts.lengthOf(name) / 24)
  return exact ? grade + detail : QUALITY * quality + GRADE * grade + detail
}

function isBeside(left: Meeting, right: Meeting): boolean {
  return right.start >= left.end && right.start - left.end <= GAP
}

/** `swin t` in `SwinT`: parts met in full, one after the other, that begin and end where words do. */
function coversWords(texts: NameTexts, name: number, meetings: readonly Meeting[]): boolean {
  if (meetings.some(({ grade }) => !isFull(grade))) return false
  return !isWordAt(texts, name, meetings[0]!.start - 1) && !isWordAt(texts, name, meetings.at(-1)!.end)
}

function isFull(grade: number): boolean {
  return grade >= TERM_START + 0.6 || grade === INSIDE_WORD
}
