import { z } from 'zod'
import type { CslName } from '../../domain/papers/paper-facts'
import type { PaperIdentifier } from '../../domain/source'
import { parseSourceUrl } from '../../domain/source-url'
import { plainText } from './plain-text'
import type { Service } from './service'

const texts = z.array(z.string()).catch([])
const text = z.string().optional().catch(undefined)
const date = z
  .object({ 'date-parts': z.array(z.array(z.number().nullable())) })
  .optional()
  .catch(undefined)
const name = z.object({ family: text, given: text, name: text, suffix: text })
const names = z.array(name).catch([])
const related = z.array(z.object({ 'id-type': text, id: text })).catch([])

const Work = z.object({
  DOI: z.string(),
  type: text,
  title: texts,
  subtitle: texts,
  author: names,
  editor: names,
  issued: date,
  'published-print': date,
  'published-online': date,
  'container-title': texts,
  abstract: text,
  publisher: text,
  volume: text,
  issue: text,
  page: text,
  'article-number': text,
  language: text,
  ISSN: texts,
  ISBN: texts,
  event: z.object({ name: text }).optional().catch(undefined),
  relation: z.object({ 'has-preprint': related, 'is-preprint-of': related }).partial().catch({}),
})
type Work = z.infer<typeof Work>
const Answer = z.object({ status: z.literal('ok'), message: Work })

/** Kinds of work as Crossref names them, where CSL has another name. */
const TYPES: Record<string, string> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'entry',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  book: 'book',
  dissertation: 'thesis',
  report: 'report',
  dataset: 'dataset',
  'peer-review': 'review',
}

/** The REST interface of Crossref, asked for one DOI. */
export const crossref: Service = {
  name: 'Crossref',
  hosts: ['api.crossref.org'],
  addresses: (value) => [`https://api.crossref.org/works/${encodeURIComponent(value)}`],
  mediaTypes: ['application/json', 'application/vnd.crossref-api-message+json'],
  read(body, asked) {
    const answer = Answer.safeParse(parsed(body))
    if (!answer.success) return { problem: 'garbled' }
    const work = answer.data.message
    if (doiOf(work.DOI)?.value !== asked.value) return { problem: 'garbled' }
    return {
      paper: {
        title: titleOf(work),
        authors: toNames(work.author),
        year: yearOf(work),
        venue: plainText(work['container-title'][0] ?? work.event?.name ?? '') || null,
        type: TYPES[work.type ?? ''] ?? 'article',
        identifiers: [asked, ...preprintsOf(work).filter(({ value }) => value !== asked.value)],
        abstract: work.abstract ? plainText(work.abstract).replace(/^Abstract[:.]?\s+/i, '') || null : null,
        url: `https://doi.org/${asked.value.split('/').map(encodeURIComponent).join('/')}`,
        csl: cslOf(work),
      },
    }
  },
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

const doiOf = (doi: string) => parseSourceUrl(`doi:${doi}`)?.paper ?? null

function titleOf({ title, subtitle }: Work): string {
  const main = plainText(title[0] ?? '')
  const sub = plainText(subtitle[0] ?? '')
  if (main === '') return sub
  return sub === '' || main.includes(sub) ? main : `${main}: ${sub}`
}

/** Chinese names come in parts too (`family: 张`, `given: 三`) and stay so; a group has a `name`. */
function toNames(written: Work['author']): CslName[] {
  return written.flatMap(({ family, given, name: whole, suffix }): CslName[] => {
    const [last, first, after] = [family, given, suffix].map((part) => plainText(part ?? ''))
    if (last && first) return [{ family: last, given: first, ...(after ? { suffix: after } : {}) }]
    const literal = last || plainText(whole ?? '') || first
    return literal ? [{ literal }] : []
  })
}

/** `date-parts` is `[[2021, 10, 11]]`, with parts missing from the end, or `[[null]]` for no date at all. */
function yearOf(work: Work): number | null {
  for (const found of [work.issued, work['published-print'], work['published-online']]) {
    const year = found?.['date-parts'][0]?.[0]
    if (typeof year === 'number' && year > 999 && year < 10_000) return year
  }
  return null
}

/** A publisher may name the preprint of a work, and a preprint server the work a preprint became. */
function preprintsOf({ relation }: Work): PaperIdentifier[] {
  const both = [...(relation['has-preprint'] ?? []), ...(relation['is-preprint-of'] ?? [])]
  return both.flatMap(({ 'id-type': kind, id }) => {
    const found = id && kind === 'doi' ? doiOf(id) : id && kind === 'arxiv' ? parseSourceUrl(id)?.paper : null
    return found ? [found] : []
  })
}

function cslOf(work: Work): Record<string, unknown> {
  const editors = toNames(work.editor)
  const fields = {
    publisher: work.publisher,
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    number: work['article-number'],
    language: work.language,
    ISSN: work.ISSN[0],
    ISBN: work.ISBN[0]?.replace(/^.*\//, ''),
    'event-title': work['container-title'][0] ? work.event?.name : undefined,
  }
  const told = Object.entries(fields).flatMap(([key, value]) => (value ? [[key, plainText(value)]] : []))
  return { ...Object.fromEntries(told), ...(editors.length > 0 ? { editor: editors } : {}) }
}
