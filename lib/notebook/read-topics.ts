import { countNotes, listNoteItems } from '../db/note-reads'
import { listSourceItems } from '../db/source-reads'
import {
  findTopicItem,
  listNeighbourTopics,
  listNesting,
  listTopicBacklinks,
  listTopicItems,
  listTopicPlaces,
  listVersions,
} from '../db/topic-reads'
import type { TopicListItem } from '../domain/topic'
import type { TopicView } from '../domain/views'
import type { Notebook } from './open-notebook'

/** What a topic's page shows at once; the log, narrowed to the topic, has the rest. */
const ENTRIES = 60
const SOURCES = 60

export function listTopics(nb: Notebook): Promise<TopicListItem[]> {
  return listTopicItems(nb.db.prisma)
}

export async function readTopic(nb: Notebook, slug: string): Promise<TopicView | null> {
  const db = nb.db.prisma
  const topic = await findTopicItem(db, slug)
  if (!topic) return null
  const { id, ...item } = topic
  const [lineage, nesting, entries, { notes: totalEntries }, sources, neighbours, backlinks] =
    await Promise.all([
      listVersions(db, id),
      listNesting(db, id),
      listNoteItems(db, { topic: slug }, ENTRIES),
      countNotes(db, { topic: slug }),
      listSourceItems(db, { topicId: id }, SOURCES),
      listNeighbourTopics(db, id, 12),
      listTopicBacklinks(db, id),
    ])
  const places = await listTopicPlaces(
    db,
    id,
    entries.map((entry) => entry.slug),
  )
  const placeOf = new Map(places.map((place) => [place.slug, place]))
  return {
    ...item,
    ...lineage,
    ...nesting,
    entries: entries.map((entry) => {
      const place = placeOf.get(entry.slug)
      return {
        ...entry,
        by: place?.byTag ? 'tag' : 'mention',
        sentence: place?.first ? sentenceAround(place.text, place.first) : null,
      }
    }),
    totalEntries,
    sources,
    neighbours,
    backlinks,
  }
}

/** Longest stretch quoted on a topic page, in characters. */
const MAX_SENTENCE = 160

/** The sentence of the text, as its writer put it, in which the place stands. */
function sentenceAround(text: string, [start, end]: [number, number]): string {
  const from = Math.max(...[...'。！？!?\n；'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const stops = [...'。！？!?\n；'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  const sentence = text
    .slice(from, Math.min(text.length, ...stops.map((at) => at + 1)))
    .trim()
    .replace(/^[-*]\s+/, '')
  if (sentence.length <= MAX_SENTENCE) return sentence
  const lead = Math.max(0, start - from - MAX_SENTENCE / 2)
  return `${lead > 0 ? '…' : ''}${sentence.slice(lead, lead + MAX_SENTENCE)}…`
}
