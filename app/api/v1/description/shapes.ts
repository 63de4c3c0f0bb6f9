import { SEARCH_FIELDS, SEARCH_TIERS } from '@/lib/domain/search'

/** JSON schemas of what the API answers with. What it accepts is described by the schemas that parse it. */

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const day = { type: 'string', format: 'date' }
const instant = { type: 'string', format: 'date-time' }
const nullable = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] })
const list = (items: object) => ({ type: 'array', items })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** An object whose listed members are always there; further ones may come with later versions. */
function object(properties: Record<string, object>) {
  return { type: 'object', properties, required: Object.keys(properties) }
}

const topicRef = object({
  slug: text,
  name: text,
  kind: text,
  colour: nullable(text),
  by: { enum: ['tag', 'mention'] },
})
const snippet = list(object({ text, hit: { type: 'boolean' } }))
const tier = { enum: [...SEARCH_TIERS] }
const savedSearch = object({ id: count, name: text, query: text, position: count })
const noteRef = object({ slug: text, title: text, day })
const finding = {
  type: 'object',
  properties: {
    code: text,
    severity: { enum: ['info', 'warning', 'error'] },
    message: text,
    line: { type: 'integer' },
    fix: text,
  },
  required: ['code', 'severity', 'message'],
}
const range = object({ start: count, end: count })
const topicItem = {
  slug: text,
  name: text,
  kind: text,
  aliases: list(text),
  versionOf: nullable(text),
  parent: nullable(text),
  colour: nullable(text),
  notes: count,
  mentions: count,
}
const noteItem = {
  slug: text,
  title: text,
  day,
  time: nullable(text),
  loggedAt: instant,
  topics: list(ref('TopicRef')),
  sources: list(ref('SourceRef')),
  excerpt: text,
}
const noteText = object({ title: text, body: text })
const revisionFacts = { number: count, savedAt: instant, origin: text }
const diffParts = list(object({ kind: { enum: ['same', 'added', 'removed'] }, text }))
const addedAndRemoved = object({ added: list(text), removed: list(text) })
const pieces = list({
  anyOf: [
    object({ kind: { const: 'merged' }, lines: list(text) }),
    object({ kind: { const: 'conflict' }, base: list(text), yours: list(text), theirs: list(text) }),
  ],
})

const change = object({
  id: count,
  kind: text,
  summary: { type: 'object' },
  createdAt: instant,
  undoneAt: nullable(instant),
})
const duplicateTopic = object({ slug: text, name: text, notes: count, examples: list(noteRef) })

export const shapes = {
  Health: object({ ok: { type: 'boolean' }, version: text, notes: count, rendered: count, pending: count }),
  NoteRef: noteRef,
  TopicRef: topicRef,
  SourceRef: object({
    url: text,
    canonicalUrl: text,
    role: text,
    label: text,
    host: text,
    copyOf: nullable(text),
  }),
  Finding: finding,
  NoteItem: object(noteItem),
  NoteList: object({ items: list(ref('NoteItem')), total: count, nextCursor: nullable(text) }),
  Note: object({
    ...noteItem,
    body: text,
    html: nullable(text),
    revision: count,
    findings: list(ref('Finding')),
    backlinks: list(ref('NoteRef')),
    createdAt: instant,
    updatedAt: instant,
  }),
  Saved: object({ slug: text, revision: count }),
  SavedOver: object({
    slug: text,
    revision: count,
    merged: { anyOf: [noteText, { type: 'null' }] },
  }),
  Preview: object({
    html: text,
    outline: list(object({ id: text, text, depth: count })),
    formulas: list(object({ tex: text, display: { type: 'boolean' } })),
    findings: list(ref('Finding')),
  }),
  Attachment: object({
    hash: text,
    url: text,
    name: text,
    mediaType: text,
    size: count,
    width: nullable(count),
    height: nullable(count),
  }),
  Markdown: object({ markdown: text }),
  Completions: object({
    items: list(
      object({ kind: { enum: ['note', 'topic'] }, slug: text, title: text, detail: text, insert: text }),
    ),
  }),
  ReadDay: object({ day, loggedAt: instant }),
  Revisions: object({
    items: list(object({ number: count, title: text, body: text, savedAt: instant, origin: text })),
  }),
  Revision: object({
    ...revisionFacts,
    title: text,
    body: text,
    day: nullable(day),
    time: nullable(text),
    topics: list(text),
    sources: list(object({ url: text, role: text, lead: nullable(text), copyOf: nullable(text) })),
  }),
  RevisionDiff: object({
    from: object(revisionFacts),
    to: object(revisionFacts),
    title: diffParts,
    body: diffParts,
    size: object({ added: count, removed: count }),
    day: { type: ['object', 'null'], properties: { before: nullable(text), after: nullable(text) } },
    topics: addedAndRemoved,
    sources: addedAndRemoved,
  }),
  Restored: object({ slug: text, revision: count, before: count }),
  ChangedNotes: object({
    items: list(
      object({
        slug: text,
        title: text,
        day,
        change: { enum: ['new', 'edited', 'trashed'] },
        from: count,
        to: count,
        at: instant,
      }),
    ),
  }),
  SearchAnswer: object({
    query: text,
    tookMs: { type: 'number' },
    total: count,
    counts: { type: 'object', additionalProperties: count },
    hits: list(
      object({
        slug: text,
        title: text,
        titleParts: snippet,
        day,
        tier,
        reason: text,
        matches: list(object({ field: { enum: [...SEARCH_FIELDS] }, tier, typed: text, found: text })),
        snippet,
        place: nullable(text),
      }),
    ),
    topics: list(object({ slug: text, name: text, kind: text, tier, matched: text, notes: count })),
    problems: list(object({ code: text, start: count, end: count, text, suggestions: list(text) })),
    didYouMean: nullable(text),
    facets: {
      type: ['object', 'null'],
      properties: {
        topics: list(object({ slug: text, name: text, notes: count })),
        roles: list(object({ role: text, notes: count })),
        months: list(object({ month: text, notes: count })),
        hosts: list(object({ host: text, notes: count })),
      },
    },
  }),
  Trash: object({
    notes: list(object({ slug: text, title: text, day, trashedAt: instant })),
    sources: list(object({ url: text, label: text, role: text, trashedAt: instant, citedBy: count })),
  }),
  Emptied: object({ notes: count, sources: count, kept: count }),
  BroughtBack: object({ notes: count, sources: count }),
  BulkResult: object({ changed: count, unknown: list(text), change: nullable({ type: 'integer' }) }),
  BulkUndone: object({ notes: count }),
  Ordered: object({ moved: { type: 'boolean' } }),
  SavedSearch: savedSearch,
  SavedSearchList: object({ items: list(ref('SavedSearch')) }),
  ImportReport: object({
    format: { enum: ['log', 'markdown'] },
    days: list(object({ day, time: nullable(text), notes: count })),
    notes: list(
      object({ title: text, day: nullable(day), line: count, state: { enum: ['new', 'unchanged'] } }),
    ),
    sources: list(object({ canonicalUrl: text, role: text, label: text, notes: count })),
    topics: list(object({ tag: text, topic: text, notes: count })),
    characters: object({ total: count, placed: count, discarded: count }),
    created: count,
    unchanged: count,
    discarded: list(object({ range, line: count, text, reason: text })),
    findings: list(ref('Finding')),
    imports: list(count),
  }),
  TopicItem: object(topicItem),
  TopicList: object({ items: list(ref('TopicItem')) }),
  Topic: object({
    ...topicItem,
    description: text,
    entries: list(ref('NoteItem')),
    backlinks: list(ref('NoteRef')),
  }),
  TopicDone: object({
    kind: text,
    slug: text,
    change: nullable({ type: 'integer' }),
    summary: { type: 'object' },
    touched: object({ notes: count, mentions: count, tags: count, links: count, examples: list(noteRef) }),
  }),
  DuplicateList: object({
    items: list(
      object({
        why: { enum: ['letters', 'bilingual', 'short', 'typo'] },
        names: list(text),
        from: duplicateTopic,
        into: duplicateTopic,
      }),
    ),
  }),
  Change: change,
  ChangeList: object({ items: list(ref('Change')) }),
  SeenSource: object({
    source: { type: ['object', 'null'] },
    paper: { type: ['object', 'null'] },
    notes: list(ref('NoteRef')),
  }),
  Problem: object({ type: text, title: text, status: { type: 'integer' }, detail: text }),
  Conflict: object({
    status: { const: 409 },
    detail: text,
    base: { anyOf: [noteText, { type: 'null' }] },
    yours: noteText,
    theirs: object({ title: text, body: text, revision: count }),
    pieces: { anyOf: [object({ title: pieces, body: pieces }), { type: 'null' }] },
  }),
}
