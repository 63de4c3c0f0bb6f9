/** What may be wrong with a link, gravest first: so a list of them is sorted. */
export const LINK_CODES = [
  'truncated',
  'gone',
  'closed',
  'moved',
  'unattached',
  'blocks',
  'twin',
  'tracking',
  'insecure',
] as const
export type LinkCode = (typeof LINK_CODES)[number]

/** Why an address is offered in place of another, or beside it. */
type SuggestionReason =
  /** A repository of the same owner that the notebook knows. */
  | 'repository'
  /** Spelled out by a topic of the note. */
  | 'topic'
  /** A paper of the notebook whose number goes on where this one stops. */
  | 'paper'
  /** Known to be the same work (lib/domain/link-doctor/closed-sites). */
  | 'same-work'
  /** A paper that the same note cites. */
  | 'same-note'
  /** Where a closed site sends its readers. */
  | 'successor'
  | 'search'
  | 'archive'
  /** Where it led when it was checked. */
  | 'checked'
  /** The same page under another address of the notebook. */
  | 'twin'
  /** Without what only says where the reader came from. */
  | 'clean'
  | 'secure'

export type LinkSuggestion = {
  url: string
  why: SuggestionReason
  /** Whether a note may be given it in place of the link; else it is only a place to look. */
  corrects: boolean
}

export type LinkFinding = {
  code: LinkCode
  sourceId: number
  suggestions: LinkSuggestion[]
  /** For a closed site: which (a key of the messages `links.sites`). */
  site: string | null
}

export const LINK_OUTCOMES = ['ok', 'moved', 'gone', 'blocked', 'unreachable', 'refused'] as const
export type LinkOutcome = (typeof LINK_OUTCOMES)[number]

/** What was found when a link was last asked. */
export type LinkCheck = {
  checkedAt: string
  outcome: LinkOutcome
  /** HTTP status; null when nothing answered. */
  status: number | null
  /** Where it leads now; null when it is where it was. */
  location: string | null
}

/** A source as the rules look at it. */
export type DoctorLink = {
  id: number
  canonicalUrl: string
  host: string
  /** As living notes spell it, each once. */
  spellings: string[]
  /** Copies kept for it, or for what it is a copy of. */
  snapshots: number
  /** How many living notes cite it. */
  notes: number
  /** Day of the first note that cites it. */
  day: string
  check: LinkCheck | null
}

/** What else of the notebook the rules look at. */
export type DoctorContext = {
  links: readonly DoctorLink[]
  /** Names and spellings of the topics of the notes that cite a source. */
  topicsOf(sourceId: number): readonly string[]
  /** Addresses of papers cited by a note that cites the source, other than itself. */
  papersBeside(sourceId: number): readonly string[]
}
