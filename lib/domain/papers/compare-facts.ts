import { fullName } from './names'
import type { PaperFacts } from './paper-facts'
import { foldTitle } from './same-paper'

/** One fact that another report of the same paper tells otherwise, or tells first. */
export type FactChange = {
  /** title, authors, year, venue, type, abstract, url, identifiers, or a variable of CSL */
  field: string
  /** As text for a reader; empty where nothing was known. */
  from: string
  to: string
}

/** Fills in what is not known; the fields in `replace` are taken over whatever is known. */
export function joinFacts(known: PaperFacts, offered: PaperFacts, replace: ReadonlySet<string>): PaperFacts {
  const changes = new Map(factChanges(known, offered).map((change) => [change.field, change]))
  const takes = (field: string) => {
    const change = changes.get(field)
    return change !== undefined && (change.from === '' || replace.has(field))
  }
  const rest = Object.entries(offered.csl).filter(([name]) => name !== 'custom' && takes(name))
  return {
    title: takes('title') ? offered.title : known.title,
    authors: takes('authors') ? offered.authors : known.authors,
    year: takes('year') ? offered.year : known.year,
    venue: takes('venue') ? offered.venue : known.venue,
    type: takes('type') ? offered.type : known.type,
    abstract: takes('abstract') ? offered.abstract : known.abstract,
    url: takes('url') ? offered.url : known.url,
    identifiers: [...known.identifiers, ...newIdentifiers(known, offered)],
    csl: { ...known.csl, ...Object.fromEntries(rest), ...customOf(known, offered) },
  }
}

/** What Daybook keeps beside: the entry as last written, former keys. */
function customOf(known: PaperFacts, offered: PaperFacts): Record<string, unknown> {
  const custom = {
    ...(known.csl.custom as object | undefined),
    ...(offered.csl.custom as object | undefined),
  }
  return Object.keys(custom).length === 0 ? {} : { custom }
}

/** What would be otherwise; differences in case and marks of a title, or in how names are cut, are none. */
export function factChanges(known: PaperFacts, offered: PaperFacts): FactChange[] {
  const changes: FactChange[] = []
  const tell = (field: string, from: string, to: string, same = from === to) => {
    if (to !== '' && !same) changes.push({ field, from, to })
  }
  tell('title', known.title, offered.title, foldTitle(known.title) === foldTitle(offered.title))
  const [ours, theirs] = [known, offered].map(({ authors }) => authors.map(fullName).join('; '))
  tell('authors', ours ?? '', theirs ?? '', foldTitle(ours ?? '') === foldTitle(theirs ?? ''))
  tell('year', String(known.year ?? ''), String(offered.year ?? ''))
  tell('venue', known.venue ?? '', offered.venue ?? '')
  // A paper met by its link alone is an article until something says otherwise.
  const typeIsKnown = known.title !== '' || known.venue !== null
  if (offered.title !== '' || offered.venue !== null)
    tell('type', typeIsKnown ? known.type : '', offered.type, known.type === offered.type)
  tell('abstract', known.abstract ?? '', offered.abstract ?? '')
  tell('url', known.url ?? '', offered.url ?? '')
  tell(
    'identifiers',
    '',
    newIdentifiers(known, offered)
      .map(({ scheme, value }) => `${scheme}:${value}`)
      .join(', '),
  )
  for (const [name, value] of Object.entries(offered.csl)) {
    if (name !== 'custom') tell(name, printed(known.csl[name]), printed(value))
  }
  return changes
}

function newIdentifiers(known: PaperFacts, offered: PaperFacts) {
  return offered.identifiers.filter(
    (one) => !known.identifiers.some(({ scheme, value }) => scheme === one.scheme && value === one.value),
  )
}

function printed(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object' && 'date-parts' in value)
    return String((value['date-parts'] as unknown[][])[0]?.join('-'))
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'object' ? fullName(one ?? {}) : String(one))).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
