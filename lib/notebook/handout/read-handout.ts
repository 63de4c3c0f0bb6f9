import type { Brief, BriefLine } from '../../domain/brief/brief'
import { fitPages } from '../../domain/handout/fit-pages'
import type { Handout, HandoutEntry, HandoutLine, HandoutStyle } from '../../domain/handout/handout'
import { numberReferences } from '../../domain/handout/number-references'
import { readBrief } from '../brief/read-brief'
import type { Notebook } from '../open-notebook'
import { makeReferences } from './make-references'

/**
 * The brief of a meeting as the others get it: without what its writer hid, without promises, on two pages unless all
 * of it is asked for. Null when there is no such meeting.
 */
export async function readHandout(
  nb: Notebook,
  meetingId: number,
  { style, whole }: { style: HandoutStyle; whole: boolean },
): Promise<Handout | null> {
  const brief = await readBrief(nb, meetingId)
  if (!brief?.meeting) return null
  const shown = brief.lines.filter(({ hidden }) => !hidden)
  const slugs = shown.flatMap(({ from }) => (from ? [from.note.slug] : []))
  const made = await makeReferences(nb, slugs, style)
  const all = toHandout(brief, brief.meeting, shown, style, made)
  const pinned = shown.filter((line) => line.pinned).map(({ key }) => key)
  return numberReferences(whole ? all : fitPages(all, { drop: brief.budget.drop, pinned }))
}

type Made = Awaited<ReturnType<typeof makeReferences>>

function toHandout(
  { from, until }: Brief,
  meeting: Handout['meeting'],
  lines: readonly BriefLine[],
  style: HandoutStyle,
  { references, links, citesOf }: Made,
): Handout {
  // A conclusion that is said of a note already need not be told twice; numbers are looked for in one place.
  const told = new Set(lines.filter((line) => line.section === 'read').map(({ text }) => text))
  const section = (name: BriefLine['section']) =>
    lines
      .filter((line) => line.section === name && (name !== 'conclusions' || !told.has(line.text)))
      .map((line) => lineOf(line, citesOf))
  return {
    meeting,
    from,
    until,
    topics: topicsOf(lines, citesOf),
    conclusions: section('conclusions'),
    numbers: section('numbers'),
    questions: section('questions'),
    agenda: section('agenda'),
    style,
    references,
    links,
    leftOut: 0,
  }
}

function topicsOf(lines: readonly BriefLine[], citesOf: Made['citesOf']): Handout['topics'] {
  const topics: Handout['topics'] = []
  const entries = new Map<string, HandoutEntry>()
  for (const line of lines) {
    if (line.section !== 'read' || !line.from) continue
    const above = line.kind === 'point' && line.under !== null ? entries.get(line.under) : undefined
    const { key, text, html } = line
    if (above) {
      above.points.push({ key, text, html, under: line.from.under })
      continue
    }
    const entry: HandoutEntry = {
      note: line.from.note,
      href: line.from.href,
      gist: { key, text, html },
      points: [],
      cites: citesOf(line.from.note.slug),
      secondHand: line.flags.some(({ kind }) => kind === 'second-hand'),
    }
    entries.set(key, entry)
    const last = topics.at(-1)
    if (last && last.topic?.slug === line.topic?.slug) last.entries.push(entry)
    else topics.push({ topic: line.topic, entries: [entry] })
  }
  return topics
}

function lineOf({ key, text, html, from, flags }: BriefLine, citesOf: Made['citesOf']): HandoutLine {
  const contradiction = flags.find((flag) => flag.kind === 'contradiction')
  return {
    key,
    text,
    html,
    from: from && { note: from.note, href: from.href },
    cites: from ? citesOf(from.note.slug) : [],
    differs: contradiction ? `${contradiction.one} / ${contradiction.other}` : null,
  }
}
