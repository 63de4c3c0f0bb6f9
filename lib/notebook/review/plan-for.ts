import type { Plan } from '../../domain/cards/plan'
import type { Notebook } from '../open-notebook'
import { planReview } from './plan-review'
import { findTarget, type RehearsalTarget, weightsFor } from './rehearsal-target'

/** `at` is an RFC 3339 instant, now when what was asked about is past. */
export type TargetPlan = Plan & Pick<RehearsalTarget, 'past' | 'meeting'> & { at: string; minutes: number }

const MINUTES = 12

/** Null when there is no such meeting, or the words are no moment. */
export async function planFor(
  nb: Notebook,
  asked: { meeting?: number | undefined; at?: string | undefined; minutes?: number | undefined },
): Promise<TargetPlan | null> {
  const target = await findTarget(nb, asked)
  if (!target) return null
  const minutes = asked.minutes ?? target.meeting?.minutes ?? MINUTES
  const plan = await planReview(nb, { at: target.at, minutes, weights: await weightsFor(nb, target) })
  return { at: target.at.toISOString(), past: target.past, meeting: target.meeting, minutes, ...plan }
}
