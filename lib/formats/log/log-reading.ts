import type { Day } from '../../domain/day'
import type { Finding, TextRange } from '../../domain/finding'
import type { SourceDraft } from '../../domain/source'

/** All ranges are UTF-16 offsets into `LogReading.text`. */
export type LogReading = {
  text: string
  headings: LogHeading[]
  /** In file order; a note before the first stamp belongs to no session. */
  sessions: LogSession[]
  notes: LogNote[]
  discards: LogDiscard[]
  /** Every character of the text, once and in order: the accounting and the printer both walk this. */
  pieces: LogPiece[]
  findings: Finding[]
}

/** `Master笔记 22-6-13 @英文论文书写@DETR`: `@` marks a tag of the whole log, never a person. */
export type LogHeading = { range: TextRange; title: string; day: Day | null; tags: string[] }

export type LogStamp = {
  day: Day
  /** `HH:MM[:SS]` as meant; null when the stamp names only a day. */
  time: string | null
  /** `+08:00` or `Z` where the stamp itself carries one (RFC 3339). */
  offset: string | null
}

type LogSession = { range: TextRange; stamp: LogStamp }

export type LogNote = {
  /** The whole chunk of the file: title, links, body, up to the next note, stamp, heading or discard. */
  range: TextRange
  title: string
  titleRange: TextRange
  /** Links directly under the title and `论文:`/`代码:` leads or bare links in the body, in order of place, with ranges of the URL. */
  links: (SourceDraft & { range: TextRange; inBody: boolean })[]
  /** From the first character after title and link lines to the end of the chunk; the note's body is this slice, less trailing line breaks. */
  bodyRange: TextRange
  /** Index into `sessions`; null before the first stamp. */
  session: number | null
  /** The writer's own day from a `redate` edit; wins over the session. */
  redated: LogStamp | null
  /** `unsure` when form and place alone decided; the preview then asks. */
  confidence: 'sure' | 'unsure'
  /** Why it begins here: `title-with-link`, `title-by-form`, `split`, … */
  reason: string
  /** An edit of the preview shaped it: its own text alone no longer reads back as this note. */
  edited: boolean
}

type LogDiscard = { range: TextRange; text: string; reason: string }

type LogPiece =
  | { kind: 'heading' | 'stamp' | 'blank'; range: TextRange }
  | { kind: 'note'; range: TextRange; note: number }
  | { kind: 'discard'; range: TextRange; discard: number }

/** What the writer changed in the preview. `at` is the start offset of the note or discard it speaks of. */
export type LogEdit =
  /** A new note begins at the line that starts at `at`. */
  | { kind: 'split'; at: number }
  /** The note at `at` becomes part of the one before it. */
  | { kind: 'join'; at: number }
  | { kind: 'retitle'; at: number; title: string }
  | { kind: 'redate'; at: number; stamp: LogStamp }
  | { kind: 'discard'; at: number }
  /** Take a discard back into the notes. */
  | { kind: 'keep'; at: number }
