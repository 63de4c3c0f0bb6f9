import type { ImportedNote, ImportReport } from '../domain/import'
import { parseSourceUrl } from '../domain/source-url'
import { noteDrafts } from '../formats/log/drafts'
import type { LogEdit, LogNote, LogReading, LogStamp } from '../formats/log/log-reading'
import { readLog } from '../formats/log/read'
import { type Line, lineIndexAt, splitLines } from '../formats/text/lines'
import { countTwins, fingerprintOf, type ImportPlan, type PlannedNote } from './import-plan'

type Context = {
  zone: string
  /** The name of the topic a tag stands for. */
  topicOf: (tag: string) => string
}

/** Reads a log with the writer's preview edits into what storing it needs. Every note counts as new here. */
export function planLog(text: string, edits: LogEdit[], context: Context): ImportPlan {
  const reading = readLog(text, { edits })
  const { drafts, tags, findings } = noteDrafts(reading, { zone: context.zone })
  const stamps = reading.notes.map((note) => printStamp(stampOf(reading, note)))
  const chunks = reading.notes.map((note) => text.slice(note.range.start, note.range.end))
  const twins = countTwins(chunks.map((chunk, index) => `${stamps[index]}\n${chunk}`))
  const notes = reading.notes.map(
    (note, index): PlannedNote => ({
      draft: drafts[index] ?? null,
      fingerprint: fingerprintOf(stamps[index] as string, chunks[index] as string, twins[index] as number),
      at: note.range.start,
      verbatim: !note.edited,
    }),
  )
  const pieces = reading.pieces.map((piece) => ({
    kind: piece.kind,
    start: piece.range.start,
    end: piece.range.end,
    note: piece.kind === 'note' ? piece.note : null,
  }))
  const read = reportOf(reading, tags, context)
  const report = { ...read, findings: [...read.findings, ...findings] }
  return { report, notes, topics: [], pieces }
}

function stampOf(reading: LogReading, note: LogNote): LogStamp | null {
  return note.redated ?? (note.session === null ? null : (reading.sessions[note.session]?.stamp ?? null))
}

function printStamp(stamp: LogStamp | null): string {
  return stamp ? `${stamp.day} ${stamp.time ?? ''}${stamp.offset ?? ''}` : ''
}

function reportOf(reading: LogReading, tags: string[][], context: Context): ImportReport {
  const lines = splitLines(reading.text)
  const notes = reading.notes.map((note, index) => importedNote(reading, lines, note, tags[index] ?? []))
  const discarded = reading.discards.reduce((sum, { range }) => sum + range.end - range.start, 0)
  const headingTags = [...new Set(reading.headings.flatMap((heading) => heading.tags))]
  return {
    format: 'log',
    days: daysOf(reading),
    notes,
    sources: countSources(notes),
    topics: headingTags.map((tag) => ({
      tag,
      topic: context.topicOf(tag),
      notes: tags.filter((names) => names.includes(tag)).length,
    })),
    characters: { total: reading.text.length, placed: reading.text.length - discarded, discarded },
    created: notes.filter((note) => note.day !== null).length,
    unchanged: 0,
    discarded: reading.discards.map((discard) => ({
      ...discard,
      line: lineIndexAt(lines, discard.range.start) + 1,
    })),
    findings: reading.findings,
  }
}

function daysOf(reading: LogReading): ImportReport['days'] {
  const counts = new Map<number, number>()
  for (const { session } of reading.notes)
    if (session !== null) counts.set(session, (counts.get(session) ?? 0) + 1)
  return reading.sessions.map(({ stamp }, index) => ({
    day: stamp.day,
    time: stamp.time,
    notes: counts.get(index) ?? 0,
  }))
}

function importedNote(reading: LogReading, lines: Line[], note: LogNote, tags: string[]): ImportedNote {
  const first = lineIndexAt(lines, note.range.start)
  const last = lineIndexAt(lines, note.range.end - 1) + 1
  const stamp = stampOf(reading, note)
  return {
    at: note.range.start,
    range: note.range,
    line: first + 1,
    title: note.title,
    day: stamp?.day ?? null,
    time: stamp?.time ?? null,
    sources: note.links.map(({ url, role, lead, copyOf }) => {
      const parsed = parseSourceUrl(url)
      return {
        url,
        role,
        lead,
        copyOf,
        label: parsed?.label ?? url,
        canonicalUrl: parsed?.canonicalUrl ?? url,
      }
    }),
    tags,
    lines: lines
      .slice(first, last)
      .map(({ start, end }) => ({ at: start, text: reading.text.slice(start, end) })),
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
