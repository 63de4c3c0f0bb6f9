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
  /** `day`: the one the note is for, today unless said. */
  newNote: (query: { day?: Day; title?: string; topic?: string } = {}) => withQuery('/notes/new', query),
  editNote: (slug: string) => `/notes/${encodeURIComponent(slug)}/edit`,
  /** The time line of a note's revisions, and what changed between two of them. */
  revisions: (slug: string, query: RevisionsQuery = {}) =>
    withQuery(`/notes/${encodeURIComponent(slug)}/revisions`, query),
  /** What bookmarklet and share target open. */
  capture: (query: { url?: string; title?: string; text?: string } = {}) => withQuery('/capture', query),
  attachment: (hash: string, extension: string) => `/attachments/${hash}.${extension}`,
  trash: () => '/trash',
  /** The page that asks before it empties the trash. */
  emptyTrash: () => '/trash/empty',
  /** Where a form with chosen notes is sent for their files. */
  exportSelected: () => '/select/export',
  /** What a search found, as a list to choose from. */
  selectFound: (query: { q?: string; select?: '1' } = {}) => withQuery('/select', query),
  /** Everything done to many notes or to topics at once, each to be taken back. */
  /** `changed`: the change just made or refused, by number, to be told of at the top. */
  changes: (query: { changed?: string; touched?: string; first?: string } = {}) =>
    withQuery('/changes', query),
  topics: (query: { changed?: string } = {}) => withQuery('/topics', query),
  topic: (slug: string, query: { changed?: string } = {}) =>
    withQuery(`/topics/${encodeURIComponent(slug)}`, query),
  /** With `do` what is about to be done is shown first. */
  editTopic: (slug: string, query: Record<string, string> = {}) =>
    withQuery(`/topics/${encodeURIComponent(slug)}/edit`, query),
  /** Pairs of topics that look like one. */
  duplicateTopics: (query: { changed?: string } = {}) => withQuery('/topics/duplicates', query),
  /** Two to five topics side by side. */
  compare: (slugs: readonly string[] = []) =>
    slugs.length === 0
      ? '/topics/compare'
      : `/topics/compare?${slugs.map((slug) => `t=${encodeURIComponent(slug)}`).join('&')}`,
  /** Confirmed pairs of Chinese and English words. */
  terms: (query: { changed?: string } = {}) => withQuery('/terms', query),
  papers: (query: { q?: string; page?: string; changed?: string } = {}) => withQuery('/papers', query),
  paper: (key: string, query: { changed?: string } = {}) =>
    withQuery(`/papers/${encodeURIComponent(key)}`, query),
  editPaper: (key: string) => `/papers/${encodeURIComponent(key)}/edit`,
  /** Papers that look like one. */
  duplicatePapers: (query: { changed?: string } = {}) => withQuery('/papers/duplicates', query),
  source: (id: number) => `/sources/${id}`,
  /** Links that lead nowhere, or may not for long. */
  linkDoctor: (query: { checked?: string } = {}) => withQuery('/sources/links', query),
  snapshot: (id: number) => `/snapshots/${id}`,
  /** The saved file itself, for a sandboxed frame. */
  snapshotFile: (id: number) => `/snapshots/${id}/file`,
  graph: (query: { topic?: string; note?: string; kind?: string; distance?: string; until?: string } = {}) =>
    withQuery('/graph', query),
  sources: (query: { role?: string; host?: string; page?: string } = {}) => withQuery('/sources', query),
  /** `exact` leaves the weaker rungs out; `from` skips that many hits, for readers without scripts. */
  search: (query: { q?: string; exact?: '1'; from?: string } = {}) => withQuery('/search', query),
  imports: () => '/import',
  import: (id: number) => `/import/${id}`,
  settings: () => '/settings',
  docs: () => '/docs',
  api: (rest: string) => `/api/v1/${rest}`,
}

/** Numbers of revisions as text. */
type RevisionsQuery = {
  from?: string
  to?: string
  /** A day or an instant in place of `from`. */
  since?: string
  /** Both as the note's page shows them; as text unless said. */
  view?: 'rendered'
  /** The time line from there on back. */
  before?: string
  /** What was just restored, to be told of at the top; or the newest revision, over which nothing was. */
  restored?: string
  refused?: string
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}
