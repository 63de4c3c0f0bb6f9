const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const nullable = (type: string) => ({ type: [type, 'null'] })
const list = (items: object) => ({ type: 'array', items })
const anything = { type: 'object' }

/** An object whose listed members are always there; further ones may come with later versions. */
function object(properties: Record<string, object>) {
  return { type: 'object', properties, required: Object.keys(properties) }
}

const name = {
  type: 'object',
  properties: { family: text, given: text, suffix: text, literal: text },
}
const identifier = object({ scheme: text, value: text })
const noteRef = object({ slug: text, title: text, day: { type: 'string', format: 'date' } })
const paperName = object({ key: text, name: text })
const item = {
  id: count,
  key: text,
  title: nullable('string'),
  authors: list(name),
  year: nullable('integer'),
  venue: nullable('string'),
  type: text,
  identifiers: list(identifier),
  sources: list(object({ id: count, url: text, label: text, title: nullable('string'), role: text })),
  notes: list(noteRef),
  reading: { enum: ['noted', 'opened', 'second-hand', 'unread'] },
}
const problem = object({
  code: text,
  line: count,
  key: nullable('string'),
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
    properties: { kind: text, key: nullable('string'), change: nullable('integer'), summary: anything },
    required: ['key', 'change'],
  },
  BibtexAnswer: {
    type: 'object',
    properties: {
      kind: text,
      key: nullable('string'),
      change: nullable('integer'),
      entries: list(plannedEntry),
      problems: list(problem),
    },
    required: ['change', 'entries', 'problems'],
  },
  NotedBefore: object({
    url: text,
    notes: list(noteRef),
    paper: { anyOf: [object({ key: text, title: nullable('string') }), { type: 'null' }] },
  }),
  PaperPairs: object({
    items: list(
      object({ why: { enum: ['same-title', 'near-title'] }, from: object(item), into: object(item) }),
    ),
  }),
}
