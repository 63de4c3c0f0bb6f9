import { type AspectId, aspectIs } from './aspect-names'
import { type Lead, leadOf, titleOf } from './lead'
import { aspectOfWords } from './name-aspect'
import { type Block, type ListItem, readBlocks, type Stretch } from './note-blocks'

/** A stretch of the note under one name of the writer's. */
export type NotePart = {
  /** The name as written, and those of the headings, leads and items it stands under, outermost first. */
  label: string
  above: string[]
  aspect: AspectId | null
  /** Where the label stands. */
  at: Stretch
  /** What the writer put there, each bullet or line by itself; never overlapping, in order. */
  quotes: Stretch[]
}

/** An open part. Headings take all that follows; a lead ends where its text does. */
type Open = NotePart & {
  level: number
  by: Lead['by'] | 'heading'
  phase: 'start' | 'inline' | 'lines' | 'named' | 'list'
}

/** Level in the stack of headings of a bold line that stands alone. */
const BOLD_HEADING = 7

/** The parts of a note that have a name, in order of their names. Linear in the note's length. */
export function findParts(body: string): NotePart[] {
  const reader = new PartReader(body)
  const blocks = readBlocks(
    body,
    (line) => (leadOf(line, { start: 0, end: line.length })?.aspect ?? null) !== null,
  )
  blocks.forEach((block, index) => {
    reader.take(block, blocks[index + 1] ?? null)
  })
  return reader.parts
    .filter(({ quotes }) => quotes.length > 0)
    .map(({ label, above, aspect, at, quotes }) => ({ label, above, aspect, at, quotes }))
}

class PartReader {
  readonly parts: NotePart[] = []
  private headings: Open[] = []
  private lead: Open | null = null
  /** A lead with nothing under it but other leads: `DETR:` above `优点:`. */
  private group: Open | null = null

  constructor(private readonly body: string) {}

  take(block: Block, next: Block | null): void {
    if (block.kind === 'heading') this.openHeading(block, block.level)
    else if (block.kind === 'rule') this.lead = null
    else if (block.kind === 'item') this.takeItem(block)
    else if (block.kind === 'whole') this.quote(block, block.afterBlank, 'lines')
    else this.takeLine(block, next)
  }

  private takeLine(block: Block, next: Block | null): void {
    const lead = leadOf(this.body, block) ?? this.titleAt(block, next)
    if (lead && this.opensPart(lead)) {
      if (lead.by === 'bold' && !lead.rest && !lead.aspect) this.openHeading(lead.label, BOLD_HEADING)
      else this.openLead(lead)
      return
    }
    const named = lead?.rest && (this.lead?.phase === 'start' || this.lead?.phase === 'named')
    this.quote(block, block.afterBlank, named ? 'named' : 'lines')
    // `速度:很快` in a part with lines of its own is a line of it, and a name too.
    if (lead?.rest) this.add(this.toOpen(lead.label, lead), [lead.rest])
  }

  private titleAt(block: Block, next: Block | null): Lead | null {
    const follows = next && !next.afterBlank && (next.kind === 'line' || next.kind === 'item') ? next : null
    const lead = titleOf(this.body, block, follows)
    // Short lines below `优点:` are what it has, not titles.
    const inLines = this.lead?.by === 'colon' && this.lead.phase !== 'list' && this.lead.phase !== 'inline'
    return lead && inLines && !block.afterBlank && !lead.aspect ? null : lead
  }

  private opensPart(lead: Lead): boolean {
    const { phase } = this.lead ?? { phase: 'inline' }
    if (lead.aspect && aspectIs(lead.aspect, 'property') && lead.rest && this.lead?.by === 'colon') {
      return phase !== 'start' && phase !== 'named'
    }
    if (lead.aspect || !lead.rest || lead.by === 'bold') return true
    return phase === 'inline' || phase === 'list'
  }

  private openHeading(label: Stretch, level: number): void {
    this.lead = null
    this.group = null
    this.headings = this.headings.filter((heading) => heading.level < level)
    const text = this.body.slice(label.start, label.end)
    const named = leadOf(`${text}:`, { start: 0, end: text.length + 1 })
    const heading = this.toOpen(label, { aspect: named?.aspect ?? null, by: 'heading' }, level)
    this.headings.push(heading)
    this.parts.push(heading)
  }

  private openLead(lead: Lead): void {
    const before = this.lead
    if (before?.phase === 'start' && !before.aspect && before.by !== 'heading') {
      const above = this.headings.map(({ label }) => label)
      this.group = { ...before, above }
    }
    this.lead = this.toOpen(lead.label, lead)
    if (this.lead.aspect === null && !lead.rest) this.lead.above = this.headings.map(({ label }) => label)
    this.parts.push(this.lead)
    if (!lead.rest) return
    this.lead.phase = 'inline'
    this.addTo(this.lead, lead.rest)
  }

  private toOpen(at: Stretch, { aspect, by }: { aspect: AspectId | null; by: Open['by'] }, level = 0): Open {
    const above = [...this.headings, ...(this.group ? [this.group] : [])].map(({ label }) => label)
    const label = this.body
      .slice(at.start, at.end)
      .replace(/[*_`]+/g, '')
      .trim()
    return { label, above, aspect, at, quotes: [], level, by, phase: 'start' }
  }

  private takeItem(block: Extract<Block, { kind: 'item' }>): void {
    this.quote(block.item, block.afterBlank, 'list')
    const lead = this.lead && this.lead.phase === 'list' ? [...this.lead.above, this.lead.label] : null
    this.nameItem(block.item, lead ?? [...this.toOpen(block.item, { aspect: null, by: 'line' }).above])
  }

  /** An item may be a name itself: over the list it leads, or by its lead. */
  private nameItem(item: ListItem, above: string[]): void {
    const first = { start: item.start, end: item.firstEnd }
    const lead = leadOf(this.body, first)
    const leads = item.items.length > 0
    if (!lead && !leads) return
    const at = lead?.label ?? first
    const aspect = lead?.aspect ?? aspectOfWords(this.body.slice(at.start, at.end), { anyCase: true })
    const part = { ...this.toOpen(at, { aspect, by: 'line' }), above }
    if (lead?.rest && (lead.aspect || leads || lead.by === 'bold')) {
      this.add(part, [lead.rest, ...item.items])
    } else if (leads && at.end - at.start <= 60) this.add(part, item.items)
    const beneath = [...above, part.label]
    for (const child of item.items) this.nameItem(child, beneath)
  }

  private add(part: Open, quotes: Stretch[]): void {
    this.parts.push(part)
    for (const quote of quotes) this.addTo(part, quote)
  }

  private addTo(part: Open, { start, end }: Stretch): void {
    if (end > start) part.quotes.push({ start, end })
  }

  /** Gives a line or bullet to the part it stands in, and on to the nearest part above that has a known name. */
  private quote(stretch: Stretch, afterBlank: boolean, phase: 'lines' | 'named' | 'list'): void {
    if (this.lead && !goesOn(this.lead, afterBlank, phase)) this.lead = null
    if (this.lead) this.lead.phase = phase
    const around = [...this.headings, ...(this.lead ? [this.lead] : [])].toReversed()
    for (const part of around) {
      this.addTo(part, stretch)
      if (part.aspect) return
    }
  }
}

/** Whether a lead's text goes on with this line or bullet. */
function goesOn(lead: Open, afterBlank: boolean, next: 'lines' | 'named' | 'list'): boolean {
  if (lead.phase === 'start') return true
  if (lead.phase === 'list') return next === 'list'
  if (lead.phase === 'inline') return next === 'list' && !afterBlank
  return !afterBlank || lead.by === 'bold'
}
