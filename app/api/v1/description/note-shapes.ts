import { count, day, instant, list, noteRef, nullable, object, ref, text } from './schema'

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

export const noteShapes = {
  ChangeMade: object({ change: count }),
  Health: object({ ok: { type: 'boolean' }, version: text, notes: count, rendered: count, pending: count }),
  NoteRef: noteRef,
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
  Trash: object({
    notes: list(object({ slug: text, title: text, day, trashedAt: instant })),
    sources: list(object({ url: text, label: text, role: text, trashedAt: instant, citedBy: count })),
  }),
  Emptied: object({ notes: count, sources: count, kept: count }),
  BroughtBack: object({ notes: count, sources: count }),
  BulkResult: object({ changed: count, unknown: list(text), change: nullable({ type: 'integer' }) }),
  BulkUndone: object({ notes: count }),
  Ordered: object({ moved: { type: 'boolean' } }),
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
  Change: change,
  ChangeList: object({ items: list(ref('Change')) }),
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
