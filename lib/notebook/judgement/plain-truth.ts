import { isQuotedFrom, type Reading, standsIn } from './stands-in'
import type { WrittenNote } from './written-note'

/** Names of topics a note belongs to by tag or mention, as the topics' own pages list them. */
export type TopicsOf = (note: WrittenNote) => string[]

/**
 * The names of all notes that a query means word for word: every chunk stands in the note, quotations side by side,
 * filters hold. Worked out from the notes' files alone, with nothing of lib/search.
 */
export function plainTruth(
  query: string,
  notes: WrittenNote[],
  reading: Reading,
  topicsOf: TopicsOf,
): string[] {
  const alternatives = query.split(/\s+OR\s+/).map((part) => part.match(/[^\s"]*"[^"]*"|\S+/g) ?? [])
  return notes
    .filter((note) =>
      alternatives.some((terms) => terms.every((term) => holds(note, term, reading, topicsOf))),
    )
    .map((note) => note.name)
}

function holds(note: WrittenNote, term: string, reading: Reading, topicsOf: TopicsOf): boolean {
  if (term.startsWith('-')) return !holds(note, term.slice(1), reading, topicsOf)
  const [, key = '', value = ''] = /^([a-z]+):(.+)$/s.exec(term) ?? []
  const filter = FILTERS[key]
  if (filter) return filter(note, value.replace(/^"(.*)"$/, '$1'), topicsOf)
  const quotation = /^"(.*)"$/s.exec(term)?.[1]
  return quotation === undefined ? standsIn(note, term, reading) : isQuotedFrom(note, quotation, reading)
}

type Filter = (note: WrittenNote, value: string, topicsOf: TopicsOf) => boolean

const FILTERS: Record<string, Filter> = {
  topic: (note, value, topicsOf) => topicsOf(note).includes(value),
  tag: (note, value) => note.tags.includes(value),
  role: (note, value) => note.sources.some(({ role }) => role === value),
  host: (note, value) => note.sources.some(({ url }) => isOnHost(url, value)),
  source: (note, value) => note.sources.some(({ url }) => url.includes(value)),
  day: (note, value) => note.day === value,
  before: (note, value) => note.day < value,
  after: (note, value) => note.day > value,
  has: (note, value) => HAS[value]?.(note) ?? false,
}

const HAS: Record<string, (note: WrittenNote) => boolean> = {
  math: ({ body }) => /\\\(|\$\$/.test(body),
  code: ({ body }) => body.includes('`'),
  image: ({ body }) => body.includes('!['),
  snapshot: ({ sources }) => sources.some(({ role }) => role === 'local'),
}

function isOnHost(url: string, host: string): boolean {
  const { hostname } = new URL(url)
  return hostname === host || hostname.endsWith(`.${host}`)
}
