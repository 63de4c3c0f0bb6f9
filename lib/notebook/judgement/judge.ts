import { SEARCH_TIERS, type SearchAnswer, type SearchHit, type SearchTier } from '../../domain/search'
import type { Notebook } from '../open-notebook'
import { searchNotes } from '../search-notes'
import type { LabelledQuery } from './labelled-query'

/** How far down a person looks for a note whose name they half remember. */
const LOOKED_AT = 5

export type Verdict = {
  query: LabelledQuery
  answer: SearchAnswer
  /** Wanted notes that did not come where they should: as exact hits, or among the first five. */
  missing: string[]
  /** Exact hits nobody wanted; weaker tiers may bring what they like below. */
  unwanted: string[]
}

/** Asks every query for all its hits; `nameOf` gives a hit the name it has in the labels. */
export async function judgeAll(
  nb: Notebook,
  queries: LabelledQuery[],
  nameOf: (hit: SearchHit) => string,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const query of queries) {
    verdicts.push(judge(query, await searchNotes(nb, query.q, { limit: 100 }), nameOf))
  }
  return verdicts
}

function judge(query: LabelledQuery, answer: SearchAnswer, nameOf: (hit: SearchHit) => string): Verdict {
  const isExact = query.tier === 'exact'
  const looked = isExact
    ? answer.hits.filter(({ tier }) => tier === 'exact')
    : answer.hits.slice(0, LOOKED_AT)
  const found = looked.map(nameOf)
  return {
    query,
    answer,
    missing: query.wants.filter((name) => !found.includes(name)),
    unwanted: isExact ? found.filter((name) => !query.wants.includes(name)) : [],
  }
}

/** Wanted notes found, of all that are wanted by the queries together. */
export function recallOf(verdicts: Verdict[]): number {
  const wanted = sum(verdicts, ({ query }) => query.wants.length)
  return 1 - sum(verdicts, ({ missing }) => missing.length) / Math.max(1, wanted)
}

/** Exact hits that are wanted, of all exact hits of the queries together. */
export function precisionOf(verdicts: Verdict[]): number {
  const hits = sum(verdicts, ({ answer }) => answer.hits.filter(({ tier }) => tier === 'exact').length)
  return 1 - sum(verdicts, ({ unwanted }) => unwanted.length) / Math.max(1, hits)
}

function sum<Item>(items: Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}

/** Whether no hit stands above one of a stronger tier. */
export function descends({ hits }: SearchAnswer): boolean {
  const rung = (tier: SearchTier) => SEARCH_TIERS.indexOf(tier)
  return hits.every(({ tier }, index) => index === 0 || rung(hits[index - 1]?.tier ?? tier) <= rung(tier))
}

/** Every query that went wrong with its whole ranking, for the message of an assertion. */
export function printFailures(verdicts: Verdict[]): string {
  const failed = verdicts.filter(({ missing, unwanted }) => missing.length + unwanted.length > 0)
  return [`${failed.length} of ${verdicts.length} queries went wrong`, ...failed.map(printVerdict)].join(
    '\n\n',
  )
}

export function printVerdict({ query, answer, missing, unwanted }: Verdict): string {
  const ranking = answer.hits.map(({ tier, reason, title, slug }, index) => {
    return `  ${index + 1}. ${tier} [${reason}] ${title} (${slug})`
  })
  return [
    `${query.q} (${query.tier}, means ${query.means})`,
    ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
    ...(unwanted.length > 0 ? [`  unwanted: ${unwanted.join(', ')}`] : []),
    ...(ranking.length > 0 ? ranking : ['  nothing found']),
  ].join('\n')
}
