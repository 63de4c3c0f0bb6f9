import { LINK_CODES, LINK_OUTCOMES } from '@/lib/domain/link-doctor/link-finding'
import { count, day, instant, list, noteRef, nullable, object, ref, snapshotSource, text } from './schema'

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

export const sourceShapes = {
  SourceRef: object({
    url: text,
    canonicalUrl: text,
    role: text,
    label: text,
    host: text,
    copyOf: nullable(text),
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
  Source: object(sourcePage),
  SourceChanged: object({ change: nullable({ type: 'integer' }), source: ref('Source') }),
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
}
