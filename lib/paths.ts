import type { Day, Month, Week } from './domain/day'

/** Every address the app can make. */
export const paths = {
  log: (query: { before?: Day; role?: string; has?: string; topic?: string } = {}) => withQuery('/', query),
  day: (day: Day) => `/days/${day}`,
  week: (week: Week) => `/weeks/${week}`,
  month: (month: Month) => `/months/${month}`,
  note: (slug: string) => `/notes/${encodeURIComponent(slug)}`,
  topics: () => '/topics',
  topic: (slug: string) => `/topics/${encodeURIComponent(slug)}`,
  sources: (query: { role?: string; host?: string; page?: string } = {}) => withQuery('/sources', query),
  search: (query: { q?: string } = {}) => withQuery('/search', query),
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
