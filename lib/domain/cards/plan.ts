import type { CardKind, CardSchedule } from './card'
import { LEAST_SECONDS, secondsToRehearse } from './card-seconds'
import { recallAt } from './schedule'

/** What a plan needs to know of a card. */
export type PlannableCard = {
  id: number
  kind: CardKind
  /** Its note; null for a card without one. */
  slug: string | null
  title: string | null
  front: string
  back: string
  schedule: CardSchedule
  /** Times it was answered, and the mean time that took in milliseconds. */
  answers: number
  took: number
}

type PlannedCard = Pick<PlannableCard, 'id' | 'kind' | 'slug' | 'title' | 'front'> & {
  /** Predicted for the moment asked about when nothing is rehearsed until then; null for a card nobody has answered. */
  recall: number | null
  weight: number
  /** Time it will take. */
  seconds: number
}

export type Plan = {
  cards: PlannedCard[]
  seconds: number
  /** Cards that may be asked but did not fit. */
  left: number
}

/** Of a card whose note the brief does not have, beside 1 for the weightiest line: such cards come last. */
const OUTSIDE = 0.05

/**
 * What to rehearse in the time there is: what would be forgotten by then first, weighed by the brief. Cards of equal
 * weight stand in ascending order of predicted recall. A card nobody has answered counts as forgotten.
 */
export function planCards(
  cards: readonly PlannableCard[],
  { at, seconds, weights }: { at: Date; seconds: number; weights: ReadonlyMap<string, number> },
): Plan {
  const most = Math.max(0, ...[...weights.values()].filter(Number.isFinite))
  const weightOf = (slug: string | null) =>
    most === 0 ? 1 : Math.max(OUTSIDE, (weights.get(slug ?? '') ?? 0) / most)
  const ranked = cards
    .map((card) => {
      const recall = recallAt(card.schedule, at)
      const weight = weightOf(card.slug)
      return { card, recall, weight, loss: weight * (1 - (recall ?? 0)) }
    })
    .sort((one, other) => other.loss - one.loss || other.weight - one.weight || one.card.id - other.card.id)
  const plan: Plan = { cards: [], seconds: 0, left: 0 }
  for (const { card, recall, weight } of ranked) {
    if (plan.seconds + LEAST_SECONDS > seconds) break
    const needed = secondsToRehearse(card, recall ?? 0)
    if (plan.seconds + needed > seconds) continue
    plan.seconds += needed
    const { id, kind, slug, title, front } = card
    plan.cards.push({ id, kind, slug, title, front, recall, weight, seconds: needed })
  }
  plan.left = cards.length - plan.cards.length
  return plan
}
