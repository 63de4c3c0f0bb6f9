import type { CardSchedule } from './card'
import { recallAt } from './schedule'

type Waiting = { id: number; schedule: CardSchedule }

export type Queue = {
  /** In the order in which they are asked. */
  ids: number[]
  /** When the next one comes up today, while none does now. */
  until: string | null
}

/** Cards being learned may come so many minutes early rather than keep the reader waiting. */
const AHEAD = 20

/**
 * What is asked now: first what is being learned and has come up, then what falls due by the end of the day, the
 * likeliest forgotten first, then what nobody has answered; at last what is being learned and comes up soon.
 */
export function queueOf(due: readonly Waiting[], unanswered: readonly Waiting[], now: Date): Queue {
  const learning = due.filter(({ schedule }) => schedule.state !== 2)
  const review = due.filter(({ schedule }) => schedule.state === 2)
  const comesBy =
    (moment: Date) =>
    ({ schedule }: Waiting) =>
      Date.parse(schedule.due) <= moment.getTime()
  const isUp = comesBy(now)
  const isSoon = comesBy(new Date(now.getTime() + AHEAD * 60_000))
  const recall = new Map(review.map(({ id, schedule }) => [id, recallAt(schedule, now) ?? 0]))
  const byRecall = review.toSorted((one, other) => (recall.get(one.id) ?? 0) - (recall.get(other.id) ?? 0))
  const bySooner = learning.toSorted(
    (one, other) => Date.parse(one.schedule.due) - Date.parse(other.schedule.due),
  )
  const queue = [
    ...bySooner.filter(isUp),
    ...byRecall,
    ...unanswered,
    ...bySooner.filter((card) => !isUp(card) && isSoon(card)),
  ]
  return {
    ids: queue.map(({ id }) => id),
    until: queue.length === 0 ? (bySooner[0]?.schedule.due ?? null) : null,
  }
}
