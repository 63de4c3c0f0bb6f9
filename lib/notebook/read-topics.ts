import { listNoteItems } from '../db/note-reads'
import type { Queryable } from '../db/query'
import { listSubjectsOfTopic } from '../db/second-hand-reads'
import { listSourceItems } from '../db/source-reads'
import { findPinned, findTopicDays, listFamily, listSharing } from '../db/topic-page-reads'
import {
  findTopicItem,
  listNesting,
  listTopicBacklinks,
  listTopicItems,
  listTopicPlaces,
  listVersions,
} from '../db/topic-reads'
import { neighbourWeight } from '../domain/neighbour-weight'
import type { SecondHand } from '../domain/second-hand'
import { tellingSentence } from '../domain/sentence'
import type { TopicListItem } from '../domain/topic'
import type { NeighbourTopic, TopicEntryView, TopicView } from '../domain/views'
import type { Notebook } from './open-notebook'
import { listSecondHand } from './source-roles/second-hand'
import { lineageOf } from './topic-page/lineage'
import { listTopicQuestions } from './topic-page/questions'

/** What a topic's page shows at once; the log, narrowed to the topic, has the rest. */
const ENTRIES = 40
const SOURCES = 40
const NEIGHBOURS = 12

/** With what is second-hand marked as such; `only` leaves all else out. */
export async function listTopics(
  nb: Notebook,
  { only }: { only?: 'second-hand' | undefined } = {},
): Promise<(TopicListItem & { secondHand: SecondHand | null })[]> {
  const [topics, secondHand] = [await listTopicItems(nb.db.prisma), await listSecondHand(nb)]
  const judged = topics.map(({ id, ...topic }) => ({ ...topic, secondHand: secondHand.get(id) ?? null }))
  return only ? judged.filter((topic) => topic.secondHand) : judged
}

export async function readTopic(nb: Notebook, slug: string): Promise<TopicView | null> {
  const db = nb.db.prisma
  const topic = await findTopicItem(db, slug)
  if (!topic) return null
  const { id } = topic
  const days = await findTopicDays(db, id)
  const about = await listSubjectsOfTopic(db, id)
  const [lineage, nesting, family, pinned, secondHand] = [
    await listVersions(db, id),
    await listNesting(db, id),
    await listFamily(db, id),
    await findPinned(db, id),
    await listSecondHand(nb),
  ]
  return {
    ...topic,
    ...lineage,
    ...nesting,
    lineage: lineageOf(family, id),
    pinned,
    secondHand: secondHand.get(id) ?? null,
    days: days && { first: days.first, last: days.last },
    entries: await listEntries(db, topic),
    totalEntries: days?.notes ?? 0,
    sources: await listSourceItems(db, { noteIds: about }, SOURCES),
    neighbours: await listNeighbours(db, id, { notes: days?.notes ?? 0, family }),
    questions: await listTopicQuestions(db, id, new Set(about)),
    backlinks: await listTopicBacklinks(db, id),
  }
}

async function listEntries(
  db: Queryable,
  { id, slug }: { id: number; slug: string },
): Promise<TopicEntryView[]> {
  const notes = await listNoteItems(db, { topic: slug }, ENTRIES)
  const places = await listTopicPlaces(
    db,
    id,
    notes.map((note) => note.slug),
  )
  const placeOf = new Map(places.map((place) => [place.slug, place]))
  return notes.map((note) => {
    const place = placeOf.get(note.slug)
    const sentence = place ? tellingSentence(place, place.places) : null
    return {
      ...note,
      by: place?.byTag ? 'tag' : 'mention',
      sentence: sentence?.text ?? null,
      named: sentence?.named ?? null,
      places: place?.places.length ?? 0,
    }
  })
}

/** Its own versions and ancestors stand in the lineage. */
async function listNeighbours(
  db: Queryable,
  topicId: number,
  { notes, family }: { notes: number; family: readonly { slug: string }[] },
): Promise<NeighbourTopic[]> {
  const kin = new Set(family.map(({ slug }) => slug))
  const sharing = await listSharing(db, topicId)
  return sharing
    .filter(({ slug }) => !kin.has(slug))
    .map(({ slug, name, notes: theirs, ...shared }) => ({
      slug,
      name,
      shared: shared.bothTagged + shared.oneTagged + shared.bothMentioned,
      tagged: shared.bothTagged,
      notes: theirs,
      weight: Math.round(neighbourWeight(shared, notes, theirs) * 1000) / 1000,
    }))
    .sort((a, b) => b.weight - a.weight || b.shared - a.shared || a.name.localeCompare(b.name))
    .slice(0, NEIGHBOURS)
}
