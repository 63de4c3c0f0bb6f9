import { EDGE_KINDS } from '@/lib/domain/graph/graph'
import { SUGGESTION_KINDS } from '@/lib/domain/suggestions/suggestion'
import { count, day, instant, list, noteRef, nullable, object, ref, text } from './schema'

const topicRef = object({
  slug: text,
  name: text,
  kind: text,
  colour: nullable(text),
  by: { enum: ['tag', 'mention'] },
})
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

export const topicShapes = {
  Claim: claim,
  Claims: object(claims),
  TopicClaims: object({ slug: text, name: text, ...claims }),
  TopicFormulas: object({
    slug: text,
    name: text,
    formulas: list(
      object({ tex: text, display: { type: 'boolean' }, html: nullable(text), notes: list(ref('NoteRef')) }),
    ),
    notes: count,
    total: count,
  }),
  TopicRef: topicRef,
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
  Pinned: object({ slug: text, change: nullable({ type: 'integer' }) }),
}
