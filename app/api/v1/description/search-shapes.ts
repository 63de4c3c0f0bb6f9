import { SEARCH_FIELDS, SEARCH_TIERS } from '@/lib/domain/search'
import { count, day, instant, list, noteRef, nullable, object, ref, snapshotSource, text } from './schema'

const snippet = list(object({ text, hit: { type: 'boolean' } }))
const tier = { enum: [...SEARCH_TIERS] }
const savedSearch = object({ id: count, name: text, query: text, position: count })

export const searchShapes = {
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
  SavedSearch: savedSearch,
  SavedSearchList: object({ items: list(ref('SavedSearch')) }),
}
