import type { Day, Month, Week } from './day'
import type { DayGroup, NoteListItem, NoteRef, RenderedNote } from './note'
import type { SourceListItem, SourceRole } from './source'
import type { TopicListItem } from './topic'

/** What the reading pages show, as plain values. */

export type LogFilter = { role?: SourceRole; has?: 'math' | 'code'; topic?: string }

export type LogView = {
  days: DayGroup[]
  /** Notes that match the filter, in all. */
  total: number
  totalDays: number
  /** `?before=` of the next page; null at the end. */
  nextBefore: Day | null
}

export type DayNote = NoteListItem & { body: string; rendered: RenderedNote | null }
export type DayView = { day: Day; notes: DayNote[]; previous: Day | null; next: Day | null }
export type WeekView = { week: Week; days: DayGroup[]; previous: Week | null; next: Week | null }
export type MonthView = { month: Month; days: DayGroup[]; previous: Month | null; next: Month | null }

/** Notes per day, only days that have any, oldest first. */
export type CalendarCounts = { day: Day; notes: number }[]

/** What every page's sidebar shows. */
export type SidebarView = {
  notes: number
  topics: number
  sources: number
  /** Topics by notes and mentions, most first. */
  topTopics: { slug: string; name: string; count: number }[]
  counts: CalendarCounts
  /** The newest day with a note; null in an empty notebook. */
  latest: Day | null
}

export type TopicView = TopicListItem & {
  description: string
  versions: { slug: string; name: string }[]
  ancestor: { slug: string; name: string } | null
  /** The wider topic it lies under, and those that lie under it. */
  under: { slug: string; name: string } | null
  beneath: { slug: string; name: string }[]
  /** Newest first; `sentence` is the place that mentions it, `by` how it got here. */
  entries: (NoteListItem & { by: 'tag' | 'mention'; sentence: string | null })[]
  /** Notes on the topic in all; `entries` holds the newest. */
  totalEntries: number
  sources: SourceListItem[]
  neighbours: { slug: string; name: string; shared: number }[]
  backlinks: NoteRef[]
}
