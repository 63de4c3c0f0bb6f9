import { listTextHits, listTopicHits, type TextHit } from '../db/search-reads'
import type { SearchAnswer, SearchHit } from '../domain/search'
import type { TopicKind } from '../domain/topic'
import { foldText } from '../search/fold'
import { highlight, snippetAround } from '../search/snippet'
import type { Notebook } from './open-notebook'

/** Longest query that is looked at; more is cut, never an error. */
const MAX_QUERY = 500
const MAX_TERMS = 12

const REASONS = ['title', 'topic', 'source', 'body'] as const

/** Finds notes in which every word of the query stands, as typed but for case and width. `"…"` keeps words together. */
export async function searchNotes(
  nb: Notebook,
  query: string,
  { limit }: { limit: number },
): Promise<SearchAnswer> {
  const began = performance.now()
  const terms = termsOf(query)
  if (terms.length === 0) return { query, tookMs: 0, total: 0, hits: [], topics: [] }
  const db = nb.db.prisma
  const [{ total, hits }, topics] = await Promise.all([
    listTextHits(db, terms, limit),
    listTopicHits(db, terms.join(' '), 8),
  ])
  return {
    query,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
    total,
    hits: hits.map((hit) => toHit(hit, terms)),
    topics: topics.map((topic) => ({ ...topic, kind: topic.kind as TopicKind })),
  }
}

function termsOf(query: string): string[] {
  const words = query.slice(0, MAX_QUERY).match(/"[^"]+"|\S+/g) ?? []
  const terms = words.map((word) => foldText(word.replace(/^"|"$/g, ''))).filter((term) => term.trim() !== '')
  return [...new Set(terms)].slice(0, MAX_TERMS)
}

function toHit(hit: TextHit, terms: string[]): SearchHit {
  const reason = REASONS[hit.rank] ?? 'body'
  // A note found by a topic's alias is marked where it spells the topic otherwise.
  const spellings = reason === 'topic' ? [...terms, ...hit.topics.split('\n')] : terms
  const inBody = terms.some((term) => foldText(hit.body).includes(term))
  const text =
    reason === 'source' && !inBody
      ? (hit.sources.split('\n').find((line) => terms.some((term) => line.includes(term))) ?? '')
      : hit.body
  return {
    slug: hit.slug,
    title: hit.title,
    titleParts: highlight(hit.title, spellings),
    day: hit.day,
    tier: 'exact',
    reason,
    snippet: snippetAround(text, spellings),
  }
}
