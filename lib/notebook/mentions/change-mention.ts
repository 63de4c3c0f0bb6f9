import { readRowsNow } from '../../db/change-store'
import {
  deleteDismissal,
  findMentioningNote,
  insertDismissal,
  listDismissedTopics,
  listNamedTopics,
  type MentioningNote,
  type NamedTopic,
} from '../../db/mention-store'
import type { Tx } from '../../db/open'
import { listTags } from '../../db/topic-store'
import { deleteMentions } from '../../db/topic-work-store'
import type { MentionOutcome, MentionProblem, MentionStep } from '../../domain/mention'
import { linkPlace } from '../../domain/mentions/mention-place'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { renderAtOnce } from '../render-pending'
import { findLinkEnds } from '../resolve-links'
import { saveNote } from '../save-note'
import { findTopic } from '../topic-work/find-topic'
import { bringInStep } from '../topic-work/in-step'
import { refreshMentions } from '../topic-work/refresh'
import { inTransaction } from '../transaction'
import { Vocabulary } from '../vocabulary'
import { linkablePlace } from './read-mentions'

/** What to do with a topic's mention in a note. `at` is the place in the body to be linked; the first one unless said. */
export type MentionChange = { topic: string; step: MentionStep; at?: [number, number]; words?: string }

type Place = [number, number]

/** Makes a mention a tag or a link, or dismisses it; null when there is no such note. */
export async function changeMention(
  nb: Notebook,
  slug: string,
  change: MentionChange,
  origin = 'api',
): Promise<MentionOutcome | null> {
  const note = await findMentioningNote(nb.db.prisma, slug)
  if (!note) return null
  const topic = await findTopic(nb, change.topic)
  const refused = (problem: MentionProblem): MentionOutcome => ({ ok: false, problem, topic: change.topic })
  if (!topic || topic.trashed) return refused('no-topic')
  if (change.step === 'look-again') {
    const dismissed = (await listDismissedTopics(nb.db.prisma, note.id)).find(isTopic(topic.slug))
    return dismissed ? lookAgain(nb, note, dismissed) : refused('not-dismissed')
  }
  const named = (await listNamedTopics(nb.db.prisma, note.id)).find(isTopic(topic.slug))
  if (!named) return refused('not-mentioned')
  switch (change.step) {
    case 'dismiss':
      return dismiss(nb, note, named)
    case 'tag':
      return tag(nb, note, named, origin)
    case 'link':
      return link(nb, note, named, change, origin)
  }
}

const isTopic = (slug: string) => (topic: NamedTopic) => topic.slug === slug

async function tag(
  nb: Notebook,
  note: MentioningNote,
  topic: NamedTopic,
  origin: string,
): Promise<MentionOutcome> {
  const tags = (await listTags(nb.db.prisma, [note.id])).get(note.id) ?? []
  return save(nb, note, topic, { step: 'tag', body: note.body, topics: [...tags, topic.name], origin })
}

/** A revision like any other, with brackets around the writer's words. */
async function link(
  nb: Notebook,
  note: MentioningNote,
  topic: NamedTopic & { places: string },
  { at, words }: MentionChange,
  origin: string,
): Promise<MentionOutcome> {
  const places = JSON.parse(topic.places) as Place[]
  const offset = note.title.length + 1
  const known =
    at === undefined || places.some(([start, end]) => start - offset === at[0] && end - offset === at[1])
  const place = at ?? linkablePlace(note, topic.name, places)
  const refused = (problem: MentionProblem): MentionOutcome => ({ ok: false, problem, topic: topic.name })
  if (!known || (at && words !== undefined && note.body.slice(...at) !== words)) return refused('moved')
  const body = place && linkPlace(note.body, place, await targetFor(nb, note.body.slice(...place), topic))
  if (!body) return refused('no-place')
  return save(nb, note, topic, { step: 'link', body, topics: undefined, origin })
}

/** The words themselves where they lead to the topic, else its name, else its slug. */
async function targetFor(nb: Notebook, words: string, topic: NamedTopic): Promise<string> {
  const db = nb.db.prisma
  const candidates = [words, topic.name, topic.slug]
  const vocabulary = await Vocabulary.load(db, { importId: null, now: nb.now() })
  const ends = await findLinkEnds(db, candidates, { vocabulary, former: new Set() })
  const leads = (target: string) =>
    ends.get(target)?.noteId === null && ends.get(target)?.topic?.id === topic.id
  return candidates.find(leads) ?? topic.slug
}

async function save(
  nb: Notebook,
  note: MentioningNote,
  { slug, name }: NamedTopic,
  wanted: { step: MentionStep; body: string; topics: string[] | undefined; origin: string },
): Promise<MentionOutcome> {
  const { step, body, topics, origin } = wanted
  const input = { title: note.title, body, topics, baseRevision: note.revision }
  const result = await saveNote(nb, note.slug, input, origin)
  if (!result?.ok) return { ok: false, problem: 'conflict', topic: name }
  return { ok: true, step, topic: { slug, name }, revision: result.revision, change: null }
}

async function dismiss(nb: Notebook, note: MentioningNote, topic: NamedTopic): Promise<MentionOutcome> {
  const pair = { noteId: note.id, topicId: topic.id }
  return inStep(nb, note, topic, 'dismiss', async (tx) => {
    await insertDismissal(tx, pair, nb.now())
    await deleteMentions(tx, [pair])
  })
}

async function lookAgain(nb: Notebook, note: MentioningNote, topic: NamedTopic): Promise<MentionOutcome> {
  return inStep(nb, note, topic, 'look-again', async (tx) => {
    await deleteDismissal(tx, { noteId: note.id, topicId: topic.id })
    await refreshMentions(tx, { noteIds: [note.id], topicIds: [], names: [] }, nb.now())
  })
}

const KINDS = { dismiss: 'dismiss-mention', 'look-again': 'look-again' } as const

/** One change of two tables' rows of one note, to be taken back. */
async function inStep(
  nb: Notebook,
  note: MentioningNote,
  topic: NamedTopic,
  step: keyof typeof KINDS,
  work: (tx: Tx) => Promise<void>,
): Promise<MentionOutcome> {
  const { change, noteIds } = await inTransaction(nb, async (tx) => {
    const before = await rowsOf(tx, note.id, topic.id)
    await work(tx)
    const rows = { before, after: await rowsOf(tx, note.id, topic.id) }
    const noteIds = await bringInStep(tx, rows)
    const summary = { topic: topic.name, note: note.title, slug: note.slug }
    return { change: await recordChange(tx, { kind: KINDS[step], summary, ...rows, now: nb.now() }), noteIds }
  })
  await renderAtOnce(nb, noteIds)
  const { slug, name } = topic
  return { ok: true, step, topic: { slug, name }, revision: note.revision, change }
}

async function rowsOf(tx: Tx, noteId: number, topicId: number) {
  const mention = { rowid: 0, noteId, topicId, by: 'mention', places: '' }
  const dismissal = { noteId, topicId, createdAt: '' }
  return {
    NoteTopic: await readRowsNow(tx, 'NoteTopic', [mention]),
    MentionDismissal: await readRowsNow(tx, 'MentionDismissal', [dismissal]),
  }
}
