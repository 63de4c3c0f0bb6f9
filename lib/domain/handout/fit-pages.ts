import { widthOf } from '../slides/block-height'
import type { Handout, HandoutEntry, HandoutLine, HandoutText } from './handout'

/** Two A4 pages at 9.5 points within their margins hold so many lines, of so many ems beside the topics. */
const LINES = 104
const EMS = 43
const WIDE_EMS = 50
/** Title, and what each section and topic takes besides its lines. */
const HEAD = 5
const SECTION = 1.9
const BETWEEN = 0.35
/** Of what is set smaller. */
const SMALL = 0.84
const MOST_LINKS = 8

export type Choice = {
  /** Keys the brief would leave unsaid when time is short, least important first. */
  drop: readonly string[]
  /** Keys the writer wants there whatever happens. */
  pinned: readonly string[]
}

/**
 * What fits on two pages. Readers have more time than listeners, so what goes is not what the budget of the talk says
 * alone: first what is told at length, then notes of least worth, then from the end on. No line is cut.
 */
export function fitPages(handout: Handout, choice: Choice): Handout {
  const whole = { ...handout, links: handout.links.slice(0, MOST_LINKS) }
  const gone = new Set<string>()
  const costs = costsOf(whole)
  let lines = linesOf(whole)
  for (const key of leastFirst(whole, choice)) {
    if (lines <= LINES) break
    for (const { name, cost } of costs.get(key) ?? []) {
      if (!gone.has(name)) lines -= cost
      gone.add(name)
    }
  }
  let fitted = without(whole, gone)
  while (linesOf(fitted) > LINES && fitted.links.length > 0)
    fitted = { ...fitted, links: fitted.links.slice(0, -1) }
  return { ...fitted, leftOut: countLines(handout) - countLines(fitted) }
}

/** What goes with a line, and how many printed lines each of these takes. */
function costsOf({ topics, ...handout }: Handout): Map<string, { name: string; cost: number }[]> {
  const costs = new Map<string, { name: string; cost: number }[]>()
  for (const { gist, points, ...entry } of topics.flatMap((group) => group.entries)) {
    const own = points.map((point) => ({ name: point.key, cost: pointLines(point) }))
    for (const point of own) costs.set(point.name, [point])
    costs.set(gist.key, [{ name: gist.key, cost: entryLines({ ...entry, gist, points: [] }) }, ...own])
  }
  for (const line of LISTS.flatMap((name) => handout[name]))
    costs.set(line.key, [{ name: line.key, cost: lineLines(line) }])
  return costs
}

const LISTS = ['conclusions', 'numbers', 'questions', 'agenda'] as const
/** Of a list; points of one note, at first and when room is short. */
const MANY = 6
const MANY_POINTS = 5
const FEW_POINTS = 3

function leastFirst(
  { topics, numbers, conclusions, questions }: Handout,
  { drop, pinned }: Choice,
): string[] {
  const entries = topics.flatMap((group) => group.entries)
  const beyond = (most: number) => entries.flatMap(({ points }) => keysOf(points.slice(most))).toReversed()
  const lastFirst = (lines: readonly HandoutText[], from = 0) => keysOf(lines.slice(from)).toReversed()
  const notes = entries.map(({ gist }) => gist.key)
  const isNote = new Set(notes)
  const kept = new Set(pinned)
  // A note goes with all that stands below it: none that has a pinned point, and not the first.
  for (const { gist, points } of entries) if (points.some(({ key }) => kept.has(key))) kept.add(gist.key)
  kept.add(notes[0] ?? '')
  const keys = [
    ...beyond(MANY_POINTS),
    ...lastFirst(numbers, MANY),
    ...lastFirst(conclusions, MANY),
    ...drop.filter((key) => isNote.has(key)),
    ...beyond(FEW_POINTS),
    ...entries
      .filter(({ points }) => points.length === 0)
      .map(({ gist }) => gist.key)
      .toReversed(),
    ...beyond(0),
    ...lastFirst(numbers),
    ...lastFirst(conclusions),
    ...notes.toReversed(),
    ...lastFirst(questions, MANY),
  ]
  return keys.filter((key) => !kept.has(key))
}

const keysOf = (lines: readonly HandoutText[]) => lines.map(({ key }) => key)

function without(handout: Handout, gone: ReadonlySet<string>): Handout {
  const rest = <T extends HandoutText>(lines: T[]) => lines.filter(({ key }) => !gone.has(key))
  const topics = handout.topics
    .map((group) => ({
      ...group,
      entries: group.entries
        .filter(({ gist }) => !gone.has(gist.key))
        .map((entry) => ({ ...entry, points: rest(entry.points) })),
    }))
    .filter(({ entries }) => entries.length > 0)
  const { conclusions, numbers, questions, agenda } = handout
  return {
    ...handout,
    topics,
    conclusions: rest(conclusions),
    numbers: rest(numbers),
    questions: rest(questions),
    agenda: rest(agenda),
  }
}

/** About how many lines it takes, printed. */
export function linesOf(handout: Handout): number {
  const { topics, references, links } = handout
  const groups = sum(topics, ({ entries }) => BETWEEN + sum(entries, entryLines))
  const lists = LISTS.map((name) => handout[name]).filter((lines) => lines.length > 0)
  const texts = sum(lists, (lines) => SECTION + sum(lines, lineLines))
  const small = [references, links.map(({ title, url }) => ({ text: `${title} ${url}` }))]
  const ends = small.filter((list) => list.length > 0)
  const end = sum(
    ends,
    (list) => SECTION + sum(list, ({ text }) => SMALL * rows(widthOf(text) * SMALL, WIDE_EMS)),
  )
  return HEAD + (topics.length > 0 ? SECTION : 0) + groups + texts + end
}

const entryLines = ({ gist, points, note }: HandoutEntry) =>
  BETWEEN + textLines(gist, 6 + widthOf(note.title) * SMALL, EMS) + sum(points, pointLines)

const pointLines = (point: HandoutText) => textLines(point, 3, EMS)

const lineLines = (line: HandoutLine) =>
  BETWEEN + textLines(line, 6 + widthOf(line.from?.note.title ?? '') * SMALL, WIDE_EMS)

/** A formula of its own, a table or a picture takes more than its letters. */
function textLines({ text, html }: HandoutText, besides: number, ems: number): number {
  const tall = html && /katex-display|<table|<img/.test(html) ? 2.5 : 0
  const lines = text.split('\n')
  return (
    tall +
    sum(lines, (line) => rows(widthOf(line), ems)) -
    1 +
    rows((widthOf(lines.at(-1) ?? '') % ems) + besides, ems)
  )
}

const rows = (width: number, ems: number) => Math.max(1, Math.ceil(width / ems))

const countLines = ({ links, topics, ...handout }: Handout) =>
  links.length +
  sum(LISTS, (name) => handout[name].length) +
  sum(topics, ({ entries }) => sum(entries, ({ points }) => 1 + points.length))

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
