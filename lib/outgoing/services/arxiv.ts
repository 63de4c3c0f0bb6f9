import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import type { PaperIdentifier } from '../../domain/source'
import { parseSourceUrl } from '../../domain/source-url'
import { toCslNames } from './names'
import { oneLine } from './plain-text'
import type { Reading, Service } from './service'

const LISTS = ['entry', 'author']
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
  htmlEntities: true,
  isArray: (name) => LISTS.includes(name),
})

const Entry = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().catch(''),
  published: z.string().catch(''),
  author: z.array(z.object({ name: z.coerce.string() })).catch([]),
  comment: z.string().optional().catch(undefined),
  journal_ref: z.string().optional().catch(undefined),
  doi: z.string().optional().catch(undefined),
})
const Answer = z.object({
  feed: z.object({ entry: z.array(z.unknown()).optional() }).or(z.literal('')),
})

/** The Atom feed of arXiv's query interface, asked for one identifier. */
export const arxiv: Service = {
  name: 'arXiv',
  hosts: ['export.arxiv.org'],
  addresses: (value) => [
    `https://export.arxiv.org/api/query?${new URLSearchParams({ id_list: value, max_results: '1' })}`,
  ],
  mediaTypes: ['application/atom+xml', 'application/xml', 'text/xml'],
  read(body, identifier) {
    // A feed declares no entities of its own; whatever does is left alone, and so is half a feed.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(body) || XMLValidator.validate(body) !== true)
      return { problem: 'garbled' }
    const answer = Answer.safeParse(parsed(body))
    if (!answer.success) return { problem: 'garbled' }
    const [first] = answer.data.feed === '' ? [] : (answer.data.feed.entry ?? [])
    return first === undefined ? { problem: 'unknown' } : readEntry(first, identifier)
  },
}

function parsed(body: string): unknown {
  try {
    return parser.parse(body)
  } catch {
    return null
  }
}

function readEntry(written: unknown, asked: PaperIdentifier): Reading {
  const found = Entry.safeParse(written)
  if (!found.success) return { problem: 'unknown' }
  const { id, title, summary, published, author, comment, journal_ref, doi } = found.data
  // An error is an entry too: its id leads to the list of errors, its title is "Error".
  if (/\/api\/errors/.test(id)) return { problem: 'unknown' }
  const identifier = parseSourceUrl(id)?.paper
  if (identifier?.scheme !== 'arxiv' || identifier.value !== asked.value) return { problem: 'garbled' }
  const publication = doi ? parseSourceUrl(`doi:${oneLine(doi)}`)?.paper : null
  return {
    paper: {
      title: oneLine(title),
      authors: toCslNames(author.map(({ name }) => oneLine(name))),
      year: yearOf(published),
      venue: journal_ref ? oneLine(journal_ref) : 'arXiv',
      type: 'article',
      identifiers: publication?.scheme === 'doi' ? [identifier, publication] : [identifier],
      abstract: oneLine(summary) || null,
      url: `https://arxiv.org/abs/${identifier.value}`,
      csl: { number: `arXiv:${identifier.value}`, ...(comment ? { note: oneLine(comment) } : {}) },
    },
  }
}

function yearOf(instant: string): number | null {
  const year = /^(\d{4})-/.exec(instant)?.[1]
  return year ? Number(year) : null
}
