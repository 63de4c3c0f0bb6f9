import {
  findTopicIds,
  listNoteSubjects,
  listNotesAbout,
  listSubjects,
  listUnopenedSources,
  type SubjectRow,
} from '../../db/compare-reads'
import {
  type Comparison,
  canBeReadUpOn,
  chooseRows,
  makeRows,
  type ToRead,
} from '../../domain/aspects/comparison'
import { createPartChooser, type NoteSubjects } from '../../domain/aspects/parts-of-topic'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'
import { readParts } from './read-parts'

export const FEWEST_TOPICS = 2
export const MOST_TOPICS = 5
/** Of each topic on the list of what to read next. */
const SOURCES = 5
const KEPT = 40

export type ComparisonProblem =
  | { reason: 'unknown'; topics: string[] }
  | { reason: 'few' | 'many'; topics: string[] }
type ComparisonAnswer = { ok: true; comparison: Comparison } | ({ ok: false } & ComparisonProblem)

type Whole = Omit<Comparison, 'hidden'>
/** The comparisons last made of each notebook, all rows in them. */
const made = new WeakMap<Notebook, { version: string; wholes: Map<string, Whole> }>()

/**
 * Topics, by slug or any spelling, side by side as their notes have them. `rows` are keys of the rows wanted, in the
 * order wanted; all of them when it is empty. Only texts of notes on these topics are read, and those that changed.
 */
export async function compareTopics(
  nb: Notebook,
  wanted: readonly string[],
  rows: readonly string[] = [],
): Promise<ComparisonAnswer> {
  const { found, unknown } = await findTopics(nb, wanted)
  if (unknown.length > 0) return { ok: false, reason: 'unknown', topics: unknown }
  const slugs = found.map(({ slug }) => slug)
  if (found.length < FEWEST_TOPICS) return { ok: false, reason: 'few', topics: slugs }
  if (found.length > MOST_TOPICS) return { ok: false, reason: 'many', topics: slugs }
  const whole = await readWhole(nb, found)
  return { ok: true, comparison: { ...whole, ...chooseRows(whole.rows, rows) } }
}

/** Each topic once, in the order asked for; names that nothing has apart. */
export async function findTopics(
  nb: Notebook,
  wanted: readonly string[],
): Promise<{ found: SubjectRow[]; unknown: string[] }> {
  const db = nb.db.prisma
  const names = [...new Set(wanted.map((name) => name.trim()).filter((name) => name !== ''))]
  const ids = await findTopicIds(
    db,
    names.map((name) => ({ slug: name, normalized: normalizeTopicName(name) })),
  )
  const known = [...new Set(ids.filter((id) => id !== null))]
  const topics = new Map((await listSubjects(db, known)).map((topic) => [topic.id, topic]))
  return {
    found: known.flatMap((id) => topics.get(id) ?? []),
    unknown: names.filter((_, index) => ids[index] === null),
  }
}

async function readWhole(nb: Notebook, topics: SubjectRow[]): Promise<Whole> {
  const version = await nb.db.version()
  const before = made.get(nb)
  const wholes = before?.version === version ? before.wholes : new Map<string, Whole>()
  made.set(nb, { version, wholes })
  const key = topics.map(({ id }) => id).join(' ')
  const whole = wholes.get(key) ?? (await compare(nb, topics))
  if (wholes.size >= KEPT) wholes.clear()
  wholes.set(key, whole)
  return whole
}

async function compare(nb: Notebook, topics: SubjectRow[]): Promise<Whole> {
  const db = nb.db.prisma
  const ids = topics.map(({ id }) => id)
  const notes = await listNotesAbout(db, ids)
  const about = await readSubjects(nb, notes)
  const subjects = await listSubjects(db, [
    ...new Set([...ids, ...[...about.values()].flat().map(({ id }) => id)]),
  ])
  const choose = createPartChooser(subjects)
  const texts = await readParts(nb, notes)
  const parted = notes.flatMap(({ id, revision: _revision, ...note }) => {
    const text = texts.get(id)
    if (!text) return []
    const parts = ids.map((topic) => choose(text.parts, about.get(id) ?? [], topic, ids))
    return [{ note, body: text.body, parts }]
  })
  const rows = makeRows(
    parted,
    topics.map(({ name, names }) => [name, ...names]),
  )
  const notesOf = ids.map((topic) =>
    notes.filter(({ id }) => about.get(id)?.some((subject) => subject.id === topic)).map(({ id }) => id),
  )
  return {
    topics: topics.map(({ slug, name, kind }, index) => ({
      slug,
      name,
      kind,
      notes: notesOf[index]?.length ?? 0,
    })),
    rows,
    toRead: await listToRead(nb, topics, notesOf, rows),
  }
}

/** What each note is about: by tag, or named in its title. */
async function readSubjects(
  nb: Notebook,
  notes: { id: number; title: string }[],
): Promise<Map<number, NoteSubjects>> {
  const titles = new Map(notes.map(({ id, title }) => [id, title]))
  const about = new Map<number, NoteSubjects>()
  const rows = await listNoteSubjects(nb.db.prisma, [...titles.keys()])
  for (const { noteId, topicId, first } of rows) {
    const inTitle = first !== null && first < (titles.get(noteId)?.length ?? 0)
    if (first !== null && !inTitle) continue
    const subjects = about.get(noteId) ?? []
    const same = subjects.find(({ id }) => id === topicId)
    if (same) same.inTitle ||= inTitle
    else subjects.push({ id: topicId, inTitle })
    about.set(noteId, subjects)
  }
  return about
}

async function listToRead(
  nb: Notebook,
  topics: SubjectRow[],
  notesOf: number[][],
  rows: Comparison['rows'],
): Promise<ToRead[]> {
  const unopened = await listUnopenedSources(nb.db.prisma, [...new Set(notesOf.flat())])
  return topics.flatMap(({ slug, name }, index) => {
    const missing = rows
      .filter((row) => canBeReadUpOn(row) && row.cells[index]?.quotes.length === 0)
      .map(({ key }) => key)
    if (missing.length === 0) return []
    const ids = new Set(notesOf[index])
    const mine = unopened.filter(({ noteId }) => ids.has(noteId))
    const sources = [...new Map(mine.map(({ noteId: _noteId, ...source }) => [source.url, source])).values()]
    return [{ topic: { slug, name }, missing, sources: sources.slice(0, SOURCES) }]
  })
}
