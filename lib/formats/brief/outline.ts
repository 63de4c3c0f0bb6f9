import { BRIEF_SECTIONS, type Brief, type BriefLine, type BriefSection } from '../../domain/brief/brief'

/** What is said of a brief, in its order: a heading where the topic changes, points below what they explain. */
type OutlineSection = {
  section: BriefSection
  groups: { topic: string | null; entries: { line: BriefLine; points: PointGroup[] }[] }[]
}
/** Points under one heading or lead of the note (贡献). */
type PointGroup = { label: string | null; lines: BriefLine[] }

/** Hidden lines are left out, and sections with nothing to say. */
export function outlineOf({ lines }: Pick<Brief, 'lines'>): OutlineSection[] {
  const said = lines.filter(({ hidden }) => !hidden)
  const keys = new Set(said.map(({ key }) => key))
  return BRIEF_SECTIONS.map((section) => {
    const groups: OutlineSection['groups'] = []
    for (const line of said.filter((one) => one.section === section)) {
      const topic = section === 'read' ? (line.topic?.name ?? null) : null
      const group = groups.at(-1)
      const entry = group?.entries.at(-1)
      if (line.under && keys.has(line.under) && entry?.line.key === line.under) addPoint(entry.points, line)
      else if (group && group.topic === topic) group.entries.push({ line, points: [] })
      else groups.push({ topic, entries: [{ line, points: [] }] })
    }
    return { section, groups }
  }).filter(({ groups }) => groups.length > 0)
}

function addPoint(points: PointGroup[], line: BriefLine): void {
  const label = line.from?.under ?? null
  const last = points.at(-1)
  if (last && last.label === label) last.lines.push(line)
  else points.push({ label, lines: [line] })
}

/** One title line, and one of when, where and with whom. */
export function headOf({ meeting, from, until }: Brief, range: (from: string, until: string) => string) {
  const when = range(from, until)
  if (!meeting) return { title: when, sub: '' }
  const sub = [`${meeting.day} ${meeting.time}`, meeting.place, meeting.people, when]
  return { title: meeting.title, sub: sub.filter((part) => part.trim() !== '').join(' · ') }
}
