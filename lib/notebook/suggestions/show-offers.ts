import { countNotesOfTopics, listTopicPlaces } from '../../db/suggestion-store'
import type { OfferedTopic, Suggestion, SuggestionPlace } from '../../domain/suggestions/suggestion'
import type { Notebook } from '../open-notebook'
import type { Offers } from './find-offers'
import { guessKind } from './guess-kind'
import { PLACES_SHOWN, showPlaces } from './places'

/** Offers as they are shown, kind by kind, with names, counts and places in notes; a few questions for all of them. */
export async function showOffers(nb: Notebook, offers: Offers): Promise<Suggestion[]> {
  const topics = await offeredTopics(nb, offers)
  const named = [...offers.spelling, ...offers['new-topic']]
  const shown = await showPlaces(
    nb,
    named.map(({ found }) => found.places),
  )
  const places = new Map(named.map((offer, at) => [offer as { key: string }, shown[at] ?? []]))
  return [
    ...offers['same-model'].flatMap((pair) => toSameModel(pair, topics)),
    ...offers['version-of'].flatMap((offer) => toVersionOf(offer, topics)),
    ...offers.spelling.flatMap((offer) => toSpelling(offer, offers, places.get(offer) ?? [])),
    ...offers['new-topic'].map((offer) => toNewTopic(offer, offers, places.get(offer) ?? [])),
  ]
}

type Topics = Map<number, OfferedTopic>

function toSameModel(pair: Offers['same-model'][number], topics: Topics): Suggestion[] {
  const [one, other] = [topics.get(pair.one), topics.get(pair.other)]
  if (!one || !other) return []
  const [from, into] = one.notes <= other.notes ? [one, other] : [other, one]
  return [{ kind: 'same-model', key: pair.key, why: pair.why, names: pair.names, from, into }]
}

function toVersionOf(offer: Offers['version-of'][number], topics: Topics): Suggestion[] {
  const { key, id, ancestorId, ancestorName } = offer
  const [version, ancestor] = [topics.get(id), topics.get(ancestorId ?? -1) ?? null]
  return version ? [{ kind: 'version-of', key, version, ancestor, ancestorName }] : []
}

function toSpelling(
  { key, name, like, why, topicId, found }: Offers['spelling'][number],
  { topics }: Offers,
  places: SuggestionPlace[],
): Suggestion[] {
  const known = topics.get(topicId)
  if (!known) return []
  const topic = { slug: known.slug, name: known.name }
  return [{ kind: 'spelling', key, name, like, why, topic, notes: found.places.length, places }]
}

function toNewTopic(
  { key, name, alias, why, versionOfId, found }: Offers['new-topic'][number],
  { topics }: Offers,
  places: SuggestionPlace[],
): Suggestion {
  const above = topics.get(versionOfId ?? -1)
  const versionOf = above ? { slug: above.slug, name: above.name } : null
  const guess = above?.kind ?? guessKind(name, why, places)
  const told = { times: found.times, notes: found.places.length, places }
  return { kind: 'new-topic', key, name, alias, why, guess, versionOf, ...told }
}

async function offeredTopics(nb: Notebook, offers: Offers): Promise<Topics> {
  const ids = [
    ...new Set([
      ...offers['same-model'].flatMap(({ one, other }) => [one, other]),
      ...offers['version-of'].flatMap(({ id, ancestorId }) => [id, ancestorId ?? id]),
    ]),
  ]
  if (ids.length === 0) return new Map()
  const counts = await countNotesOfTopics(nb.db.prisma, ids)
  const rows = await listTopicPlaces(nb.db.prisma, ids, PLACES_SHOWN)
  const places = await showPlaces(
    nb,
    ids.map((id) => rows.filter((row) => row.topicId === id)),
  )
  return new Map(
    ids.flatMap((id, at): [number, OfferedTopic][] => {
      const topic = offers.topics.get(id)
      if (!topic) return []
      const { slug, name } = topic
      return [[id, { slug, name, notes: counts.get(id) ?? 0, places: places[at] ?? [] }]]
    }),
  )
}
