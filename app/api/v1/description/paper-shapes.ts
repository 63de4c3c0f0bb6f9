import { count, list, noteRef, nullable, object, text } from './schema'

const anything = { type: 'object' }

const name = {
  type: 'object',
  properties: { family: text, given: text, suffix: text, literal: text },
}
const identifier = object({ scheme: text, value: text })
const paperName = object({ key: text, name: text })
const item = {
  id: count,
  key: text,
  title: nullable(text),
  authors: list(name),
  year: nullable({ type: 'integer' }),
  venue: nullable(text),
  type: text,
  identifiers: list(identifier),
  sources: list(object({ id: count, url: text, label: text, title: nullable(text), role: text })),
  notes: list(noteRef),
  reading: { enum: ['noted', 'opened', 'second-hand', 'unread'] },
}
const problem = object({
  code: text,
  line: count,
  key: nullable(text),
  about: text,
  lost: { type: 'boolean' },
})
const plannedEntry = object({
  key: text,
  line: count,
  state: { enum: ['new', 'known', 'fills', 'replaces'] },
  paper: { anyOf: [paperName, { type: 'null' }] },
  joins: list(paperName),
  changes: list(object({ field: text, from: text, to: text })),
})

/** What the API answers about papers. */
export const paperShapes = {
  PaperList: object({
    items: list(object(item)),
    total: count,
    pages: count,
    years: list(object({ year: count, count })),
  }),
  Paper: object({
    ...item,
    keyByHand: { type: 'boolean' },
    facts: anything,
    topics: list(object({ slug: text, name: text, notes: count })),
    bibtex: text,
    references: list(object({ style: text, text })),
    csl: anything,
  }),
  PaperDone: {
    type: 'object',
    properties: { kind: text, key: nullable(text), change: nullable({ type: 'integer' }), summary: anything },
    required: ['key', 'change'],
  },
  BibtexAnswer: {
    type: 'object',
    properties: {
      kind: text,
      key: nullable(text),
      change: nullable({ type: 'integer' }),
      entries: list(plannedEntry),
      problems: list(problem),
    },
    required: ['change', 'entries', 'problems'],
  },
  NotedBefore: object({
    url: text,
    notes: list(noteRef),
    paper: { anyOf: [object({ key: text, title: nullable(text) }), { type: 'null' }] },
  }),
  PaperPairs: object({
    items: list(
      object({ why: { enum: ['same-title', 'near-title'] }, from: object(item), into: object(item) }),
    ),
  }),
}
