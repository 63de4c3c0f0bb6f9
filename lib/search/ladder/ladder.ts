import type { Day } from '../../domain/day'
import { SEARCH_TIERS, type SearchField, type SearchTier } from '../../domain/search'

/** One way a note was found. */
export type Candidate = {
  noteId: number
  tier: SearchTier
  field: SearchField
  /** How good the hit is among hits of its tier and field, 0…1; 1 in a title says that the title is what was typed. */
  quality: number
  day: Day
}

const TIERS = Object.fromEntries(SEARCH_TIERS.map((tier, index) => [tier, index])) as Record<
  SearchTier,
  number
>

/** A title met at three tenths of what it could be still outweighs the best body. */
const FIELD_WEIGHTS: Record<SearchField, number> = {
  title: 1,
  topic: 0.95,
  heading: 0.8,
  source: 0.7,
  body: 0.5,
  formula: 0.45,
}
/** What a hit of no quality keeps of its field's weight. */
const FLOOR = 0.3
/**
 * Scores are compared in steps, and within a step the newer note is first. Comparing "nearly equal" pairwise would
 * be no order at all: a ≈ b and b ≈ c says nothing about a and c.
 */
const STEPS = 50

/** The best candidate of each note, in the order to show: by tier, then field and quality, then newest first. */
export function climb(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Placed>()
  for (const candidate of candidates) {
    const placed = placeOf(candidate)
    const known = best.get(candidate.noteId)
    if (!known || comparePlaced(placed, known) < 0) best.set(candidate.noteId, placed)
  }
  return [...best.values()].sort(comparePlaced).map(({ candidate }) => candidate)
}

/** A candidate with what it is compared by, reckoned once. */
type Placed = {
  candidate: Candidate /** Tier and step in one: lower is better. */
  rung: number
  score: number
}

function placeOf(candidate: Candidate): Placed {
  const score = scoreOf(candidate)
  return { candidate, rung: TIERS[candidate.tier] * 2 * STEPS - stepOf(score), score }
}

/** 0 only for candidates that are alike in everything that is shown. */
function comparePlaced(a: Placed, b: Placed): number {
  return (
    a.rung - b.rung ||
    byText(b.candidate.day, a.candidate.day) ||
    b.score - a.score ||
    b.candidate.noteId - a.candidate.noteId ||
    byText(a.candidate.field, b.candidate.field)
  )
}

/** Weaker hits are put under a divider when something was found as typed; order is kept on both sides. */
export function foldWeaker<Hit extends { tier: SearchTier }>(
  hits: readonly Hit[],
): { shown: Hit[]; folded: Hit[] } {
  if (!hits.some((hit) => hit.tier === 'exact')) return { shown: [...hits], folded: [] }
  return {
    shown: hits.filter((hit) => hit.tier === 'exact'),
    folded: hits.filter((hit) => hit.tier !== 'exact'),
  }
}

function scoreOf({ field, quality }: Candidate): number {
  // NaN is no quality.
  const within = Math.min(1, Math.max(0, quality || 0))
  return FIELD_WEIGHTS[field] * (FLOOR + (1 - FLOOR) * within)
}

/** A step of its own for the best there can be, so that no newer note slips before the one whose title was typed. */
function stepOf(score: number): number {
  return score >= 1 ? STEPS + 1 : Math.floor(score * STEPS)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
