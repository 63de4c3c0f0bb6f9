import type { PaperIdentifier, SourceRole } from '../source'
import type { CslName, PaperFacts } from './paper-facts'

/** CSL types the form offers; others that came with BibTeX or an answer are kept. */
export const PAPER_TYPES = [
  'article',
  'article-journal',
  'paper-conference',
  'chapter',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
  'webpage',
  'document',
] as const

/** A link that leads to a paper or to something about it. */
export type PaperSource = {
  id: number
  url: string
  label: string
  title: string | null
  host: string
  role: SourceRole
  /** The writer said that it belongs there. */
  byHand: boolean
  opened: boolean
}

/** noted: some note cites the paper itself or its code. second-hand: notes cite only what others wrote of it. unread: no note cites it. */
type PaperReading = 'noted' | 'opened' | 'second-hand' | 'unread'

export type PaperListItem = {
  id: number
  key: string
  /** Null until it is known; a list shows an identifier or the label of a source then. */
  title: string | null
  authors: CslName[]
  year: number | null
  venue: string | null
  type: string
  identifiers: PaperIdentifier[]
  sources: PaperSource[]
  /** Newest first. */
  notes: { slug: string; title: string; day: string }[]
  reading: PaperReading
}

export type PaperView = PaperListItem & {
  keyByHand: boolean
  facts: PaperFacts
  topics: { slug: string; name: string; notes: number }[]
  bibtex: string
  /** One line of text for each CSL style that can set it. */
  references: { style: string; text: string }[]
  /** One item of CSL-JSON. */
  csl: Record<string, unknown>
}

export function readingOf(
  sources: readonly { role: SourceRole; opened: boolean }[],
  notes: readonly { roles: readonly string[] }[],
): PaperReading {
  if (notes.some(({ roles }) => roles.includes('paper') || roles.includes('code'))) return 'noted'
  if (sources.some(({ role, opened }) => opened && (role === 'paper' || role === 'code'))) return 'opened'
  return notes.length > 0 ? 'second-hand' : 'unread'
}

/** `arXiv 2010.11929`, `DOI 10.…`: what a paper is called while its title is not known. */
export function identifierLabel({ scheme, value }: PaperIdentifier): string {
  const names: Record<PaperIdentifier['scheme'], string> = {
    arxiv: 'arXiv',
    doi: 'DOI',
    openreview: 'OpenReview',
    acl: 'ACL',
    cvf: 'CVF',
    pwc: 'Papers with Code',
  }
  return `${names[scheme]} ${value}`
}

export function paperName(paper: Pick<PaperListItem, 'title' | 'identifiers' | 'key'>): string {
  const [identifier] = paper.identifiers
  return paper.title ?? (identifier ? identifierLabel(identifier) : paper.key)
}

/** The page of an identifier, as Daybook writes the address of such a source. */
export function identifierUrl({ scheme, value }: PaperIdentifier): string | null {
  switch (scheme) {
    case 'arxiv':
      return `https://arxiv.org/abs/${value}`
    case 'doi':
      return `https://doi.org/${value.split('/').map(encodeURIComponent).join('/')}`
    case 'openreview':
      return `https://openreview.net/forum?id=${value}`
    case 'acl':
      return `https://aclanthology.org/${value}`
    case 'pwc':
      return `https://paperswithcode.com/paper/${value}`
    case 'cvf':
      // The address has the conference in it, the identifier does not.
      return null
  }
}
