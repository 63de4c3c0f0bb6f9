import type { Day } from '../day'

/** Answers to cards that had been learned, by predicted recall. */
export type RecallBin = {
  /** From … up to, 0 to 1. */
  from: number
  to: number
  answers: number
  /** Mean of what was predicted, and the share recalled. */
  predicted: number
  recalled: number
  /** In which the true share lies with a chance of 95 %; wide while answers are few. */
  low: number
  high: number
}

export type ReviewStatistics = {
  /** Null while there are no answers to cards that had been learned. */
  recall: (Omit<RecallBin, 'from' | 'to'> & { bins: RecallBin[] }) | null
  /** The last days, the oldest first, days without answers too. Minutes of thinking. */
  days: { day: Day; answers: number; again: number; minutes: number }[]
  /** What falls due on the coming days, today and everything before it first. */
  forecast: { day: Day; cards: number }[]
  states: { unanswered: number; learning: number; young: number; mature: number; suspended: number }
}

/** Cards whose interval is at least so many days count as mature. */
export const MATURE = 21

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1]

/** Answers of about the same predicted recall. */
export type RecallCount = { predicted: number; answers: number; recalled: number }

/** Empty bins are left out. */
export function recallBins(counts: readonly RecallCount[]): RecallBin[] {
  return EDGES.slice(0, -1).flatMap((from, at) => {
    const to = EDGES[at + 1] ?? 1
    const inside = counts.filter(({ predicted }) => predicted >= from && (predicted < to || to === 1))
    const all = sumUp(inside)
    return all ? [{ from, to, ...all }] : []
  })
}

/** Null of no answers. */
export function sumUp(counts: readonly RecallCount[]): Omit<RecallBin, 'from' | 'to'> | null {
  const answers = counts.reduce((sum, count) => sum + count.answers, 0)
  if (answers === 0) return null
  const recalled = counts.reduce((sum, count) => sum + count.recalled, 0)
  const predicted = counts.reduce((sum, count) => sum + count.predicted * count.answers, 0) / answers
  return { answers, predicted, recalled: recalled / answers, ...likely(recalled, answers) }
}

/** Wilson's interval: it keeps within 0 and 1, and is honest about few answers. */
function likely(recalled: number, answers: number): { low: number; high: number } {
  const z = 1.96
  const share = recalled / answers
  const middle = share + (z * z) / (2 * answers)
  const half = z * Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers))
  const whole = 1 + (z * z) / answers
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
