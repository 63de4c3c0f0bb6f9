import { listPlannable } from '../../db/review-reads'
import { type Plan, planCards } from '../../domain/cards/plan'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

/**
 * Cards to rehearse in so many minutes for that moment: what would be forgotten by then first, weighed by note (slug →
 * weight, as the brief has it; without any, all weigh the same). Looks only; no row changes.
 */
export async function planReview(
  nb: Notebook,
  { at, minutes, weights }: { at: Date; minutes: number; weights: ReadonlyMap<string, number> },
): Promise<Plan> {
  return planCards(await plannable(nb, null), { at, seconds: minutes * 60, weights })
}

/** Every brief asks for a plan, and at ten thousand cards reading them takes longer than choosing. */
const plannable = whileUnchanged((nb) => listPlannable(nb.db.prisma))
