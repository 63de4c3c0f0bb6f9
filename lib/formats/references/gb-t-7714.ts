import { isHanName } from '../../domain/papers/names'
import type { CslName, PaperFacts } from '../../domain/papers/paper-facts'

/** Names before the others are one word. */
const MOST_NAMES = 3

/** Marks of kinds of works (GB/T 7714—2015, appendix B). */
const KINDS: Record<string, string> = {
  'article-journal': 'J',
  'article-magazine': 'J',
  'paper-conference': 'C',
  thesis: 'D',
  report: 'R',
  book: 'M',
  chapter: 'M',
  dataset: 'DS',
  software: 'CP',
  patent: 'P',
  'article-newspaper': 'N',
}

/**
 * A reference as GB/T 7714—2015 has it, by numbers, without the number: no CSL style writes 等 after Chinese names and
 * et al after others. `read` is the day it was read on, which the standard asks for of what is on the net.
 */
export function formatGbt7714(facts: PaperFacts, read: string | null = null): string {
  const address = addressOf(facts)
  const kind = KINDS[facts.type]
  const mark = [kind ?? (address ? 'EB' : 'Z'), address ? 'OL' : ''].filter(Boolean).join('/')
  const title = `${facts.title.replace(/[.。\s]+$/, '')}[${mark}]`
  const visited = address && read ? `[${read}]` : ''
  const place = `${kind ? placeOf(facts) : issuedOf(facts)}${visited}`
  const inProceedings = kind === 'C' && facts.venue && place !== ''
  const work = inProceedings ? [`${title}//${place}`] : [title, place]
  return [namesOf(facts.authors), ...work, address]
    .filter(Boolean)
    .join('. ')
    .replace(/\s+/g, ' ')
    .replace(/\.?$/, '.')
}

function namesOf(authors: readonly CslName[]): string {
  const shown = authors.slice(0, MOST_NAMES).map(nameOf)
  if (authors.length <= MOST_NAMES) return shown.join(', ')
  return `${shown.join(', ')}, ${isHanName(shown.at(-1) ?? '') ? '等' : 'et al'}`
}

/** `DOSOVITSKIY A`, `王小明`, `OpenAI`. */
function nameOf({ family = '', given = '', suffix = '', literal }: CslName): string {
  if (literal) return literal
  if (isHanName(family) && (given === '' || isHanName(given))) return `${family}${given}`
  const initials = given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((name) => [...name][0]?.toUpperCase())
    .join(' ')
  return [family.toUpperCase(), initials, suffix].filter(Boolean).join(' ')
}

/** Where it appeared: journal or proceedings, or the house that published it; year, volume, pages. */
function placeOf({ venue, year, csl, type }: PaperFacts): string {
  const volume = text(csl.volume) ?? ''
  const issue = text(csl.issue)
  const pages = text(csl.page)?.replace(/\s*[-–—]+\s*/g, '-')
  const house = [text(csl['publisher-place']), text(csl.publisher)].filter(Boolean).join(': ')
  const date = year === null ? '' : String(year)
  const numbered = issue ? `${volume}(${issue})` : volume
  const place = commas(
    type.startsWith('article')
      ? [venue, date, numbered]
      : type === 'paper-conference'
        ? [[venue, house].filter(Boolean).join('. '), date]
        : [house || venue, date],
  )
  return pages ? `${place}: ${pages}` : place
}

const commas = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ')

/** When it was put on the net, as far as it is known. */
function issuedOf({ year, csl }: PaperFacts): string {
  const parts = (csl.issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]
  const known = parts && Number(parts[0]) === year ? parts : year === null ? [] : [year]
  const date = known.map((part) => String(part).padStart(2, '0')).join('-')
  return date === '' ? '' : `(${date})`
}

function addressOf({ identifiers, url }: PaperFacts): string | null {
  const value = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value
  const doi = value('doi')
  if (doi) return `DOI: ${doi}`
  const arxiv = value('arxiv')
  return url ?? (arxiv ? `https://arxiv.org/abs/${arxiv}` : null)
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined
