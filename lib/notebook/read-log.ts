import { countNotes, listNewestDays, listNoteItems } from '../db/note-reads'
import type { Day } from '../domain/day'
import type { DayGroup, NoteListItem } from '../domain/note'
import type { LogFilter, LogView } from '../domain/views'
import type { Notebook } from './open-notebook'

/** Notes a page of the log holds, about: whole days only. */
const PAGE = 40

/** The log, newest day first, from before `before` on. */
export async function readLog(
  nb: Notebook,
  { filter, before }: { filter: LogFilter; before: Day | null },
): Promise<LogView> {
  const db = nb.db.prisma
  const older = before ? { after: { day: before, position: Number.MAX_SAFE_INTEGER, id: 0 } } : {}
  const [{ notes, days: totalDays }, { days, nextBefore }] = await Promise.all([
    countNotes(db, filter),
    listNewestDays(db, { ...filter, ...older }, PAGE),
  ])
  const items = await listNoteItems(db, { ...filter, days })
  return { days: byDay(items), total: notes, totalDays, nextBefore }
}

/** Notes of this month and day in other years, newest first. */
export function onThisDay(nb: Notebook, today: Day): Promise<NoteListItem[]> {
  return listNoteItems(
    nb.db.prisma,
    { anniversary: { monthDay: today.slice(4), notYear: today.slice(0, 4) } },
    5,
  )
}

/** Groups a list that is already in list order. */
export function byDay(items: NoteListItem[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.day === item.day) last.notes.push(item)
    else groups.push({ day: item.day, notes: [item] })
  }
  return groups
}
