import { SOURCE_ROLES, type SourceRole } from './source'
import type { TopicKind } from './topic'

/** Topics that somebody published: what there is a paper, code or a data set of. */
export const WORK_KINDS = ['model', 'method', 'dataset'] as const satisfies TopicKind[]
export type WorkKind = (typeof WORK_KINDS)[number]

export function isWorkKind(kind: string): kind is WorkKind {
  return (WORK_KINDS as readonly string[]).includes(kind)
}

/** A work as a note names it: by a tag, and where its title names it first. */
export type NamedWork = { topicId: number; tagged: boolean; inTitle: [number, number] | null }

/** What may stand between two works that a title is about alike. */
const AND = /^\s*(?:和|与|及|跟|、|,|，|\/|&|\+|\band\b|\bvs\b\.?)\s*$/i

/**
 * The works a note is about: those it is tagged with, and the first its title names, with what is joined to it there. In
 * `VATT: Transformers for video` that is VATT alone.
 */
export function subjectsAmong(title: string, works: readonly NamedWork[]): Set<number> {
  const titled = works
    .flatMap(({ topicId, inTitle }) => (inTitle ? [{ topicId, start: inTitle[0], end: inTitle[1] }] : []))
    .sort((a, b) => a.start - b.start)
  const subjects = new Set(works.filter(({ tagged }) => tagged).map(({ topicId }) => topicId))
  let end: number | null = null
  for (const work of titled) {
    if (end !== null && !AND.test(title.slice(end, work.start))) break
    subjects.add(work.topicId)
    end = work.end
  }
  return subjects
}

/** A work a note speaks of; `subject` where the note is about it. */
export type WorkInNote = {
  topicId: number
  noteId: number
  kind: WorkKind
  subject: boolean
  names: string[]
  versionOf: number | null
}

/** A source a note cites. `text`: address, label and title, for the works it may name. */
export type CitationOfWork = {
  noteId: number
  role: SourceRole
  url: string
  text: string
  /** Its link was followed from Daybook. */
  opened: boolean
}

/** Why a work counts as second-hand, and through what it is known. */
export type SecondHand = {
  /** `no-source`: no note of it cites anything. `retold`: what they cite tells of it and is not it. */
  why: 'no-source' | 'retold'
  /** Roles of what its notes cite. */
  through: SourceRole[]
}

/** What the authors of a work made themselves. A saved PDF is one, a saved page is what the page was. */
export function isFirstHand(kind: WorkKind, { role, url }: Pick<CitationOfWork, 'role' | 'url'>): boolean {
  if (role === 'paper' || role === 'code' || role === 'project') return true
  if (role === 'dataset') return kind === 'dataset'
  return /\.pdf$/i.test(url)
}

/**
 * Which works are second-hand, by topic, and which something first-hand proves to be known; works that no note is about
 * are left out. Of several works in one note the
 * source is that of the one it names (`…/stargan-v2` is not StarGAN's), and where it names none it is all of theirs.
 */
export function judgeWorks(
  works: readonly WorkInNote[],
  citations: readonly CitationOfWork[],
): { secondHand: Map<number, SecondHand>; proven: Set<number> } {
  const worksOf = byNote(works)
  const citationsOf = byNote(citations)
  const proven = new Set<number>()
  const through = new Map<number, Set<SourceRole>>()
  for (const [noteId, inNote] of worksOf) {
    const cited = citationsOf.get(noteId) ?? []
    for (const { topicId, subject } of inNote) {
      if (!subject) continue
      const roles = through.get(topicId) ?? new Set()
      for (const { role } of cited) roles.add(role)
      through.set(topicId, roles)
    }
    for (const citation of cited) for (const id of provenBy(citation, inNote)) proven.add(id)
  }
  const known = [...through].filter(([topicId]) => !proven.has(topicId))
  const secondHand = known.map(([topicId, roles]): [number, SecondHand] => [
    topicId,
    {
      why: roles.size === 0 ? 'no-source' : 'retold',
      through: SOURCE_ROLES.filter((role) => roles.has(role)),
    },
  ])
  return { secondHand: new Map(secondHand), proven }
}

function byNote<T extends { noteId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.noteId)
    if (group) group.push(row)
    else groups.set(row.noteId, [row])
  }
  return groups
}

/**
 * The works this citation makes first-hand: those its note is about, and once it was opened any that it names. A note on
 * a version and its ancestor cites the version's.
 */
function provenBy(citation: CitationOfWork, inNote: readonly WorkInNote[]): number[] {
  const could = inNote.filter(({ kind }) => isFirstHand(kind, citation))
  if (could.length === 0) return []
  const alone = inNote.length === 1 && inNote[0]?.subject
  const named = new Set(alone ? [] : worksNamedIn(citation.text, inNote))
  const ancestors = new Set(inNote.filter(({ subject }) => subject).map(({ versionOf }) => versionOf))
  return could
    .filter(({ topicId, subject }) =>
      named.size > 0
        ? named.has(topicId) && (subject || citation.opened)
        : subject && !ancestors.has(topicId),
    )
    .map(({ topicId }) => topicId)
}

/** Ids of the works a text names, longest name first: what names `StarGAN v2` does not name `StarGAN`. */
export function worksNamedIn(
  text: string,
  works: readonly { topicId: number; names: readonly string[] }[],
): number[] {
  const spellings = works
    .flatMap(({ topicId, names }) => names.map((name) => ({ topicId, key: folded(name) })))
    .filter(({ key }) => key.length > 2)
    .sort((a, b) => b.key.length - a.key.length)
  const found = new Set<number>()
  let rest = folded(text)
  for (const { topicId, key } of spellings) {
    if (!rest.includes(key)) continue
    found.add(topicId)
    rest = rest.replaceAll(key, '-')
  }
  return [...found]
}

/** Words between hyphens, one before and one after: `-stargan-v-2-` for StarGANv2 and stargan-v2 alike. */
function folded(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, '-')
    .replace(/v-(?=\p{N})/gu, '-v-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `-${words}-`
}
