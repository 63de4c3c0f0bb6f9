import type { SearchTier } from '../../domain/search'

/** What a person expects of a query over a notebook whose notes are known. */
export type LabelledQuery = {
  q: string
  tier: SearchTier
  /** Names of notes. Exact: all that there are, and no other. Weaker tiers: those that must be among the first five. */
  wants: string[]
  /** Weaker tiers: the words of the wanted notes (or of a topic of theirs) that the query is another form of. */
  means: string
}

/** Names are divided by spaces, so that a row fits on a line. */
type Row = [q: string, wants: string, means?: string]

export function labelled(tier: SearchTier, rows: Row[]): LabelledQuery[] {
  return rows.map(([q, wants, means = q]) => ({ q, tier, wants: wants.split(' ').filter(Boolean), means }))
}
