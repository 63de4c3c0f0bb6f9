import type { Day, Month, Week } from './domain/day'

/** Every address the app can make. */
export const paths = {
  log: (query: { before?: Day; role?: string; has?: string; topic?: string } = {}) => withQuery('/', query),
  day: (day: Day) => `/days/${day}`,
  week: (week: Week) => `/weeks/${week}`,
  month: (month: Month) => `/months/${month}`,
  note: (slug: string) => `/notes/${encodeURIComponent(slug)}`,
  /** The note at these words of its text (components/browser/follow-place.ts); the note itself where there are none. */
  placeInNote: (slug: string, words: string | null) =>
    `/notes/${encodeURIComponent(slug)}${words ? `#find=${encodeURIComponent(words)}` : ''}`,
  topics: () => '/topics',
  topic: (slug: string) => `/topics/${encodeURIComponent(slug)}`,
  sources: (query: { role?: string; host?: string; page?: string } = {}) => withQuery('/sources', query),
  /** `exact` leaves the weaker rungs out; `from` skips that many hits, for readers without scripts. */
  search: (query: { q?: string; exact?: '1'; from?: string } = {}) => withQuery('/search', query),
  imports: () => '/import',
  import: (id: number) => `/import/${id}`,
  settings: () => '/settings',
  docs: () => '/docs',
  api: (rest: string) => `/api/v1/${rest}`,
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}
