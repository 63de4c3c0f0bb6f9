import { timeOfInstant } from '../domain/day'
import type { ImportedNote, ImportReport } from '../domain/import'
import type { SourceDraft } from '../domain/source'
import { parseSourceUrl } from '../domain/source-url'
import type { NotebookFile } from '../formats/markdown/notebook-files'
import { readNotebookFiles } from '../formats/markdown/read'
import { countTwins, fingerprintOf, type ImportPlan, type PlannedNote } from './import-plan'
import { countSources } from './plan-log'

/** Reads Markdown files into what storing them needs. A file that names no day is reported and left out. */
export function planMarkdown(
  files: NotebookFile[],
  context: { zone: string; topicOf: (tag: string) => string },
): ImportPlan {
  const reading = readNotebookFiles(files, { zone: context.zone })
  const twins = countTwins(reading.notes.map((note) => JSON.stringify([note.day, note.title, note.body])))
  const notes = reading.notes.map((note, index): PlannedNote => {
    const { path: _path, ...draft } = note
    return {
      draft,
      fingerprint: fingerprintOf(`${note.day} ${note.title}`, note.body, twins[index] as number),
      at: index,
      verbatim: true,
    }
  })
  const imported = [
    ...reading.notes.map((note, index) =>
      toImported(note, index, note.timed ? timeOfInstant(note.loggedAt, note.zone) : null),
    ),
    ...reading.undated.map((note, index) =>
      toImported({ ...note, day: null }, reading.notes.length + index, null),
    ),
  ]
  const total = files.reduce((sum, file) => sum + file.text.length, 0)
  const leftOut = new Set(reading.undated.map((note) => note.path))
  const discarded = files
    .filter((file) => leftOut.has(file.path) || !/\.(md|markdown|txt)$/i.test(file.path))
    .map((file) => ({
      range: { start: 0, end: file.text.length },
      line: 1,
      text: file.path,
      reason: leftOut.has(file.path) ? 'undated' : 'not-markdown',
    }))
  const discardedLength = discarded.reduce((sum, { range }) => sum + range.end, 0)
  const tags = [...new Set(reading.notes.flatMap((note) => note.tags))]
  const report: ImportReport = {
    format: 'markdown',
    days: daysOf(imported),
    notes: imported,
    sources: countSources(imported),
    topics: tags.map((tag) => ({
      tag,
      topic: context.topicOf(tag),
      notes: reading.notes.filter((note) => note.tags.includes(tag)).length,
    })),
    characters: { total, placed: total - discardedLength, discarded: discardedLength },
    created: notes.length,
    unchanged: 0,
    discarded,
    findings: reading.findings,
  }
  return { report, notes, topics: reading.topics, pieces: [] }
}

function daysOf(notes: ImportedNote[]): ImportReport['days'] {
  const days = new Map<string, ImportReport['days'][number]>()
  for (const { day, time } of notes) {
    if (day === null) continue
    const row = days.get(day)
    if (row) row.notes += 1
    else days.set(day, { day, time, notes: 1 })
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

type Readable = {
  title: string
  body: string
  day: ImportedNote['day']
  tags: string[]
  sources: SourceDraft[]
}

function toImported(note: Readable, at: number, time: string | null): ImportedNote {
  return {
    at,
    range: { start: 0, end: note.body.length },
    line: 1,
    title: note.title,
    day: note.day,
    time,
    sources: note.sources.map((source) => {
      const parsed = parseSourceUrl(source.url)
      return {
        ...source,
        label: parsed?.label ?? source.url,
        canonicalUrl: parsed?.canonicalUrl ?? source.url,
      }
    }),
    tags: note.tags,
    lines: [],
    confidence: 'sure',
    reason: 'file',
    state: 'new',
    slug: null,
  }
}
