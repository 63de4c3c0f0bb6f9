import type { Claim } from './claim'

/** A claim with where it stands, so that two can be shown side by side. */
type PlacedClaim = { claim: Claim; noteId: number }

type Disagreement<T extends PlacedClaim> = {
  /** The same two values of the same thing are known again by this, wherever they stand. */
  key: string
  one: T
  other: T
}

/** How far a value that is only about right may be off. */
const ABOUT = 0.1
/** Beyond this a subject has too many values of one kind for them to be one thing. */
const MOST_VALUES = 6

/** What must be alike for two claims to be of the same thing; null for what cannot be held against anything. */
function matterOf({ claim, noteId }: PlacedClaim): string | null {
  const { subject, metric, unit, thing, change } = claim
  // Nobody says from where a difference counts.
  if (change || metric === null || unit === 'times') return null
  const counted = metric === 'count' || metric === 'data' ? thingKey(thing) : ''
  if (counted === null) return null
  const of =
    subject.topicId !== null
      ? `topic ${subject.topicId}`
      : subject.name
        ? `name ${subject.name}`
        : `note ${noteId}`
  const under = [subject.variant ?? '', claim.dataSet ?? '', ...claim.conditions].map(fold).join(' ')
  return [of, metric, unit, counted, under].join('|')
}

const fold = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '')

/** A thing is the same by the last word of what is counted: 任务 and 语言任务. Null where nothing is counted. */
function thingKey(thing: string | null): string | null {
  if (!thing) return null
  const folded = fold(thing)
  return /\p{Script=Han}/u.test(folded) ? folded.slice(-2) : folded.replace(/s$/, '')
}

/**
 * Pairs of claims that cannot both be right: same subject, measure, data set, unit and conditions, and no value that
 * both allow. A pair in one sentence is a comparison of the writer's, and two spellings of one value agree.
 */
export function findDisagreements<T extends PlacedClaim>(
  claims: T[],
  ofSubject: (claim: T) => string,
): Disagreement<T>[] {
  const groups = new Map<string, T[]>()
  for (const claim of claims) {
    const matter = matterOf(claim)
    if (matter === null) continue
    groups.set(matter, [...(groups.get(matter) ?? []), claim])
  }
  return [...groups.values()].flatMap((group) => pairsIn(group, ofSubject))
}

function pairsIn<T extends PlacedClaim>(group: T[], ofSubject: (claim: T) => string): Disagreement<T>[] {
  const values = new Map<string, T>()
  for (const claim of group) {
    const value = valueKey(claim.claim)
    if (!values.has(value)) values.set(value, claim)
  }
  const different = [...values.values()]
  if (different.length < 2 || different.length > MOST_VALUES) return []
  return different.flatMap((one, index) =>
    different
      .slice(index + 1)
      .filter((other) => !sameSentence(one, other) && !agree(one.claim, other.claim))
      .map((other) => ({ key: keyOf(one.claim, other.claim, ofSubject(one)), one, other })),
  )
}

const valueKey = ({ value, high, exactness }: Claim) =>
  `${Number(value.toPrecision(12))}-${high ?? ''}-${exactness}`

function keyOf(one: Claim, other: Claim, subject: string): string {
  const values = [one, other]
    .map(({ value, high }) => `${Number(value.toPrecision(12))}${high === null ? '' : `-${high}`}`)
    .sort()
  return [subject, one.metric, one.unit, fold(one.dataSet ?? ''), ...values].join('|')
}

function sameSentence(one: PlacedClaim, other: PlacedClaim): boolean {
  return one.noteId === other.noteId && one.claim.sentence.start === other.claim.sentence.start
}

/** Whether some value is allowed by both. */
export function agree(one: Claim, other: Claim): boolean {
  const [a, b] = [allowedBy(one), allowedBy(other)]
  const margin = 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value))
  return a[0] < b[1] - margin && b[0] < a[1] - margin
}

/** What a claim leaves open: the rest of its last digit, a tenth where it is about, all above or below where it says so. */
function allowedBy({ value, high, slack, exactness }: Claim): [low: number, high: number] {
  const top = high ?? value
  if (exactness === 'more') return [value - slack, Number.POSITIVE_INFINITY]
  if (exactness === 'less') return [Number.NEGATIVE_INFINITY, top + slack]
  if (exactness === 'about') return [value * (1 - ABOUT) - slack, top * (1 + ABOUT) + slack]
  return [value - slack, top + slack]
}
