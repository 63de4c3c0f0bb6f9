import type { Day } from './day'
import type { SecondHand } from './second-hand'
import type { SourceListItem, SourceRole } from './source'
import type { TopicName } from './views'

/** One source with all that is kept of it. */
export type SourcePage = SourceListItem & {
  /** What the rules make of it, whatever the writer chose. */
  roleByRule: SourceRole
  /** Every other spelling of its address that was met. */
  spellings: string[]
  /** Notes that cite it, newest first, each with the words before the link there. */
  citations: SourceCitation[]
  /** Another source it is a saved copy of; saved copies of it. */
  original: SourceName | null
  copies: SourceName[]
  work: SourcePaper | null
  /** Works its notes are about that are known at second hand only. */
  secondHand: (TopicName & { verdict: SecondHand })[]
  trashed: boolean
}

export type SourceCitation = {
  slug: string
  title: string
  day: Day
  lead: string | null
  /** What it is to this note by the rules. */
  role: SourceRole
}

export type SourceName = { id: number; label: string; title: string | null }

/** The paper a source belongs to, with its other sources. */
export type SourcePaper = {
  key: string
  title: string | null
  year: number | null
  sources: (SourceName & { role: SourceRole; url: string })[]
}
