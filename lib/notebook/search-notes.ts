import { countMatches, listMatchingSlugs } from '../db/search-reads'
import { dayOfInstant } from '../domain/day'
import type { QueryProblem, SearchAnswer, SearchTier } from '../domain/search'
import { type Asked, ask } from '../search/asking/ask'
import type { Lookups } from '../search/asking/lookups'
import { climb } from '../search/ladder/ladder'
import type { NameKind } from '../search/names/layered-names'
import { parseQuery } from '../search/query/parse-query'
import type { Query } from '../search/query/query'
import type { Notebook } from './open-notebook'
import { countFacets } from './search/facets'
import { foundPapers } from './search/found-papers'
import { foundSnapshots } from './search/found-snapshots'
import { foundTopics } from './search/found-topics'
import { gather } from './search/gather'
import { lookUp } from './search/look-up'
import { showHits } from './search/show-hits'
import { unknownTopics } from './search/unknown-topics'

export type SearchOptions = {
  limit: number
  offset?: number
  /** Only what stands in notes as typed. */
  exactOnly?: boolean
  /** Counts by topic, role, month and host, which cost as much again as the search. */
  facets?: boolean
}

const TOPICS_SHOWN = 8
const PAPERS_SHOWN = 8
const NAMES_READ = 60
/** Who finds something on these rungs has not mistyped. */
const AS_MEANT: readonly SearchTier[] = ['exact', 'alias', 'script', 'pinyin']

/** Finds notes and topics however they are remembered: exactly, or else by alias, script, pinyin, typo or sound. */
export async function searchNotes(
  nb: Notebook,
  text: string,
  { limit, offset = 0, exactOnly = false, facets = false }: SearchOptions,
): Promise<SearchAnswer> {
  const began = performance.now()
  const query = parseQuery(text, dayOfInstant(nb.now(), nb.timeZone))
  if (query.groups.length === 0) return nothing(text, query.problems, began)
  const lookups = await lookUp(nb, query)
  const { asked, exact } = await askEnough(nb, query, lookups, exactOnly)
  const { candidates, counts, notes } = await gather(nb, asked, lookups.names, {
    wanted: offset + limit,
    exact,
  })
  // With a page full of what was typed, nobody mistyped.
  const weakest = (counts.get('exact') ?? 0) >= limit ? 'pinyin' : 'homophone'
  const kinds: NameKind[] = ['topic', 'alias', 'paper']
  const named = asked.text === '' ? [] : lookups.names.search(asked.text, NAMES_READ, { kinds, weakest })
  const hits = await showHits(nb, climb(candidates).slice(offset, offset + limit), notes, asked.wanted)
  return {
    query: text,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    counts: Object.fromEntries(counts),
    hits,
    topics: await foundTopics(nb, named, TOPICS_SHOWN),
    papers: offset === 0 ? await foundPapers(nb, asked.text, named, PAPERS_SHOWN) : [],
    snapshots: offset === 0 ? await foundSnapshots(nb, query, asked.wanted, lookups) : [],
    problems: [...query.problems, ...unknownTopics(asked, lookups.names, query)],
    didYouMean: AS_MEANT.some((tier) => counts.get(tier)) ? null : corrected(query, asked),
    facets: facets ? await countFacets(nb, asked.levels) : null,
    tookMs: since(began),
  }
}

/** With so many notes in which it stands as typed nobody looks for what it may also have meant. */
const PLENTY = 500

/** The query as typed where that finds plenty, and else with all that may have been meant. `exact`: notes as typed. */
async function askEnough(nb: Notebook, query: Query, lookups: Lookups, exactOnly: boolean) {
  const literal = ask(query, lookups, { exactOnly: true })
  const [level] = literal.levels
  const [exact = 0] = level ? await countMatches(nb.db.prisma, [level.match]) : []
  const asked = exactOnly || exact >= PLENTY ? literal : ask(query, lookups)
  return { asked, exact }
}

/** Slugs of all notes in which the query stands as typed, in no order. */
export async function listSlugsFound(nb: Notebook, text: string): Promise<string[]> {
  const query = parseQuery(text, dayOfInstant(nb.now(), nb.timeZone))
  const [exact] = ask(query, await lookUp(nb, query), { exactOnly: true }).levels
  return exact ? listMatchingSlugs(nb.db.prisma, exact.match) : []
}

function nothing(query: string, problems: QueryProblem[], began: number): SearchAnswer {
  const empty = {
    total: 0,
    counts: {},
    hits: [],
    topics: [],
    papers: [],
    snapshots: [],
    didYouMean: null,
    facets: null,
  }
  return { query, ...empty, problems, tookMs: since(began) }
}

/** The query with each mistyped word as the notebook has it; null when no better spelling is known. */
function corrected({ text }: Query, { corrections }: Asked): string | null {
  const better = corrections.reduce(
    (words, { typed, better: right }) => words.replace(typed, () => right),
    text,
  )
  return better === text ? null : better
}

function since(began: number): number {
  return Math.round((performance.now() - began) * 10) / 10
}
