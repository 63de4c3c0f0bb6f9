import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { fullName, isHanName } from '../../domain/papers/names'
import type { CslName, PaperFacts } from '../../domain/papers/paper-facts'

/** The CSL styles that come with citation-js 0.8, each in English. */
export const REFERENCE_STYLES = ['apa', 'vancouver', 'harvard1'] as const
type ReferenceStyle = (typeof REFERENCE_STYLES)[number]

type Cited = { key: string; facts: PaperFacts }

/** The paper as one item of CSL-JSON, without what only BibTeX knows. */
export function toCslItem({ key, facts }: Cited): Record<string, unknown> {
  const { title, authors, year, venue, type, identifiers, abstract, url } = facts
  const { custom: _custom, issued, ...rest } = facts.csl
  const value = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value
  const arxiv = value('arxiv')
  const container = ['thesis', 'report'].includes(type) ? 'publisher' : 'container-title'
  return dropEmpty({
    ...rest,
    id: key,
    'citation-key': key,
    type,
    title,
    author: authors.length > 0 ? authors : undefined,
    issued: dateOf(year, issued),
    [container]: arxiv && isPreprintServer(venue) ? undefined : (venue ?? rest[container]),
    ...(type === 'article' && arxiv
      ? { number: `arXiv:${arxiv}`, publisher: rest.publisher ?? 'arXiv' }
      : {}),
    DOI: value('doi'),
    URL: url ?? (arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined),
    abstract,
  })
}

/** `arXiv preprint arXiv:2010.11929` names no journal. */
const isPreprintServer = (venue: string | null) => /^(arxiv\b|corr$)/i.test(venue ?? '')

/** The month of `issued` holds only in its own year. */
function dateOf(year: number | null, issued: unknown): unknown {
  const parts = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]
  if (parts && Number(parts[0]) === year) return issued
  return year === null ? undefined : { 'date-parts': [[year]] }
}

const dropEmpty = (item: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )

/** One reference as a line of plain text; null when the style cannot set it. */
export function formatReference(paper: Cited, style: ReferenceStyle): string | null {
  const item = toCslItem(paper)
  try {
    return plugins.output
      .format('bibliography', [{ ...item, author: paper.facts.authors.map(setName) }], {
        format: 'text',
        template: style,
        lang: 'en-US',
      })
      .replace(/^1\.\s+(?=\S)/, '')
      .trim()
  } catch {
    return null
  }
}

/** Western styles would write 王小明 as 王, 小. */
function setName(name: CslName): CslName {
  const plain = fullName(name)
  return isHanName(plain) ? { literal: plain } : name
}
