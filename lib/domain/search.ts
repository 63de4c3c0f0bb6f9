import type { Day } from './day'
import type { SnapshotHit } from './snapshots/snapshot'
import type { SourceRole } from './source'
import type { TopicKind } from './topic'

/** The rungs of the ladder, strongest first. A hit of a weaker rung never stands above one of a stronger. */
export const SEARCH_TIERS = ['exact', 'alias', 'script', 'pinyin', 'typo', 'homophone'] as const
export type SearchTier = (typeof SEARCH_TIERS)[number]

/** Where in a note a hit stands, heaviest first. */
export const SEARCH_FIELDS = ['title', 'topic', 'heading', 'source', 'body', 'formula'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Consecutive stretches of one text; `hit` ones are highlighted. */
export type Snippet = { text: string; hit: boolean }[]

/** One word of the query and what it met in the note, as written there: `与训练` met `预训练`. */
export type SearchMatch = { field: SearchField; tier: SearchTier; typed: string; found: string }

export type SearchHit = {
  slug: string
  title: string
  /** The title cut at the hits. */
  titleParts: Snippet
  day: Day
  tier: SearchTier
  /** The weakest match in one line: `title`, `alias SwinT`, `pinyin eft → 二分图`, `homophone 与训练≈预训练`. */
  reason: string
  matches: SearchMatch[]
  snippet: Snippet
  /** Words of the note's text where the first hit stands, to jump to; null when the hit is not in the text. */
  place: string | null
}

export type TopicHit = {
  slug: string
  name: string
  kind: TopicKind
  tier: SearchTier
  /** The spelling that was met. */
  matched: string
  notes: number
}

export type PaperHit = {
  key: string
  title: string | null
  year: number | null
  tier: SearchTier
  /** Title or key, whichever was met. */
  matched: string
}

/** What is wrong with a query, and where: offsets into it. Everything else of the query still counts. */
export type QueryProblem = {
  code: 'no-date' | 'unknown-value' | 'missing-value' | 'unclosed-quote' | 'too-long' | 'too-many-words'
  start: number
  end: number
  /** The words it is about: `before:yesterdy`. */
  text: string
  /** What could stand there instead. */
  suggestions: string[]
}

/** How many of all hits carry a value; the most frequent first. */
export type SearchFacets = {
  topics: { slug: string; name: string; notes: number }[]
  roles: { role: SourceRole; notes: number }[]
  months: { month: string; notes: number }[]
  hosts: { host: string; notes: number }[]
}

export type SearchAnswer = {
  query: string
  tookMs: number
  /** Notes found on all rungs. */
  total: number
  counts: Partial<Record<SearchTier, number>>
  hits: SearchHit[]
  topics: TopicHit[]
  papers: PaperHit[]
  /** Saved copies in which the words stand; with the first hits only. */
  snapshots: SnapshotHit[]
  problems: QueryProblem[]
  /** The query with mistyped words put right, when nothing was found as typed. */
  didYouMean: string | null
  facets: SearchFacets | null
}
