import type { SearchAnswer } from '@/lib/domain/search'
import { paths } from '@/lib/paths'

/** Hits a results page begins with. */
export const HITS_SHOWN = 50

/** What is asked: the query as typed, and whether weaker rungs are left out. */
export type Asked = { query: string; exact: boolean }
export type AskOptions = { limit: number; offset?: number; facets?: boolean }

/** Asks the notebook's own API. Throws when it does not answer, or when `signal` says that nobody waits any more. */
export async function askSearch(
  { query, exact }: Asked,
  { limit, offset = 0, facets = false }: AskOptions,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const parameters = new URLSearchParams({ q: query, limit: String(limit) })
  if (offset > 0) parameters.set('offset', String(offset))
  if (exact) parameters.set('exact', '1')
  if (facets) parameters.set('facets', '1')
  const response = await fetch(`${paths.api('search')}?${parameters}`, { signal })
  if (!response.ok) throw new Error(`Search answered with ${response.status}.`)
  return response.json()
}
