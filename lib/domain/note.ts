import type { Day } from './day'
import type { Finding, TextRange } from './finding'
import type { SourceDraft, SourceRef } from './source'
import type { TopicRef } from './topic'

/** A note before it has a row: what every reader (log, Markdown, form, API) gives. */
export type NoteDraft = {
  title: string
  /** Source text, exactly as the writer has it. */
  body: string
  loggedAt: Date
  /** IANA zone the stamp was meant in. */
  zone: string
  day: Day
  /** False when only the day is known; the note then shows no clock time. */
  timed: boolean
  /** Topic names the writer put on it. */
  tags: string[]
  sources: SourceDraft[]
}

export type NoteListItem = {
  slug: string
  title: string
  day: Day
  /** `HH:MM` in the note's own zone; null when only the day is known. */
  time: string | null
  /** RFC 3339 with offset. */
  loggedAt: string
  topics: TopicRef[]
  sources: SourceRef[]
  excerpt: string
  /** The excerpt with formulas set; safe HTML, inline content only. Empty until rendered. */
  excerptHtml: string
  findings: number
}

export type OutlineItem = { id: string; text: string; depth: number }

/** One formula of a note as its page lists and copies it. */
export type Formula = { tex: string; display: boolean; range: TextRange | null }

/** Everything derived from a note's text when it is saved. Pages read this; they never parse Markdown. */
export type RenderedNote = {
  html: string
  excerptHtml: string
  excerpt: string
  outline: OutlineItem[]
  plainText: string
  formulas: Formula[]
  findings: Finding[]
}

export type NotePage = NoteListItem & {
  body: string
  revision: number
  /** Null while the renderer has not reached it: show `body` as plain text and say so. */
  rendered: RenderedNote | null
  backlinks: NoteRef[]
  related: (NoteRef & { shared: string[] })[]
  revisions: { number: number; savedAt: string; origin: string }[]
  previous: NoteRef | null
  next: NoteRef | null
  importId: number | null
  createdAt: string
  updatedAt: string
}

export type NoteRef = { slug: string; title: string; day: Day }

/** Notes of one day in reading order. */
export type DayGroup = { day: Day; notes: NoteListItem[] }
