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
  /** Whose words a note is made of, and the line that stands for it. `from`: sentences passed over; `before`: the line it took the place of. */
  words: (slug: string, query: { from?: string; pinned?: '1'; before?: string } = {}, place = '') =>
    `${withQuery(`/notes/${encodeURIComponent(slug)}/words`, query)}${place}`,
  editNote: (slug: string) => `/notes/${encodeURIComponent(slug)}/edit`,
  /** The time line of a note's revisions, and what changed between two of them. */
  revisions: (slug: string, query: RevisionsQuery = {}) =>
    withQuery(`/notes/${encodeURIComponent(slug)}/revisions`, query),
  /** What bookmarklet and share target open. */
  capture: (query: { url?: string; title?: string; text?: string } = {}) => withQuery('/capture', query),
  /** The list of a note's mentions; `changed` or `done` tell of what was just done there, `refused` why it was not. */
  mentions: (
    slug: string,
    query: { changed?: string; done?: string; refused?: string; topic?: string } = {},
  ) => `${withQuery(`/notes/${encodeURIComponent(slug)}`, query)}#mentions`,
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
  /** `only`: works known at second hand alone. */
  topics: (query: { changed?: string; only?: 'second-hand' } = {}) => withQuery('/topics', query),
  topic: (slug: string, query: { changed?: string } = {}) =>
    withQuery(`/topics/${encodeURIComponent(slug)}`, query),
  /** With `do` what is about to be done is shown first. */
  editTopic: (slug: string, query: Record<string, string> = {}) =>
    withQuery(`/topics/${encodeURIComponent(slug)}/edit`, query),
  /** What Daybook offers to do about topics; `kind` is one kind of offer, `gone` that an answer came too late. */
  suggestions: (query: { kind?: string; changed?: string; gone?: '1' } = {}) =>
    withQuery('/topics/suggestions', query),
  /** Two to five topics side by side; `rows` are the aspects shown, in that order, all of them unless said. */
  compare: (slugs: readonly string[] = [], rows: readonly string[] = []) =>
    withParts('/topics/compare', [
      ...slugs.map((slug) => `t=${encodeURIComponent(slug)}`),
      ...(rows.length > 0 ? [`rows=${rows.map(encodeURIComponent).join(',')}`] : []),
    ]),
  /** What notes claim in numbers, of one topic or of all. */
  numbers: (query: { topic?: string; sort?: string; changed?: string } = {}) =>
    withQuery('/topics/numbers', query),
  /** Confirmed pairs of Chinese and English words; `refused` is why something asked there was not done. */
  terms: (
    query: {
      q?: string
      page?: string
      changed?: string
      refused?: string
      chinese?: string
      english?: string
    } = {},
  ) => withQuery('/terms', query),
  papers: (query: PapersQuery = {}) => withQuery('/papers', query),
  /** `asked`: an identifier somebody was asked about, whose answer is to be shown. */
  paper: (key: string, query: { changed?: string; asked?: string; problem?: string; about?: string } = {}) =>
    withQuery(`/papers/${encodeURIComponent(key)}`, query),
  editPaper: (key: string) => `/papers/${encodeURIComponent(key)}/edit`,
  newPaper: () => '/papers/new',
  /** Where BibTeX is pasted. */
  bibtex: () => '/papers/bibtex',
  /** Papers that look like one. */
  duplicatePapers: (query: { changed?: string } = {}) => withQuery('/papers/duplicates', query),
  source: (id: number, query: { changed?: string } = {}) => withQuery(`/sources/${id}`, query),
  /** Where pages say that a link was followed. */
  openedSource: () => '/sources/opened',
  /** Links that lead nowhere, or may not for long. */
  linkDoctor: (query: LinkDoctorQuery = {}) => withQuery('/sources/links', query),
  /** All of them, and the place to drop files; `url`: the page they are copies of. */
  snapshots: (query: { url?: string; page?: string; dropped?: string } = {}) =>
    withQuery('/snapshots', query),
  /** `replaced`: the copy it took the place of, by number, to be told of at the top. */
  snapshot: (id: number, query: { replaced?: string } = {}) => withQuery(`/snapshots/${id}`, query),
  /** The saved file itself, for a sandboxed frame. */
  snapshotFile: (id: number) => `/snapshots/${id}/file`,
  /** `kind`: what is shown, kinds of topics and `note`; `until`: a month. One topic or note may stand in the middle. */
  graph: ({ kind = [], ...query }: GraphQuery = {}) =>
    withQuery('/graph', { ...query, kind: kind.join(' ') || undefined }),
  /** `changed`: what was just done, to be told of at the top. */
  meetings: (query: Record<string, string> = {}) => withQuery('/meetings', query),
  newMeeting: (query: Record<string, string> = {}) => withQuery('/meetings/new', query),
  /** A meeting's brief. */
  meeting: (id: number, query: Record<string, string> = {}) => withQuery(`/meetings/${id}`, query),
  editMeeting: (id: number) => `/meetings/${id}/edit`,
  /** What was said and promised there. */
  afterMeeting: (id: number, query: Record<string, string> = {}) => withQuery(`/meetings/${id}/after`, query),
  presentMeeting: (id: number) => `/meetings/${id}/present`,
  /** A comparison, a timeline or papers as slides; the file presents without Daybook. */
  slides: (query: SlidesQuery) => slidesAt('/slides', query),
  slidesFile: (query: SlidesQuery) => slidesAt('/slides/file', query),
  /** Two pages for the others, with references. */
  handout: (id: number, query: Record<string, string> = {}) => withQuery(`/meetings/${id}/handout`, query),
  /** A brief as a file. */
  meetingFile: (id: number, query: { format: string } & Record<string, string>) =>
    withQuery(`/api/v1/meetings/${id}/brief`, query),
  /** Any window's brief, without a meeting. */
  brief: (query: Record<string, string> = {}) => withQuery('/meetings/brief', query),
  questions: (query: Record<string, string> = {}) => withQuery('/questions', query),
  /** A session; `meeting` rehearses for one, `minutes` is the time there is. */
  review: (query: Record<string, string> = {}) => withQuery('/review', query),
  cards: (query: Record<string, string> = {}) => withQuery('/review/cards', query),
  /** Cards that a note's structure offers, to take or refuse. */
  drawCards: (slug: string, query: Record<string, string> = {}) =>
    withQuery(`/notes/${encodeURIComponent(slug)}/cards`, query),
  reviewStatistics: () => '/review/statistics',
  sources: (query: { role?: string; host?: string; page?: string } = {}) => withQuery('/sources', query),
  /** `exact` leaves the weaker rungs out; `from` skips that many hits, for readers without scripts. */
  search: (query: { q?: string; exact?: '1'; from?: string } = {}) => withQuery('/search', query),
  imports: () => '/import',
  import: (id: number) => `/import/${id}`,
  settings: () => '/settings',
  /** What services were asked, and when. */
  asked: () => '/settings/asked',
  docs: () => '/docs',
  api: (rest: string) => `/api/v1/${rest}`,
}

type SlidesQuery =
  | { kind: 'comparison'; topics: readonly string[]; rows: readonly string[] }
  | { kind: 'timeline'; topic: string }
  | { kind: 'papers'; query: Pick<PapersQuery, 'q' | 'year' | 'show' | 'topic'> }

function slidesAt(path: string, query: SlidesQuery): string {
  if (query.kind === 'papers') return withQuery(path, { kind: query.kind, ...query.query })
  const topics = query.kind === 'timeline' ? [query.topic] : query.topics
  const rows = query.kind === 'comparison' ? query.rows : []
  return withParts(path, [
    `kind=${query.kind}`,
    ...topics.map((slug) => `t=${encodeURIComponent(slug)}`),
    ...(rows.length > 0 ? [`rows=${rows.map(encodeURIComponent).join(',')}`] : []),
  ])
}

type PapersQuery = {
  q?: string
  year?: string
  show?: string
  topic?: string
  page?: string
  changed?: string
}

type GraphQuery = {
  topic?: string
  note?: string
  kind?: readonly string[]
  distance?: string
  until?: string
}

type LinkDoctorQuery = {
  /** A kind of finding. */
  code?: string
  page?: string
  /** The source just asked about, by number; `problem`: why it was not. */
  checked?: string
  problem?: string
  /** A change just made, to be told of at the top. */
  changed?: string
  /** The note just corrected, the revision that stood before and the one it is at; without these, put back. */
  note?: string
  before?: string
  revision?: string
  refused?: '1'
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

function withParts(path: string, parts: readonly string[]): string {
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}
