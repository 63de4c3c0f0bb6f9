import type { Day, Month, Week } from './day'
import type { DayGroup, NoteListItem, NoteRef, RenderedNote } from './note'
import type { SecondHand } from './second-hand'
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
  papers: number
  sources: number
  /** Topics by notes and mentions, most first. */
  topTopics: { slug: string; name: string; count: number }[]
  counts: CalendarCounts
  /** The newest day with a note; null in an empty notebook. */
  latest: Day | null
}

export type TopicView = TopicListItem & {
  id: number
  description: string
  /** The sentence the writer chose to say what it is; `note` is gone with the note it was taken from. */
  pinned: { text: string; note: NoteRef | null } | null
  versions: TopicName[]
  ancestor: TopicName | null
  /** The wider topic it lies under, and those that lie under it. */
  under: TopicName | null
  beneath: TopicName[]
  /** It, its ancestors and all versions of them, from the oldest ancestor down; null where it stands alone. */
  lineage: LineageNode | null
  /** Null for what is known first-hand, and for topics that are no work. */
  secondHand: SecondHand | null
  /** Days of the first and the last note on it. */
  days: { first: Day; last: Day } | null
  /** Newest first. */
  entries: TopicEntryView[]
  /** Notes on the topic in all; `entries` holds the newest. */
  totalEntries: number
  sources: SourceListItem[]
  neighbours: NeighbourTopic[]
  questions: TopicQuestion[]
  backlinks: NoteRef[]
}

export type TopicName = { slug: string; name: string }

export type LineageNode = TopicName & { current: boolean; notes: number; versions: LineageNode[] }

/** `sentence` is the place that mentions it, `named` where in the sentence; `by` how the note got here. */
export type TopicEntryView = NoteListItem & {
  by: 'tag' | 'mention'
  sentence: string | null
  named: [number, number] | null
  /** How often title and text name it. */
  places: number
}

/** A topic that shares notes with another. */
export type NeighbourTopic = TopicName & {
  /** Notes both stand in, and those of them the writer tagged with both. */
  shared: number
  tagged: number
  /** Notes it stands in at all. */
  notes: number
  /** From 0 to 1: see lib/domain/neighbour-weight. */
  weight: number
}

/** A line that ends in a question mark; `find` are its words as they stand in the note. */
export type TopicQuestion = { text: string; find: string; note: NoteRef }
