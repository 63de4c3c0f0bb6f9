import type { PaperIdentifier, SourceRole } from '../source'

/** What one family of sites makes of a URL it knows. */
export type Recognised = {
  canonicalUrl: string
  label: string
  role: SourceRole
  paper?: PaperIdentifier
}

/** A family says null for every URL that is not its own. */
export type Family = (url: URL, host: string) => Recognised | null
