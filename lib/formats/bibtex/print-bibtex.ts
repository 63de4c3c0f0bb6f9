import { isHanName } from '../../domain/papers/names'
import type { CslName, PaperFacts } from '../../domain/papers/paper-facts'
import { titleToLatex, toLatex } from './latex'
import { readEntry } from './read-bibtex'
import type { RawEntry } from './scan-bibtex'

export type PrintedPaper = { key: string; facts: PaperFacts }

/** A whole file, entries divided by an empty line. */
export function printBibtex(papers: readonly PrintedPaper[]): string {
  return papers.map(printEntry).join('\n')
}

/**
 * A paper that came from BibTeX is printed with the fields it came with, as they were written, except those whose
 * meaning has been changed since; what has been added follows them.
 */
export function printEntry({ key, facts }: PrintedPaper): string {
  const raw = writtenEntry(facts)
  const read = raw && readEntry(raw).facts
  const kept = raw && read ? keptFields(raw, read, facts) : []
  const covered = new Set(kept.flatMap(([name]) => aspectOf(name)?.name ?? name))
  const added = ASPECTS.flatMap((aspect): [string, string][] => {
    const value = aspect.print(facts)
    // What was read from another field, such as an arXiv number from a journal's name, is told already.
    if (value === '' || covered.has(aspect.name) || (read && aspect.print(read) === value)) return []
    return [[aspect.field(facts), value], ...(aspect.beside?.(facts) ?? [])]
  })
  const type = raw && read?.type === facts.type ? raw.type : bibtexType(facts)
  const fields = [...kept, ...added].map(([name, value]) => `  ${name} = ${enclosed(name, value)},\n`)
  return `@${type}{${key},\n${fields.join('')}}\n`
}

/** The entry as it was written where the paper came from BibTeX. */
function writtenEntry({ csl }: PaperFacts): RawEntry | null {
  const custom = csl.custom as { bibtex?: { type?: unknown; fields?: unknown } } | undefined
  const { type, fields } = custom?.bibtex ?? {}
  if (typeof type !== 'string' || !Array.isArray(fields)) return null
  return { type, key: '', fields: fields as RawEntry['fields'], line: 1 }
}

function keptFields(raw: RawEntry, read: PaperFacts, facts: PaperFacts): [string, string][] {
  return raw.fields.flatMap(([name, value]): [string, string][] => {
    const aspect = aspectOf(name)
    if (!aspect || JSON.stringify(aspect.value(read)) === JSON.stringify(aspect.value(facts)))
      return [[name, value]]
    // What this field never told is no reason to change it.
    if (aspect.print(read) === '' && aspect.print(facts) !== '') return [[name, value]]
    const printed = aspect.print(facts)
    return printed === '' ? [] : [[name, printed]]
  })
}

/** What a paper has and the fields that may tell it. */
type Aspect = {
  name: string
  fields: readonly string[]
  value: (facts: PaperFacts) => unknown
  /** As TeX; empty where there is nothing to say. */
  print: (facts: PaperFacts) => string
  /** The field a paper that never was BibTeX tells it by. */
  field: (facts: PaperFacts) => string
  beside?: (facts: PaperFacts) => [string, string][]
}

const VENUE_FIELDS: Record<string, string | undefined> = {
  'article-journal': 'journal',
  article: 'journal',
  'paper-conference': 'booktitle',
  chapter: 'booktitle',
  thesis: 'school',
  report: 'institution',
}

const identifier = (scheme: string) => (facts: PaperFacts) =>
  facts.identifiers.find((one) => one.scheme === scheme)?.value ?? ''

const ASPECTS: Aspect[] = [
  {
    name: 'author',
    fields: ['author'],
    value: ({ authors }) => authors,
    print: ({ authors }) => authors.map(nameToLatex).join(' and '),
    field: () => 'author',
  },
  {
    name: 'title',
    fields: ['title'],
    value: ({ title }) => title,
    print: ({ title }) => titleToLatex(title),
    field: () => 'title',
  },
  {
    name: 'venue',
    fields: ['journal', 'journaltitle', 'booktitle', 'school', 'institution'],
    value: ({ venue }) => venue,
    print: ({ venue }) => toLatex(venue ?? ''),
    field: ({ type }) => VENUE_FIELDS[type] ?? 'howpublished',
  },
  {
    name: 'year',
    fields: ['year', 'date'],
    value: ({ year }) => year,
    print: ({ year }) => (year === null ? '' : String(year)),
    field: () => 'year',
  },
  cslAspect('volume', 'volume'),
  cslAspect('issue', 'number'),
  {
    ...cslAspect('page', 'pages'),
    print: ({ csl }) => toLatex(String(csl.page ?? '')).replace(/(\d)-(?=\d)/g, '$1--'),
  },
  cslAspect('publisher', 'publisher'),
  {
    name: 'doi',
    fields: ['doi'],
    value: identifier('doi'),
    print: identifier('doi'),
    field: () => 'doi',
  },
  {
    name: 'arxiv',
    fields: ['eprint'],
    value: identifier('arxiv'),
    print: identifier('arxiv'),
    field: () => 'eprint',
    beside: () => [['archiveprefix', 'arXiv']],
  },
  {
    name: 'url',
    fields: ['url'],
    value: ({ url }) => url,
    print: ({ url }) => url ?? '',
    field: () => 'url',
  },
  {
    name: 'abstract',
    fields: ['abstract'],
    value: ({ abstract }) => abstract,
    print: ({ abstract }) => toLatex(abstract ?? ''),
    field: () => 'abstract',
  },
]

function cslAspect(name: string, field: string): Aspect {
  return {
    name,
    fields: [field],
    value: ({ csl }) => csl[name] ?? null,
    print: ({ csl }) => toLatex(String(csl[name] ?? '')),
    field: () => field,
  }
}

const aspectOf = (field: string) => ASPECTS.find(({ fields }) => fields.includes(field))

function nameToLatex({ family = '', given = '', suffix, literal }: CslName): string {
  if (literal) return `{${toLatex(literal)}}`
  if (isHanName(family) && isHanName(given)) return toLatex(`${family}, ${given}`)
  return toLatex([family, suffix, given].filter(Boolean).join(', '))
}

function bibtexType({ type, csl }: PaperFacts): string {
  if (type === 'thesis') return /master|硕士/i.test(String(csl.genre ?? '')) ? 'mastersthesis' : 'phdthesis'
  const types: Record<string, string | undefined> = {
    'article-journal': 'article',
    'article-magazine': 'article',
    'paper-conference': 'inproceedings',
    chapter: 'incollection',
    book: 'book',
    report: 'techreport',
  }
  return types[type] ?? 'misc'
}

/** Names of months are macros; a value whose braces do not meet would swallow what follows. */
function enclosed(name: string, value: string): string {
  if (name === 'month' && /^[a-z]{3}$/.test(value)) return value
  return `{${value}}`
}
