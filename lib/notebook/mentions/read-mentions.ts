import {
  findMentioningNote,
  listDismissals,
  listDismissedTopics,
  listNamedTopics,
  listQuietNames,
  type MentioningNote,
  type NamedTopic,
} from '../../db/mention-store'
import type { NoteMention, NoteMentions } from '../../domain/mention'
import { linkPlace, quotePlace } from '../../domain/mentions/mention-place'
import type { TopicColour, TopicKind } from '../../domain/topic'
import type { Notebook } from '../open-notebook'

/** Start and end in `title + "\n" + body`. */
type Place = [number, number]

/** Places tried for a link: a name that stands in a thousand headings' links is none to look through. */
const TRIED = 50
const DISMISSALS = 500

/** The topics a note's text names, those named first first; null when there is no such note, or it is in the trash. */
export async function readMentions(nb: Notebook, slug: string): Promise<NoteMentions | null> {
  const db = nb.db.prisma
  const note = await findMentioningNote(db, slug)
  if (!note) return null
  const named = (await listNamedTopics(db, note.id)).map((topic) => ({
    topic,
    places: JSON.parse(topic.places) as Place[],
  }))
  const items = named
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => (a.places[0]?.[0] ?? 0) - (b.places[0]?.[0] ?? 0))
    .map(({ topic, places }) => toMention(note, topic, places))
  const dismissed = (await listDismissedTopics(db, note.id)).map(toTopic)
  return { revision: note.revision, items, dismissed }
}

/** Every dismissal, last first, or those of one topic. */
export function readDismissals(nb: Notebook, topic: string | null = null) {
  return listDismissals(nb.db.prisma, { topic, limit: DISMISSALS })
}

/** The topic's spellings that only search knows. */
export function readQuietNames(nb: Notebook, topic: string): Promise<string[]> {
  return listQuietNames(nb.db.prisma, topic)
}

const toTopic = ({ slug, name, kind, colour }: NamedTopic) => ({
  slug,
  name,
  kind: kind as TopicKind,
  colour: colour as TopicColour | null,
})

function toMention(note: MentioningNote, topic: NamedTopic, places: Place[]): NoteMention {
  const text = `${note.title}\n${note.body}`
  const first = places[0] as Place
  const inBody = places.find(([start]) => start > note.title.length)
  return {
    ...toTopic(topic),
    tagged: topic.tagged,
    places: places.length,
    spellings: [...new Set(places.map(([start, end]) => text.slice(start, end)))],
    quote: quotePlace(text, first),
    words: inBody ? text.slice(...inBody) : null,
    linkAt: linkablePlace(note, topic.name, places),
  }
}

/** The first place in the body around which brackets can stand. */
export function linkablePlace(
  { title, body }: Pick<MentioningNote, 'title' | 'body'>,
  target: string,
  places: Place[],
): Place | null {
  const inBody = places
    .map(([start, end]): Place => [start - title.length - 1, end - title.length - 1])
    .filter(([start]) => start >= 0)
  return inBody.slice(0, TRIED).find((place) => linkPlace(body, place, target) !== null) ?? null
}
