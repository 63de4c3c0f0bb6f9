import type { NoteRef } from '../note'
import type { Claim } from './claim'

/** One claim as lists show it. */
export type ClaimRow = Omit<Claim, 'subject' | 'sentence' | 'range' | 'slack'> & {
  /** Null for the note's own matter, where no topic has that name. */
  topic: { slug: string; name: string } | null
  /** What is meant where it is no topic, or which build of it. */
  name: string | null
  note: NoteRef
  /** In `title + "\n" + body`. */
  start: number
  end: number
  /** The sentence as written, cut at the number. */
  before: string
  after: string
  /** Whether the note cites the paper or its code. */
  firstHand: boolean
}

/** How a table of claims may be ordered: newest first, greatest first, by what is measured. */
export const CLAIM_ORDERS = ['day', 'value', 'what'] as const
export type ClaimOrder = (typeof CLAIM_ORDERS)[number]

export type ContradictionRow = { key: string; one: ClaimRow; other: ClaimRow }

export type ClaimsView = {
  /** Newest note first, in the order of the text. */
  claims: ClaimRow[]
  contradictions: ContradictionRow[]
  /** Claims in all; `claims` may hold fewer. */
  total: number
}

/** In this order; what is equal stays as it was. */
export function inOrder(claims: readonly ClaimRow[], order: ClaimOrder): ClaimRow[] {
  if (order === 'value') return claims.toSorted((a, b) => a.unit.localeCompare(b.unit) || b.value - a.value)
  if (order === 'what')
    return claims.toSorted((a, b) => (a.metric ?? '~').localeCompare(b.metric ?? '~') || b.value - a.value)
  return [...claims]
}
