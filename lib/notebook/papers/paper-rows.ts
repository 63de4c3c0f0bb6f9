import {
  findFormerKey,
  findPaperId,
  findPapersByIdentifier,
  listPaperRows,
  type PaperRow,
} from '../../db/paper-store'
import type { Queryable } from '../../db/query'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import { parseSourceUrl } from '../../domain/source-url'

/** By key, by a key it had before, or by any identifier or address of it. Null when there is none. */
export async function findPaperRow(db: Queryable, name: string): Promise<PaperRow | null> {
  const id =
    (await findPaperId(db, name)) ?? (await findByIdentifier(db, name)) ?? (await findFormerKey(db, name))
  if (id === null) return null
  return (await listPaperRows(db, [id]))[0] ?? null
}

async function findByIdentifier(db: Queryable, text: string): Promise<number | null> {
  const paper = parseSourceUrl(text)?.paper
  // `acl:P19-1001`, as papers without facts are called.
  const [, scheme, value] = /^(arxiv|doi|openreview|acl|cvf|pwc):(.+)$/.exec(text) ?? []
  const named = scheme && value ? [{ scheme, value } as NonNullable<typeof paper>] : []
  const found = await findPapersByIdentifier(db, [...(paper ? [paper] : []), ...named])
  return found.values().next().value ?? null
}

export function factsOf(row: PaperRow): PaperFacts {
  const { abstract, URL: url, ...csl } = row.csl
  return {
    title: row.title ?? '',
    authors: row.authors,
    year: row.year,
    venue: row.venue,
    type: row.type,
    identifiers: row.identifiers,
    abstract: typeof abstract === 'string' ? abstract : null,
    url: typeof url === 'string' ? url : null,
    csl,
  }
}

export function columnsOf(facts: PaperFacts): Omit<PaperRow, 'id' | 'key' | 'keyByHand'> {
  const { title, authors, year, venue, type, identifiers, abstract, url, csl } = facts
  return {
    title: title === '' ? null : title,
    authors,
    year,
    venue: venue === '' ? null : venue,
    type,
    identifiers,
    csl: { ...csl, ...(abstract ? { abstract } : {}), ...(url ? { URL: url } : {}) },
  }
}
