import { beginsName } from './han-text'
import { type Meeting, WHOLE_TERM } from './meeting'
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
    if (at > 0 && isBeside(meetings[at - 1]!, meeting)) together++
    grade = Math.min(grade, meeting.grade)
    quality *= meeting.quality
  })
  const start = meetings[0]!.start
  const inRow = together === meetings.length - 1
  if (inRow && beginsName(texts, name, start)) grade += BEGINS
  const share = meetings.length === 1 ? 1 : together / (meetings.length - 1)
  const detail = TOGETHER * share + EARLY / (1 + start / 8) + SHORT / (1 + texts.lengthOf(name) / 24)
  return exact ? grade + detail : QUALITY * quality + GRADE * grade + detail
}

function isBeside(left: Meeting, right: Meeting): boolean {
  return right.start >= left.end && right.start - left.end <= GAP
}
