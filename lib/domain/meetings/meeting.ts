import type { Day } from '../day'
import type { NoteRef } from '../note'

/** From `from` on, up to but without `until`; RFC 3339 instants. */
export type Window = { from: string; until: string }

/** A meeting as lists show it. */
export type MeetingListItem = {
  id: number
  title: string
  /** RFC 3339 with the offset of its zone. */
  at: string
  /** Civil date and `HH:MM` in its zone. */
  day: Day
  time: string
  zone: string
  place: string
  people: string
  /** Time to speak. */
  minutes: number
  weekly: boolean
  window: Window
  /** Where the window's ends come from: the writer, the meeting before, or neither (a week back). */
  windowFrom: 'chosen' | 'last-meeting' | 'week'
  /** Promises made there that are neither kept nor dropped. */
  openPromises: number
}

export type MeetingPromise = {
  id: number
  text: string
  dueDay: Day | null
  madeAt: { id: number; title: string; day: Day }
  /** RFC 3339; null while it is owed. */
  keptAt: string | null
  keptNote: NoteRef | null
  droppedAt: string | null
}

/** A meeting as its own page shows it. */
export type MeetingView = MeetingListItem & {
  /** What was said there, in Markdown; `saidHtml` is the same, set. */
  said: string
  saidHtml: string | null
  notes: NoteRef[]
  /** Made at this meeting. */
  promises: MeetingPromise[]
  previous: { id: number; title: string; day: Day } | null
  next: { id: number; title: string; day: Day } | null
}
