import { isHanName, splitHanName } from '../../domain/papers/names'
import type { CslName, PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperIdentifier } from '../../domain/source'
import { parseSourceUrl } from '../../domain/source-url'
import { type BibtexProblem, type RawEntry, scanBibtex } from './scan-bibtex'
import { type Csl, toCsl } from './to-csl'

/** `facts.csl.custom.bibtex` holds the entry as written, so that it can be printed again field by field. */
export type BibtexEntry = { key: string; line: number; facts: PaperFacts }

/** Every entry that can be read, in order, and what was wrong with the others. Never throws. */
export function readBibtex(text: string): { entries: BibtexEntry[]; problems: BibtexProblem[] } {
  const { entries, problems } = scanBibtex(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  return {
    entries: entries.map((entry) => {
      const { facts, unread } = readEntry(entry)
      for (const about of unread)
        problems.push({ code: 'unread', line: entry.line, key: entry.key, about, lost: false })
      return { key: entry.key, line: entry.line, facts }
    }),
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

/** Variables of CSL that `PaperFacts` has fields for, or that say nothing of the paper. */
const HAVE_FIELDS = [
  'id',
  'citation-key',
  'title',
  'author',
  'container-title',
  'DOI',
  'URL',
  'abstract',
  'type',
]

export function readEntry(entry: RawEntry): { facts: PaperFacts; unread: string[] } {
  const { csl, unread } = toCsl(entry)
  const identifiers = identifiersIn(entry, csl)
  const type = typeOf(csl, entry, identifiers)
  const rest = Object.fromEntries(Object.entries(csl).filter(([name]) => !HAVE_FIELDS.includes(name)))
  const venue = venueOf(csl, type)
  if (venue === csl.publisher) delete rest.publisher
  if (typeof rest.genre === 'string') rest.genre = GENRES[rest.genre] ?? rest.genre
  if (!hasMonth(csl.issued)) delete rest.issued
  rest.custom = { bibtex: { type: entry.type, fields: entry.fields } }
  const facts: PaperFacts = {
    title: textOf(csl.title) ?? '',
    authors: authorsOf(entry, csl),
    year: yearOf(csl.issued),
    venue,
    type,
    identifiers,
    abstract: textOf(csl.abstract),
    url: textOf(csl.URL),
    csl: rest,
  }
  return { facts, unread }
}

const GENRES: Record<string, string | undefined> = {
  phdthesis: 'PhD thesis',
  mathesis: "Master's thesis",
  mastersthesis: "Master's thesis",
  techreport: 'technical report',
}

const textOf = (value: unknown) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null

/** A thesis stands for its school, a report for its institute. */
function venueOf(csl: Csl, type: string): string | null {
  const container = textOf(csl['container-title']) ?? textOf(csl['event-title'])
  return container ?? (['thesis', 'report'].includes(type) ? textOf(csl.publisher) : null)
}

function typeOf(csl: Csl, entry: RawEntry, identifiers: PaperIdentifier[]): string {
  const preprint = identifiers.some(({ scheme }) => scheme === 'arxiv')
  const isArxiv = /^(arxiv\b|corr$)/i.test(textOf(csl['container-title']) ?? '')
  if (isArxiv || (preprint && ['misc', 'unpublished', 'online'].includes(entry.type))) return 'article'
  return textOf(csl.type) ?? 'document'
}

function yearOf(issued: unknown): number | null {
  const year = Number(partsOf(issued)?.[0])
  return Number.isInteger(year) && year > 0 && year < 10_000 ? year : null
}

const hasMonth = (issued: unknown) => (partsOf(issued)?.length ?? 0) > 1

function partsOf(issued: unknown): unknown[] | null {
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return null
  const [first] = issued['date-parts'] as unknown[][]
  return Array.isArray(first) ? first : null
}

type CiteName = CslName & { 'non-dropping-particle'?: string; 'dropping-particle'?: string }

function authorsOf(entry: RawEntry, csl: Csl): CslName[] {
  if (!Array.isArray(csl.author)) return []
  const written = splitNames(entry.fields.find(([name]) => name === 'author')?.[1] ?? '')
  return (csl.author as CiteName[])
    .map((name, at) => toName(name, written[at] ?? ''))
    .filter((name) => name.family !== 'others' || name.given !== undefined)
}

function toName(name: CiteName, written: string): CslName {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle']
  const { given, suffix } = name
  const family = (particle ? `${particle} ${name.family ?? ''}` : (name.family ?? name.literal ?? '')).trim()
  if (!given) {
    if (isHanName(family) && family.length <= 4 && !written.startsWith('{')) return splitHanName(family)
    return { literal: family }
  }
  // `王 小明` without a comma: BibTeX takes the last word for the family, Chinese means the first.
  if (isHanName(family) && isHanName(given) && !written.includes(',')) return { family: given, given: family }
  return { family, given, ...(suffix ? { suffix } : {}) }
}

/** The names of a field as written, cut at `and` outside braces. */
function splitNames(field: string): string[] {
  const names: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < field.length; at += 1) {
    if (field[at] === '{') depth += 1
    else if (field[at] === '}') depth -= 1
    else if (depth === 0 && /^\sand\s/i.test(field.slice(at, at + 5))) {
      names.push(field.slice(from, at).trim())
      from = at + 5
      at += 3
    }
  }
  return [...names, field.slice(from).trim()]
}

/** DOI, arXiv number and whatever the addresses in the entry name, each once. */
function identifiersIn(entry: RawEntry, csl: Csl): PaperIdentifier[] {
  const field = (name: string) => entry.fields.find(([other]) => other === name)?.[1].trim() ?? ''
  const archive = field('archiveprefix') || field('eprinttype')
  const candidates = [
    textOf(csl.DOI) ?? '',
    /^(arxiv)?$/i.test(archive) ? field('eprint') : '',
    textOf(csl.URL) ?? '',
    ...['journal', 'note', 'howpublished', 'volume', 'number'].map(
      (name) => /(?:arxiv:\s*|abs\/)([a-z-]*\/?[\d.]{7,10}(?:v\d+)?)/i.exec(field(name))?.[1] ?? '',
    ),
  ]
  const found = candidates.flatMap((text) => (text === '' ? [] : (parseSourceUrl(text)?.paper ?? [])))
  return [...new Map(found.map((one) => [`${one.scheme}:${one.value}`, one])).values()]
}
