import type { NoteText } from './note-text'
import type { Save } from './save-machine'

/** What one open page keeps on this machine until the server has it. */
export type Draft = {
  /** One for each open page, so that two pages on one note never write over each other's words. */
  key: string
  /** Null for a note the server has not made yet. */
  slug: string | null
  baseRevision: number
  text: NoteText
  /** Milliseconds since 1970. */
  changedAt: number
  saveKey: string
  /** A request that was under way: it may have arrived, and goes again as it was. */
  sent: Save | null
  /** The writer kept the saved text and did not throw this one away. */
  aside: boolean
}
