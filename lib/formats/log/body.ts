import type { LogNote } from './log-reading'

/** The body of a note: its range less trailing line breaks. */
export function bodyOf(text: string, note: Pick<LogNote, 'bodyRange'>): string {
  return withoutLastBreaks(text.slice(note.bodyRange.start, note.bodyRange.end))
}

/** Only the breaks: blanks before them are the writer's. */
export function withoutLastBreaks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return text.slice(0, end)
}
