import { findNeighbourDays, listNoteItems } from '../db/note-reads'
import { type Day, daysOfMonth, daysOfWeek, type Month, monthOf, type Week, weekOf } from '../domain/day'
import type { DayView, MonthView, WeekView } from '../domain/views'
import type { Notebook } from './open-notebook'
import { readBodies } from './read-bodies'
import { byDay } from './read-log'

/** One day with its notes whole. Neighbours step over days without notes. */
export async function readDay(nb: Notebook, day: Day): Promise<DayView> {
  const db = nb.db.prisma
  const [items, neighbours] = await Promise.all([
    listNoteItems(db, { days: [day] }),
    findNeighbourDays(db, day, day),
  ])
  const bodies = await readBodies(
    nb,
    items.map((item) => item.slug),
  )
  const notes = items.map((item) => {
    const text = bodies.get(item.slug)
    return { ...item, body: text?.body ?? '', rendered: text?.rendered ?? null }
  })
  return { day, notes, ...neighbours }
}

export async function readWeek(nb: Notebook, week: Week): Promise<WeekView> {
  const days = daysOfWeek(week)
  const { groups, previous, next } = await readSpan(nb, days)
  return { week, days: groups, previous: previous && weekOf(previous), next: next && weekOf(next) }
}

export async function readMonth(nb: Notebook, month: Month): Promise<MonthView> {
  const days = daysOfMonth(month)
  const { groups, previous, next } = await readSpan(nb, days)
  return { month, days: groups, previous: previous && monthOf(previous), next: next && monthOf(next) }
}

/** A span reads forward, oldest day first, as a week or month is lived. */
async function readSpan(nb: Notebook, days: Day[]) {
  const [first, last] = [days[0] as Day, days.at(-1) as Day]
  const db = nb.db.prisma
  const [items, neighbours] = await Promise.all([
    listNoteItems(db, { from: first, to: last }),
    findNeighbourDays(db, first, last),
  ])
  return { groups: byDay(items).reverse(), ...neighbours }
}
