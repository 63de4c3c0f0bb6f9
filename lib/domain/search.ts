import type { Day } from './day'
import type { TopicKind } from './topic'

/** Consecutive stretches of one text; `hit` ones are highlighted. */
export type Snippet = { text: string; hit: boolean }[]

export type SearchHit = {
  slug: string
  title: string
  /** The title cut at the hits. */
  titleParts: Snippet
  day: Day
  /** Which rung of the ladder found it; the first cut knows only `exact`. */
  tier: 'exact'
  /** Where: title, topic, source, body. */
  reason: 'title' | 'topic' | 'source' | 'body'
  snippet: Snippet
}

export type SearchAnswer = {
  query: string
  tookMs: number
  total: number
  hits: SearchHit[]
  topics: { slug: string; name: string; kind: TopicKind; matched: string }[]
}
