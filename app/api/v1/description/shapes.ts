import { EDGE_KINDS } from '@/lib/domain/graph/graph'
import { LINK_CODES, LINK_OUTCOMES } from '@/lib/domain/link-doctor/link-finding'
import { SEARCH_FIELDS, SEARCH_TIERS } from '@/lib/domain/search'
import { SUGGESTION_KINDS } from '@/lib/domain/suggestions/suggestion'
import { paperShapes } from './paper-shapes'

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
const snapshotSource = object({ id: count, url: text, label: text, title: nullable(text) })
const snapshotFile = {
  hash: text,
  name: text,
  mediaType: { enum: ['text/html', 'application/pdf'] },
  size: count,
  title: nullable(text),
  capturedAt: nullable(instant),
}
const snapshotItem = {
  id: count,
  ...snapshotFile,
  createdAt: instant,
  trashedAt: nullable(instant),
  problem: nullable(text),
  source: snapshotSource,
  notes: list(noteRef),
}
const waitingSnapshot = object({ ...snapshotFile, url: nullable(text), addedAt: instant })
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
  secondHand: {
    type: ['object', 'null'],
    properties: { why: { enum: ['no-source', 'retold'] }, through: list(text) },
  },
}
const sourcePage = {
  id: count,
  url: text,
  canonicalUrl: text,
  label: text,
  title: nullable(text),
  host: text,
  role: text,
  roleByHand: { type: 'boolean' },
  roleByRule: text,
  openedAt: nullable(instant),
  copyOf: nullable(text),
  spellings: list(text),
  citations: list(object({ slug: text, title: text, day, lead: nullable(text), role: text })),
  work: { type: ['object', 'null'] },
  secondHand: list({ type: 'object' }),
  trashed: { type: 'boolean' },
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

const claim = object({
  value: { type: 'number' },
  high: nullable({ type: 'number' }),
  unit: text,
  exactness: { enum: ['exactly', 'about', 'more', 'less'] },
  change: { type: 'boolean' },
  metric: nullable(text),
  thing: nullable(text),
  dataSet: nullable(text),
  conditions: list(text),
  written: text,
  topic: { anyOf: [object({ slug: text, name: text }), { type: 'null' }] },
  name: nullable(text),
  note: noteRef,
  start: count,
  end: count,
  before: text,
  after: text,
  firstHand: { type: 'boolean' },
})
const claims = {
  claims: list(ref('Claim')),
  contradictions: list(object({ key: text, one: ref('Claim'), other: ref('Claim') })),
  total: count,
}

export const shapes = {
  Claim: claim,
  Claims: object(claims),
  TopicClaims: object({ slug: text, name: text, ...claims }),
  ChangeMade: object({ change: count }),
  TopicFormulas: object({
    slug: text,
    name: text,
    formulas: list(
      object({ tex: text, display: { type: 'boolean' }, html: nullable(text), notes: list(ref('NoteRef')) }),
    ),
    notes: count,
    total: count,
  }),
  ...paperShapes,
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
  SnapshotList: object({
    items: list(object(snapshotItem)),
    total: count,
    waiting: list(waitingSnapshot),
  }),
  SnapshotWithText: object({ ...snapshotItem, text }),
  AddedSnapshot: {
    type: 'object',
    properties: { snapshot: object(snapshotItem), known: { type: 'boolean' }, waiting: waitingSnapshot },
  },
  Graph: object({
    nodes: list(
      object({
        id: text,
        slug: text,
        label: text,
        kind: text,
        colour: nullable(text),
        day: nullable(text),
        ties: count,
        distance: nullable({ type: 'integer' }),
      }),
    ),
    edges: list(object({ from: text, to: text, kind: { enum: [...EDGE_KINDS] }, weight: count })),
    centre: nullable(text),
    total: object({ topics: count, notes: count }),
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
    papers: list(
      object({ key: text, title: nullable(text), year: nullable({ type: 'integer' }), tier, matched: text }),
    ),
    snapshots: list(
      object({
        id: count,
        title: text,
        titleParts: snippet,
        snippet,
        capturedAt: nullable(instant),
        source: snapshotSource,
        notes: list(noteRef),
      }),
    ),
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
  NoteMentions: object({
    revision: count,
    items: list(
      object({
        slug: text,
        name: text,
        kind: text,
        colour: nullable(text),
        tagged: { type: 'boolean' },
        places: count,
        spellings: list(text),
        quote: object({ before: text, hit: text, after: text }),
        words: nullable(text),
        linkAt: nullable(list(count)),
      }),
    ),
    dismissed: list(object({ slug: text, name: text, kind: text, colour: nullable(text) })),
  }),
  MentionDone: object({
    step: { enum: ['tag', 'link', 'dismiss', 'look-again'] },
    topic: object({ slug: text, name: text }),
    revision: count,
    change: nullable({ type: 'integer' }),
  }),
  DismissedMentions: object({
    items: list(object({ topic: object({ slug: text, name: text }), note: noteRef, createdAt: instant })),
  }),
  NameWeight: object({
    name: text,
    hazard: nullable(text),
    notes: count,
    of: count,
    taken: { type: ['object', 'null'], properties: { slug: text, name: text, trashed: { type: 'boolean' } } },
  }),
  HoverCard: {
    type: 'object',
    properties: { kind: { enum: ['topic', 'note', 'paper'] }, slug: text, title: text, text: nullable(text) },
    required: ['kind', 'slug', 'title', 'text'],
  },
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
    id: count,
    description: text,
    pinned: { type: ['object', 'null'], properties: { text, note: { type: ['object', 'null'] } } },
    lineage: { type: ['object', 'null'] },
    days: { type: ['object', 'null'], properties: { first: day, last: day } },
    entries: list(ref('NoteItem')),
    totalEntries: count,
    sources: list({ type: 'object' }),
    neighbours: list(
      object({
        slug: text,
        name: text,
        shared: count,
        tagged: count,
        notes: count,
        weight: { type: 'number' },
      }),
    ),
    questions: list(object({ text, find: text, note: ref('NoteRef') })),
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
  Comparison: object({
    topics: list(object({ slug: text, name: text, kind: text, notes: count })),
    rows: list(
      object({
        key: text,
        name: object({ en: text, zh: text }),
        cells: list(object({ quotes: list(object({ text, start: count, end: count, note: noteRef })) })),
      }),
    ),
    hidden: list(object({ key: text, name: object({ en: text, zh: text }) })),
    toRead: list(
      object({
        topic: object({ slug: text, name: text }),
        missing: list(text),
        sources: list(object({ url: text, label: text, title: nullable(text), role: text })),
      }),
    ),
  }),
  SuggestionList: object({
    counts: { type: 'object', additionalProperties: count },
    items: list({
      type: 'object',
      properties: { kind: { enum: [...SUGGESTION_KINDS] }, key: text },
      required: ['kind', 'key'],
    }),
  }),
  SuggestionDone: { type: 'object', properties: { change: count, slug: text }, required: ['change'] },
  TermList: object({
    items: list(
      object({
        id: count,
        chinese: text,
        english: text,
        note: { type: ['object', 'null'] },
        createdAt: instant,
        notes: count,
      }),
    ),
    total: count,
    pages: count,
  }),
  TermDone: object({ id: count, change: count }),
  TermOfferList: object({
    items: list(
      object({
        key: text,
        chinese: text,
        english: text,
        notes: count,
        places: list(ref('SuggestionPlace')),
        topic: { type: ['object', 'null'] },
      }),
    ),
    total: count,
  }),
  SuggestionPlace: object({ slug: text, title: text, day, before: text, words: text, after: text }),
  Change: change,
  ChangeList: object({ items: list(ref('Change')) }),
  Source: object(sourcePage),
  SourceChanged: object({ change: nullable({ type: 'integer' }), source: ref('Source') }),
  Pinned: object({ slug: text, change: nullable({ type: 'integer' }) }),
  SeenSource: object({
    source: { type: ['object', 'null'] },
    paper: { type: ['object', 'null'] },
    notes: list(ref('NoteRef')),
  }),
  LinkReport: object({
    items: list(ref('LinkCase')),
    total: count,
    pages: count,
    counts: list(object({ code: text, count })),
  }),
  LinkCase: object({
    code: { enum: [...LINK_CODES] },
    sourceId: count,
    url: text,
    label: text,
    host: text,
    title: nullable(text),
    site: nullable(text),
    suggestions: list(object({ url: text, why: text, corrects: { type: 'boolean' } })),
    notes: list(ref('NoteRef')),
    check: { anyOf: [ref('LinkCheck'), { type: 'null' }] },
  }),
  LinkCheck: object({
    checkedAt: instant,
    outcome: { enum: [...LINK_OUTCOMES] },
    status: nullable({ type: 'integer' }),
    location: nullable(text),
  }),
  CheckedLink: object({ url: text, check: ref('LinkCheck') }),
  CorrectedLink: object({ slug: text, revision: count, before: count }),
  LinkDismissed: object({ change: count }),
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
