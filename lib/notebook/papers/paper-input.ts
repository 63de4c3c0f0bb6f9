import { z } from 'zod'
import { isUsableKey } from '../../domain/papers/citation-key'
import { readName } from '../../domain/papers/names'
import { identifierUrl } from '../../domain/papers/paper'
import type { CslName, PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperProblem } from '../../domain/papers/paper-work'
import type { PaperIdentifier } from '../../domain/source'
import { parseSourceUrl } from '../../domain/source-url'

const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed(), 'There is a broken character.')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
const nameInput = z
  .object({ family: line(200), given: line(200), suffix: line(50), literal: line(500) })
  .partial()
  .transform((name) => Object.fromEntries(Object.entries(name).filter(([, part]) => part)) as CslName)
  .refine((name) => Object.keys(name).length > 0, 'A name has at least a family name or a literal one.')

/** What program and forms may say of a paper; what is not given stays, null or an empty text takes it away. */
export const paperInput = z.object({
  title: line(1000).optional(),
  authors: z.array(nameInput).max(5000).optional().describe('Names as CSL-JSON has them.'),
  year: z.number().int().min(1).max(9999).nullish(),
  venue: line(500).nullish().describe('Journal, proceedings, school.'),
  type: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .describe('A CSL type: article-journal, paper-conference, article (a preprint), …'),
  abstract: z
    .string()
    .max(50_000)
    .refine((text) => text.isWellFormed(), 'There is a broken character.')
    .nullish(),
  url: line(2000).nullish(),
  identifiers: z
    .array(z.string().max(500))
    .max(50)
    .optional()
    .describe('arXiv number, DOI or any address of the paper; all it has.'),
  more: z
    .record(z.string().regex(/^[A-Za-z-]{1,40}$/), line(1000).nullable())
    .optional()
    .describe('Further variables of CSL: volume, issue, page, publisher, …; null takes one away.'),
  key: z
    .string()
    .refine((key) => key === '' || isUsableKey(key), 'Such a citation key cannot stand in BibTeX.')
    .optional()
    .describe('Chosen by hand; empty for one made from author, year and title.'),
})
export type PaperInput = z.output<typeof paperInput>

/** The facts with the changes in them, or what cannot be understood. */
export function changeFacts(
  facts: PaperFacts,
  input: PaperInput,
): { facts: PaperFacts } | { problem: PaperProblem } {
  const identifiers: PaperIdentifier[] = []
  for (const text of input.identifiers ?? []) {
    const identifier = identifierIn(text.trim(), facts.identifiers)
    if (!identifier) return { problem: { code: 'bad-identifier', text: text.trim() } }
    identifiers.push(identifier)
  }
  const csl = { ...facts.csl }
  for (const [name, value] of Object.entries(input.more ?? {})) {
    if (value) csl[name] = value
    else delete csl[name]
  }
  const { title, authors, year, venue, type, abstract, url } = input
  return {
    facts: {
      title: title ?? facts.title,
      authors: authors ?? facts.authors,
      year: year === undefined ? facts.year : year,
      venue: venue === undefined ? facts.venue : venue || null,
      type: type ?? facts.type,
      abstract: abstract === undefined ? facts.abstract : abstract?.trim() || null,
      url: url === undefined ? facts.url : url || null,
      identifiers: input.identifiers ? distinct(identifiers) : facts.identifiers,
      csl,
    },
  }
}

/** As the form writes one: `cvf:…` has no address of its own, so it is known by its name alone. */
function identifierIn(text: string, own: readonly PaperIdentifier[]): PaperIdentifier | null {
  const [, scheme, value] = /^(openreview|acl|cvf|pwc)\s*:\s*(\S+)$/i.exec(text) ?? []
  if (scheme && value) {
    const named = { scheme: scheme.toLowerCase(), value } as PaperIdentifier
    const url = identifierUrl(named)
    return url ? (parseSourceUrl(url)?.paper ?? null) : /^[\w.-]+$/.test(value) ? named : null
  }
  return parseSourceUrl(text)?.paper ?? own.find((one) => `${one.scheme}:${one.value}` === text) ?? null
}

const distinct = (identifiers: PaperIdentifier[]) => [
  ...new Map(identifiers.map((one) => [`${one.scheme}:${one.value}`, one])).values(),
]

export const NO_FACTS: PaperFacts = {
  title: '',
  authors: [],
  year: null,
  venue: null,
  type: 'article-journal',
  identifiers: [],
  abstract: null,
  url: null,
  csl: {},
}

/** Authors as the form has them, one a line. */
export function namesIn(text: string): CslName[] {
  return text.split('\n').flatMap((written) => readName(written) ?? [])
}
