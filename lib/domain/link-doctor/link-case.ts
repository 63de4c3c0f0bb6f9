import type { LinkCheck, LinkCode, LinkFinding } from './link-finding'

/** A link as lists show it. */
export type LinkItem = {
  sourceId: number
  url: string
  label: string
  host: string
  title: string | null
  check: LinkCheck | null
}

/** Something found, with the link it was found of and the notes that cite it. */
export type LinkCase = LinkItem &
  Pick<LinkFinding, 'code' | 'suggestions' | 'site'> & {
    notes: { slug: string; title: string; day: string }[]
  }

export type LinkReport = {
  items: LinkCase[]
  /** Of this kind; of all when none was chosen. */
  total: number
  pages: number
  counts: { code: LinkCode; count: number }[]
}
