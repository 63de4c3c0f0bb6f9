import { instantOf } from '../domain/day'
import { fitTags } from '../domain/heading-tags'
import type { ImportedNote, ImportReport } from '../domain/import'
import type { NoteDraft } from '../domain/note'
import type { SourceDraft } from '../domain/source'
import { parseSourceUrl } from '../domain/source-url'
import type { LogEdit, LogHeading, LogNote, LogReading, LogStamp } from '../formats/log/log-reading'
import { readLog } from '../formats/log/read'
import { countTwins, fingerprintOf, type ImportPlan, type PlannedNote, undatedFinding } from './import-plan'
import { createLineIndex, type LineIndex } from '../formats/text/line-index'

type Context = {
  zone: string
  /** The name of the topic a tag stands for. */
  topicOf: (tag: string) => string
}

/** Reads a log with the writer's preview edits into what storing it needs. Every note counts as new here. */
export function planLog(text: string, edits: LogEdit[], context: Context): ImportPlan {
  const reading = readLog(text, { edits })
  const lines = createLineIndex(text)
  const stamps = reading.notes.map((note) => stampOf(reading, note))
  const tags = tagsOf(reading)
  const moved = new Set(edits.filter((edit) => edit.kind === 'retitle' || edit.kind === 'redate').map((edit) => edit.at))
  const chunks = reading.notes.map((note) => text.slice(note.range.start, note.range.end))
  const twins = countTwins(reading.notes.map((_, index) => `${printStamp(stamps[index] ?? null)}\n${chunks[index]}`))

  const notes = reading.notes.map((note, index): PlannedNote => {
    const stamp = stamps[index] ?? null
    return {
      draft: stamp ? draftOf(text, note, stamp, tags.perNote[index] ?? [], context.zone) : null,
      fingerprint: fingerprintOf(printStamp(stamp), chunks[index] as string, twins[index] as number),
      at: note.range.start,
      verbatim: !moved.has(note.range.start),
    }
  })
  const report = reportOf(reading, lines, notes, stamps, tags, context)
  const pieces = reading.pieces.map((piece) => ({
    kind: piece.kind,
    start: piece.range.start,
    end: piece.range.end,
    note: piece.kind === 'note' ? piece.note : null,
  }))
  return { report, notes, topics: [], pieces }
}

function stampOf(reading: LogReading, note: LogNote): LogStamp | null {
  return note.redated ?? (note.session === null ? null : (reading.sessions[note.session]?.stamp ?? null))
}

function printStamp(stamp: LogStamp | null): string {
  return stamp ? `${stamp.day} ${stamp.time ?? ''}${stamp.offset ?? ''}` : ''
}

function draftOf(text: string, note: LogNote, stamp: LogStamp, tags: string[], zone: string): NoteDraft {
  const body = text.slice(note.bodyRange.start, note.bodyRange.end).replace(/[\r\n]+$/, '')
  const sources: SourceDraft[] = note.links
    .filter((link) => !link.inBody)
    .map(({ url, role, lead, copyOf }) => ({ url, role, lead, copyOf }))
  const time = stamp.time ?? '00:00'
  const writtenZone = stamp.offset === null ? zone : stamp.offset === 'Z' ? 'UTC' : stamp.offset
  const loggedAt = instantOf(stamp.day, time, writtenZone)
  return { title: note.title, body, loggedAt, zone: writtenZone, day: stamp.day, timed: stamp.time !== null, tags, sources }
}

type Tags = { perNote: string[][]; all: string[]; unfitted: string[] }

/** A heading's tags speak of the notes below it, up to the next heading. */
function tagsOf(reading: LogReading): Tags {
  const perNote: string[][] = reading.notes.map(() => [])
  const unfitted: string[] = []
  for (const [index, heading] of reading.headings.entries()) {
    const next = reading.headings[index + 1]
    const below = [...reading.notes.entries()].filter(([, note]) => isBelow(note, heading, next))
    const bodies = below.map(([, note]) => ({
      title: note.title,
      body: reading.text.slice(note.bodyRange.start, note.bodyRange.end),
    }))
    const fitted = fitTags(heading.tags, bodies)
    below.forEach(([at], place) => {
      perNote[at] = fitted.tags[place] ?? []
    })
    unfitted.push(...fitted.unfitted)
  }
  return { perNote, all: [...new Set(reading.headings.flatMap((heading) => heading.tags))], unfitted }
}

function isBelow(note: LogNote, heading: LogHeading, next: LogHeading | undefined): boolean {
  return note.range.start >= heading.range.end && (next === undefined || note.range.start < next.range.start)
}

function reportOf(
  reading: LogReading,
  lines: LineIndex,
  notes: PlannedNote[],
  stamps: (LogStamp | null)[],
  tags: Tags,
  context: Context,
): ImportReport {
  const imported = reading.notes.map((note, index) => importedNote(reading, lines, note, stamps[index] ?? null, tags.perNote[index] ?? []))
  const discarded = reading.discards.reduce((sum, { range }) => sum + range.end - range.start, 0)
  const undated = imported.filter((note) => note.day === null)
  return {
    format: 'log',
    days: reading.sessions.map((session, index) => ({
      day: session.stamp.day,
      time: session.stamp.time,
      notes: reading.notes.filter((note) => note.session === index).length,
    })),
    notes: imported,
    sources: countSources(imported),
    topics: tags.all.map((tag) => ({
      tag,
      topic: context.topicOf(tag),
      notes: tags.perNote.filter((names) => names.includes(tag)).length,
    })),
    characters: { total: reading.text.length, placed: reading.text.length - discarded, discarded },
    created: notes.filter((note) => note.draft !== null).length,
    unchanged: 0,
    discarded: reading.discards.map(({ range, text, reason }) => ({ range, line: lines.lineAt(range.start), text, reason })),
    findings: [
      ...reading.findings,
      ...undated.map((note) => undatedFinding(note.title, note.line)),
      ...tags.unfitted.map((tag) => ({
        code: 'tag-unfitted',
        severity: 'info' as const,
        message: `The heading's tag @${tag} fits no note by title or text; it was put on none.`,
        params: { tag },
      })),
    ],
  }
}

function importedNote(reading: LogReading, lines: LineIndex, note: LogNote, stamp: LogStamp | null, tags: string[]): ImportedNote {
  return {
    at: note.range.start,
    range: note.range,
    line: lines.lineAt(note.range.start),
    title: note.title,
    day: stamp?.day ?? null,
    time: stamp?.time ?? null,
    sources: note.links.map(({ url, role, lead, copyOf }) => {
      const parsed = parseSourceUrl(url)
      return { url, role, lead, copyOf, label: parsed?.label ?? url, canonicalUrl: parsed?.canonicalUrl ?? url }
    }),
    tags,
    lines: lines.linesIn(note.range).map(({ start, end }) => ({ at: start, text: reading.text.slice(start, end) })),
    confidence: note.confidence,
    reason: note.reason,
    state: 'new',
    slug: null,
  }
}

/** One row per canonical URL over all notes. */
export function countSources(notes: ImportedNote[]): ImportReport['sources'] {
  const rows = new Map<string, ImportReport['sources'][number]>()
  for (const note of notes) {
    for (const { canonicalUrl, role, label } of note.sources) {
      const row = rows.get(canonicalUrl)
      if (row) row.notes += 1
      else rows.set(canonicalUrl, { canonicalUrl, role, label, notes: 1 })
    }
  }
  return [...rows.values()]
}
