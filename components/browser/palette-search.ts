import type { SearchAnswer } from '@/lib/domain/search'
import { paths } from '@/lib/paths'

export type PaletteHits = { notes: SearchAnswer['hits']; topics: SearchAnswer['topics'] }

/** Asks the notebook's own API; null when it cannot answer. */
export async function searchFromPalette(query: string, signal: AbortSignal): Promise<PaletteHits | null> {
  if (!query.trim()) return { notes: [], topics: [] }
  const parameters = new URLSearchParams({ q: query, limit: '8' })
  const response = await fetch(`${paths.api('search')}?${parameters}`, { signal })
  if (!response.ok) return null
  const answer: Partial<SearchAnswer> = await response.json()
  return { notes: answer.hits ?? [], topics: (answer.topics ?? []).slice(0, 4) }
}
