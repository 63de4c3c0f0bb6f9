import type { Day } from '../day'
import type { SourceDraft } from '../source'
import type { ChangeSize } from './change-size'
import type { DiffPart } from './diff-texts'

/** One saved version as the time line lists it. */
export type RevisionItem = {
  number: number
  /** RFC 3339, UTC. */
  savedAt: string
  /** What made it: import, starter, editor, api, restore, merge, bulk. */
  origin: string
  /** Against the one before; null where the texts are too long to compare for a list. */
  size: ChangeSize | null
}

/** A saved version with all that was in it. Number 0 is what was there before the first: nothing. */
export type Revision = Omit<RevisionItem, 'size'> & {
  title: string
  body: string
  day: Day | null
  /** `HH:MM` in the note's own zone; null when only the day was known. */
  time: string | null
  topics: string[]
  sources: SourceDraft[]
}

type Added = { added: string[]; removed: string[] }

/** What lies between two revisions. */
export type RevisionDiff = {
  from: Omit<RevisionItem, 'size'>
  to: Omit<RevisionItem, 'size'>
  title: DiffPart[]
  body: DiffPart[]
  size: ChangeSize
  /** `2022-06-16 15:47`; null when it did not change. */
  day: { before: string | null; after: string | null } | null
  topics: Added
  sources: Added
}

/** A note that is not as it was; `from` is the revision that stood then, 0 for none. */
export type ChangedNote = {
  slug: string
  title: string
  day: Day
  change: 'new' | 'edited' | 'trashed'
  from: number
  to: number
  /** When it was last changed. RFC 3339, UTC. */
  at: string
}
