import type { Day } from '../day'
import type { GistRule } from '../gist/gist'
import type { Window } from '../meetings/meeting'
import type { NoteRef } from '../note'
import type { Voice } from '../voice/voice'

/** In the order of the page. */
export const BRIEF_SECTIONS = ['read', 'conclusions', 'numbers', 'questions', 'promises', 'agenda'] as const
export type BriefSection = (typeof BRIEF_SECTIONS)[number]

/** What to beware of in a line. */
export type BriefFlag =
  /** Known through explainers or news alone. */
  | { kind: 'second-hand'; topic: { slug: string; name: string } }
  /** Two notes, or two places of one, give different values. */
  | { kind: 'contradiction'; one: string; other: string; href: string }
  /** Nothing in the note is in the writer's own words. */
  | { kind: 'no-own-words' }

/** The line of a note that a line of the brief comes from. */
export type BriefPlace = {
  note: NoteRef
  /** The heading or lead it stands under (贡献), for the reader. */
  under: string | null
  /** Leads to the very words (paths.placeInNote). */
  href: string
}

export type BriefLine = {
  /** The same line keeps its key when the brief is made again: what the writer did to it hangs on this. */
  key: string
  section: BriefSection
  /** `gist` speaks for a note, `point` is a bullet below it as written. */
  kind: 'gist' | 'point' | 'conclusion' | 'number' | 'question' | 'promise' | 'added'
  /** Key of the gist it stands below. */
  under: string | null
  topic: { slug: string; name: string } | null
  /** Markdown as written, or as the writer put it for this meeting. */
  text: string
  /** The same, set; null where the text is all there is to set. */
  html: string | null
  edited: boolean
  voice: Voice | null
  /** Why this line and no other; null where there was no choice. */
  rule: GistRule | null
  from: BriefPlace | null
  flags: BriefFlag[]
  /** Time to say it. */
  seconds: number
  pinned: boolean
  /** By the writer; hidden lines are not spoken. */
  hidden: boolean
  /** For an added comparison, timeline or list of papers: what it shows. */
  added: AgendaItem | null
  /** Of a promise: where it was made, and the civil date it is owed for. */
  promised?: { id: number; title: string; day: Day; dueDay: Day | null }
}

/** What a writer puts on the agenda of a meeting. */
export type AgendaItem =
  | { kind: 'note'; slug: string }
  | { kind: 'comparison'; topics: string[]; rows: string[] }
  | { kind: 'timeline'; topic: string }
  | { kind: 'papers'; keys: string[] }
  | { kind: 'text'; text: string }

export type Brief = {
  /** Null for a brief of a window without a meeting. */
  meeting: {
    id: number
    title: string
    at: string
    day: Day
    time: string
    place: string
    people: string
  } | null
  window: Window
  /** Civil dates of the window in its zone. */
  from: Day
  until: Day
  minutes: number
  /** Notes in the window, and topics among them. */
  notes: number
  /** So many of the newest have lines here, where the window has more than one can tell of. */
  shown?: number
  topics: number
  lines: BriefLine[]
  budget: Budget
}

/** Times in seconds. */
export type Budget = {
  allowed: number
  /** Of all lines that are not hidden. */
  spoken: number
  /** Keys to hide, least important first, until what is left fits; empty when it does. */
  drop: string[]
  /** What is left once these are hidden. */
  left: number
  /** Seconds of speech by section, hidden lines left out. */
  bySection: Partial<Record<BriefSection, number>>
}
