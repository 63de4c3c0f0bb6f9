export const SOURCE_ROLES = [
  'paper',
  'code',
  'explainer',
  'news',
  'video',
  'dataset',
  'project',
  'local',
  'other',
] as const
/** What a link is to its note. `local` is a saved copy on somebody's disk (a `file:` link). */
export type SourceRole = (typeof SOURCE_ROLES)[number]

const PAPER_SCHEMES = ['arxiv', 'doi', 'openreview', 'acl', 'cvf', 'pwc'] as const
type PaperScheme = (typeof PAPER_SCHEMES)[number]
/** `{ scheme: 'arxiv', value: '2010.11929' }`; value without version, lower case where the scheme ignores case. */
export type PaperIdentifier = { scheme: PaperScheme; value: string }

/** One URL understood: what `parseSourceUrl` makes of any spelling. */
export type ParsedSource = {
  /** The one spelling under which Daybook keeps this source. */
  canonicalUrl: string
  /** Host without `www.`; empty for `file:`. */
  host: string
  /** Short text for a list: `arXiv 2010.11929`, `openai/CLIP`, `知乎 521151393`. */
  label: string
  /** The role host and path suggest; a lead in the note (`论文:`) outranks it. */
  role: SourceRole
  paper: PaperIdentifier | null
  /** For a SingleFile copy: the page title and capture time its file name carries. */
  snapshot: { title: string; capturedAt: string | null } | null
}

/** A link as one note cites it. */
export type SourceDraft = {
  /** As the writer spelled it. */
  url: string
  role: SourceRole
  /** The words before it (`论文`, `代码地址(Pytorch)`), if any. */
  lead: string | null
  /** For a saved copy: the URL it is a copy of, as spelled. */
  copyOf: string | null
}

export type SourceRef = {
  url: string
  canonicalUrl: string
  role: SourceRole
  label: string
  host: string
  paper: PaperIdentifier | null
  copyOf: string | null
}

export type SourceListItem = SourceRef & {
  id: number
  title: string | null
  /** The writer chose the role: it counts in every note, whatever the words there say. */
  roleByHand: boolean
  /** When its link was last followed from Daybook; RFC 3339. */
  openedAt: string | null
  notes: { slug: string; title: string; day: string }[]
}
