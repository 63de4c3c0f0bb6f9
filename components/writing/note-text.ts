import type { NoteListItem } from '@/lib/domain/note'
import type { SourceRef, SourceRole } from '@/lib/domain/source'

/** A source the writer put beside the text. Without a role the address decides. */
export type WrittenSource = { url: string; role: SourceRole | null; copyOf: string | null }

/** All that a writer can change of a note, as it stands on the screen. */
export type NoteText = {
  title: string
  body: string
  /** Names, known or new. */
  topics: string[]
  sources: WrittenSource[]
  /** `YYYY-MM-DD`. */
  day: string
}

const LONGEST_TITLE = 120

export function sameText(one: NoteText, other: NoteText): boolean {
  return (
    one.title.trim() === other.title.trim() &&
    one.body === other.body &&
    one.day === other.day &&
    sameTopics(one, other) &&
    sameSources(one, other)
  )
}

export function sameTopics(one: NoteText, other: NoteText): boolean {
  return JSON.stringify(one.topics) === JSON.stringify(other.topics)
}

export function sameSources(one: NoteText, other: NoteText): boolean {
  const told = ({ sources }: NoteText) => JSON.stringify(sources.map(({ url, role }) => [url, role]))
  return told(one) === told(other)
}

/** Whether there is anything worth a note of its own. */
export function isBlank({ title, body, sources }: NoteText): boolean {
  return title.trim() === '' && body.trim() === '' && sources.length === 0
}

/** The title as typed; of a note that has none yet, its first line with anything on it. */
export function titleOf({ title, body, sources }: NoteText, untitled: string): string {
  if (title.trim() !== '') return title.trim()
  const line = body
    .split('\n')
    .map((text) => text.replace(/^[\s#>*-]+/, '').trim())
    .find((text) => text !== '')
  return [...(line ?? sources[0]?.url ?? untitled)].slice(0, LONGEST_TITLE).join('')
}

/** `inBody`: canonical addresses that stand in the text; those are sources without being listed beside it. */
export function noteTextOf(
  note: Pick<NoteListItem, 'title' | 'topics' | 'sources' | 'day'> & { body: string },
  inBody: ReadonlySet<string>,
): NoteText {
  return {
    title: note.title,
    body: note.body,
    topics: note.topics.filter(({ by }) => by === 'tag').map(({ name }) => name),
    sources: note.sources.filter(({ canonicalUrl }) => !inBody.has(canonicalUrl)).map(toWritten),
    day: note.day,
  }
}

function toWritten({ url, role, copyOf }: SourceRef): WrittenSource {
  return { url, role, copyOf }
}
