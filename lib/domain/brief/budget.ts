import type { Brief, BriefLine, BriefSection, Budget } from './brief'

/**
 * What a line is worth when time is short, by what it is. Owed to the others: promises, and what the writer put on the
 * agenda; then what only the writer can say: own words, questions. Bullets repeat what a paper says itself.
 */
const WORTH: Record<BriefLine['kind'], number> = {
  added: 90,
  promise: 80,
  question: 70,
  gist: 60,
  conclusion: 45,
  number: 35,
  point: 30,
}
/** A gist in words of the paper, known at second hand: others can read that up. */
const THEIRS = -15
const SECOND_HAND = -5
/** The writer took the trouble to say it better. */
const EDITED = 20
/** Contributions stand above strengths, weaknesses and differences; every further bullet weighs a little less. */
const FURTHER = 1

/** What is said in all, and what to leave unsaid so that it fits: the least worth first, never what is pinned. */
export function fitBudget(lines: readonly BriefLine[], minutes: number): Budget {
  const allowed = Math.round(minutes * 60)
  const said = lines.filter(({ hidden }) => !hidden)
  const spoken = secondsOf(said)
  const drop = linesToDrop(said, spoken - allowed)
  const dropped = new Set(drop)
  return {
    allowed,
    spoken,
    drop,
    left: secondsOf(said.filter(({ key }) => !dropped.has(key))),
    bySection: secondsBySection(said),
  }
}

function linesToDrop(said: readonly BriefLine[], over: number): string[] {
  if (over <= 0) return []
  const worth = worthOf(said)
  const kept = new Set(said.flatMap(({ pinned, under }) => (pinned && under ? [under] : [])))
  const leastFirst = said
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => !line.pinned && line.seconds > 0 && !kept.has(line.key))
    .sort((a, b) => (worth.get(a.line.key) ?? 0) - (worth.get(b.line.key) ?? 0) || b.place - a.place)
    .map(({ line }) => line)
  const dropped: BriefLine[] = []
  let saved = 0
  for (const line of leastFirst) {
    if (saved >= over) break
    dropped.push(line)
    saved += line.seconds
  }
  return withoutNeedless(dropped, saved - over).map(({ key }) => key)
}

/** What was dropped before a longer line made it needless comes back, the most worth first. */
function withoutNeedless(dropped: readonly BriefLine[], spare: number): BriefLine[] {
  const goes = new Set(dropped.map(({ key }) => key))
  let left = spare
  for (const { key, seconds, under } of dropped.toReversed()) {
    if (seconds > left || (under && goes.has(under))) continue
    left -= seconds
    goes.delete(key)
  }
  return dropped.filter(({ key }) => goes.has(key))
}

/** A bullet is never worth more than the line it explains. */
function worthOf(said: readonly BriefLine[]): Map<string, number> {
  const worth = new Map<string, number>()
  const further = new Map<string, number>()
  for (const line of said) {
    const before = further.get(line.under ?? '') ?? 0
    further.set(line.under ?? '', before + 1)
    const own = worthAlone(line) - (line.kind === 'point' ? Math.min(15, before * FURTHER) : 0)
    const above = line.under ? worth.get(line.under) : undefined
    worth.set(line.key, above === undefined ? own : Math.min(own, above - 0.5))
  }
  return worth
}

function worthAlone({ kind, voice, flags, edited }: BriefLine): number {
  const theirs = voice === 'theirs' ? THEIRS : 0
  const secondHand = flags.some((flag) => flag.kind === 'second-hand') ? SECOND_HAND : 0
  return WORTH[kind] + theirs + secondHand + (edited ? EDITED : 0)
}

function secondsOf(lines: readonly BriefLine[]): number {
  return lines.reduce((sum, { seconds }) => sum + seconds, 0)
}

function secondsBySection(lines: readonly BriefLine[]): Budget['bySection'] {
  const sums: Partial<Record<BriefSection, number>> = {}
  for (const { section, seconds } of lines) sums[section] = (sums[section] ?? 0) + seconds
  return sums
}

/**
 * How much each note matters for the brief, by slug, from 0 to 1: what is said of it, against the note of which most is
 * said. A pinned line counts twice, a hidden one not at all.
 */
export function briefWeights({ lines }: Pick<Brief, 'lines'>): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { from, seconds, pinned, hidden } of lines) {
    if (!from || hidden) continue
    sums.set(from.note.slug, (sums.get(from.note.slug) ?? 0) + Math.max(1, seconds) * (pinned ? 2 : 1))
  }
  const most = Math.max(1, ...sums.values())
  return new Map([...sums].map(([slug, sum]) => [slug, sum / most]))
}
