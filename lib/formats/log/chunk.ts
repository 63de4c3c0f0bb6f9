import type { HeadingWords } from './heading'
import type { LogNote, LogStamp } from './log-reading'

/** What a stretch of the file is, before titles, links and bodies are taken from it. The preview's edits work on these. */
export type NoteChunk = {
  kind: 'note'
  start: number
  end: number
  confidence: LogNote['confidence']
  reason: string
  /** The writer's own title; null for the one in the text. */
  title: string | null
  redated: LogStamp | null
  edited: boolean
}
type DiscardChunk = {
  kind: 'discard'
  start: number
  end: number
  reason: string
  /** The note it was, when the writer discarded it. */
  note: NoteChunk | null
}
export type Chunk =
  | NoteChunk
  | DiscardChunk
  | { kind: 'blank'; start: number; end: number }
  | { kind: 'stamp'; start: number; end: number; stamp: LogStamp }
  | { kind: 'heading'; start: number; end: number; heading: HeadingWords }

export function noteChunk(
  start: number,
  end: number,
  why: Pick<NoteChunk, 'confidence' | 'reason'>,
  edited = false,
): NoteChunk {
  return { kind: 'note', start, end, ...why, title: null, redated: null, edited }
}
