import { findBodyLinks } from '@/lib/domain/body-links'
import type { NoteListItem } from '@/lib/domain/note'
import { parseSourceUrl } from '@/lib/domain/source-url'
import { paths } from '@/lib/paths'
import { type NoteText, noteTextOf } from './note-text'

type Answered = NoteListItem & { body: string; revision: number }

/** The note as the server has it now; null when it does not answer or has none. */
export async function fetchNote(slug: string): Promise<{ text: NoteText; revision: number } | null> {
  try {
    const answer = await fetch(paths.api(`notes/${encodeURIComponent(slug)}`), { cache: 'no-store' })
    if (!answer.ok) return null
    const note: Answered = await answer.json()
    return { text: writtenText(note), revision: note.revision }
  } catch {
    return null
  }
}

/** What the writing page shows of a note: its own sources only, since those in the text are edited there. */
export function writtenText(note: NoteListItem & { body: string }): NoteText {
  const inBody = findBodyLinks(note.body).flatMap(({ url }) => parseSourceUrl(url)?.canonicalUrl ?? [])
  return noteTextOf(note, new Set(inBody))
}
