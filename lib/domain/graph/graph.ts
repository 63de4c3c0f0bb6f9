import type { Day } from '../day'
import type { TopicColour, TopicKind } from '../topic'

export const EDGE_KINDS = ['tag', 'mention', 'link', 'version', 'under', 'shared'] as const
/**
 * How two are tied: a note is tagged with a topic, names it in its text, or links to it; a topic is a version of another
 * or lies under it; two topics share notes (only where the notes themselves are not shown).
 */
export type EdgeKind = (typeof EDGE_KINDS)[number]

export type GraphNode = {
  /** `t<number>` for a topic, `n<number>` for a note. */
  id: string
  slug: string
  label: string
  /** What the topic is; `note` for a note. */
  kind: TopicKind | 'note'
  colour: TopicColour | null
  /** A note's day; null for a topic. */
  day: Day | null
  /** Edges that meet here among those shown. */
  ties: number
  /** Steps from the one in the middle; null where there is none. */
  distance: number | null
}

/** `weight`: places for a mention, notes for what two topics share, else 1. */
export type GraphEdge = { from: string; to: string; kind: EdgeKind; weight: number }

export type GraphView = {
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** Id of the node in the middle. */
  centre: string | null
  /** How many topics and notes there would be if all could be shown. */
  total: { topics: number; notes: number }
}

/** Tells the topics of a kind, or the notes, apart. */
export type GraphKind = TopicKind | 'note'
