import { countByDue, countByRecall, countByReviewDay, countByState } from '../../db/review-statistics'
import { MATURE, type ReviewStatistics, recallBins, sumUp } from '../../domain/cards/statistics'
import { addDays, type Day, dayOfInstant, instantOf } from '../../domain/day'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

const DAYS = 30

/** Of the last thirty days and the coming thirty, by the notebook's clock; recall of all answers there are. */
export function readReviewStatistics(nb: Notebook): Promise<ReviewStatistics> {
  return counted(nb, dayOfInstant(nb.now(), nb.timeZone))
}

/** A hundred thousand answers take a third of a second to count. */
const counted = whileUnchanged(async (nb: Notebook, today: Day): Promise<ReviewStatistics> => {
  const db = nb.db.prisma
  const counts = await countByRecall(db)
  const all = sumUp(counts)
  return {
    recall: all && { ...all, bins: recallBins(counts) },
    days: await answersOn(
      nb,
      Array.from({ length: DAYS }, (_, at) => addDays(today, at - DAYS + 1)),
    ),
    forecast: await dueOn(
      nb,
      Array.from({ length: DAYS }, (_, at) => addDays(today, at)),
    ),
    states: await countByState(db, MATURE),
  }
})

async function answersOn(nb: Notebook, days: Day[]): Promise<ReviewStatistics['days']> {
  const rows = await countByReviewDay(nb.db.prisma, days[0] ?? '')
  const byDay = new Map(rows.map((row) => [row.day, row]))
  return days.map((day) => {
    const { answers = 0, again = 0, took = 0 } = byDay.get(day) ?? {}
    return { day, answers, again, minutes: took / 60_000 }
  })
}

/** What fell due before the first of the days counts as due on it. */
async function dueOn(nb: Notebook, days: Day[]): Promise<ReviewStatistics['forecast']> {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const rows = await countByDue(nb.db.prisma, instantOf(addDays(last, 1), '00:00', nb.timeZone))
  const cards = new Map(days.map((day) => [day, 0]))
  for (const row of rows) {
    const due = dayOfInstant(row.due, nb.timeZone)
    const day = cards.has(due) ? due : first
    cards.set(day, (cards.get(day) ?? 0) + row.cards)
  }
  return days.map((day) => ({ day, cards: cards.get(day) ?? 0 }))
}
