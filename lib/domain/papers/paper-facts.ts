import type { PaperIdentifier } from '../source'

/** A name as CSL-JSON has it: in parts, or whole in `literal` where it has none (a group, a name never taken apart). */
export type CslName = { family?: string; given?: string; suffix?: string; literal?: string }

/** What is known of a paper apart from its key: as BibTeX tells it, as a service answers, as the writer fills it in. */
export type PaperFacts = {
  /** Empty where it is not known. */
  title: string
  authors: CslName[]
  year: number | null
  /** Journal, proceedings or publisher of preprints. */
  venue: string | null
  /** CSL type: article-journal, paper-conference, article (a preprint), … */
  type: string
  identifiers: PaperIdentifier[]
  abstract: string | null
  url: string | null
  /** All else of its CSL-JSON: volume, page, editor, language, … never what has a field above. */
  csl: Record<string, unknown>
}
