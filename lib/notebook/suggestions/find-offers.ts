import { listAnswers } from '../../db/suggestion-store'
import { listStoredTopics } from '../../db/topic-store'
import { listDistinctions, listTopicRows } from '../../db/topic-work-store'
import {
  gatherNames,
  gatherPairs,
  type NameCandidate,
  type PairCandidate,
} from '../../domain/suggestions/gather'
import { SUGGESTION_KINDS } from '../../domain/suggestions/suggestion'
import { ancestorNameOf, suggestVersions, type VersionOffer } from '../../domain/suggestions/version-name'
import { isAbbreviation } from '../../domain/term-pairs/english-side'
import type { TopicKind } from '../../domain/topic'
import {
  type DuplicatePair,
  findDuplicates,
  type LikenessTopic,
} from '../../domain/topic-likeness/duplicates'
import { type Likeness, likenessOf, type NameParts, partsOfName } from '../../domain/topic-likeness/likeness'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'
import { minedNotes } from './mined-notes'

type OfferedAs = { slug: string; name: string; kind: TopicKind }

/** Everything there is to offer about topics, before it is dressed up to be shown. */
export type Offers = {
  topics: Map<number, OfferedAs>
  'same-model': (DuplicatePair & { key: string })[]
  'version-of': (VersionOffer & { key: string })[]
  spelling: {
    key: string
    name: string
    like: string
    why: Likeness | 'pair'
    topicId: number
    found: Found
  }[]
  'new-topic': {
    key: string
    name: string
    alias: string | null
    why: 'repeated' | 'title' | 'pair'
    versionOfId: number | null
    found: Found
  }[]
}

type Found = Pick<NameCandidate, 'times' | 'places'>

const offersNow = whileUnchanged((nb) => gatherOffers(nb))

/** Kept while nothing in the notebook changes. */
export function findOffers(nb: Notebook): Promise<Offers> {
  return offersNow(nb, null)
}

async function gatherOffers(nb: Notebook): Promise<Offers> {
  const db = nb.db.prisma
  const [notes, stored, rows, distinctions, answers] = [
    await minedNotes(nb),
    await listStoredTopics(db),
    new Map((await listTopicRows(db)).map((row) => [row.id, row])),
    await listDistinctions(db),
    await listAnswers(db, SUGGESTION_KINDS),
  ]
  const owner = new Map(
    stored.flatMap(({ id, names }) => names.map((name) => [normalizeTopicName(name), id])),
  )
  const topics = stored
    .filter(({ trashed }) => !trashed)
    .map(({ id, names, kind }): LikenessTopic => {
      const { versionOfId = null, parentId = null } = rows.get(id) ?? {}
      return { id, names, kind: kind as TopicKind, versionOfId, parentId }
    })
  const isOpen =
    (kind: (typeof SUGGESTION_KINDS)[number]) =>
    ({ key }: { key: string }) =>
      !answers.get(kind)?.has(key)
  const names = gatherNames(notes, (key) => owner.has(key))
  const pairs = gatherPairs(notes, () => false)
  const spelling = spellings(topics, owner, names, pairs)
  const spelt = new Set(spelling.map(({ name }) => normalizeTopicName(name)))
  const nameOf = (id: number | null) => (id === null ? '' : (rows.get(id)?.name ?? ''))
  return {
    topics: new Map(
      topics.map(({ id, kind }) => [id, { slug: rows.get(id)?.slug ?? '', name: nameOf(id), kind }]),
    ),
    'same-model': sameModel(topics, distinctions).map((pair) => ({
      ...pair,
      key: [nameOf(pair.one), nameOf(pair.other)].map(normalizeTopicName).sort().join('='),
    })),
    'version-of': suggestVersions(topics, owner)
      .map((offer) => ({
        ...offer,
        key: [nameOf(offer.id), offer.ancestorName].map(normalizeTopicName).join('<'),
      }))
      .filter(isOpen('version-of')),
    spelling: spelling.filter(isOpen('spelling')),
    'new-topic': newTopics(
      names.filter(({ key }) => !spelt.has(key)),
      pairs,
      owner,
      topics,
    ).filter(isOpen('new-topic')),
  }
}

/** The pairs last found: topics change less often than notes, and comparing thousands of names takes longest of all. */
let lastPairs: { topics: string; pairs: DuplicatePair[] } | null = null

function sameModel(topics: LikenessTopic[], distinctions: { one: string; other: string }[]): DuplicatePair[] {
  const key = JSON.stringify([topics, distinctions])
  if (lastPairs?.topics !== key) lastPairs = { topics: key, pairs: findDuplicates(topics, distinctions) }
  return lastPairs.pairs
}

type Spelling = Offers['spelling'][number]

/** Names held against all of the topics: those in most notes. */
const MOST_COMPARED = 500

/** Names that look like a topic's, and other sides of pairs whose one side is a topic's name. */
function spellings(
  topics: LikenessTopic[],
  owner: ReadonlyMap<string, number>,
  names: NameCandidate[],
  pairs: PairCandidate[],
): Spelling[] {
  const living = new Set(topics.map(({ id }) => id))
  const known = new Map<string, { id: number; name: string; parts: NameParts }[]>()
  for (const { id, names: own } of topics) {
    for (const name of own) {
      const parts = partsOfName(name)
      const initial = parts.letters[0] ?? ''
      known.set(initial, [...(known.get(initial) ?? []), { id, name, parts }])
    }
  }
  const alike = names.slice(0, MOST_COMPARED).flatMap(({ name, key, times, places }): Spelling[] => {
    // A version is never a spelling of its ancestor, nor the other way round.
    if (ancestorNameOf(name) !== null) return []
    const parts = partsOfName(name)
    for (const topic of known.get(parts.letters[0] ?? '') ?? []) {
      const why = likenessOf(parts, topic.parts)
      if (why !== null)
        return [
          {
            key: `${key}=${normalizeTopicName(topic.name)}`,
            name,
            like: topic.name,
            why,
            topicId: topic.id,
            found: { times, places },
          },
        ]
    }
    return []
  })
  const paired = pairs.flatMap(({ chinese, english, times, places }): Spelling[] => {
    const sides = [chinese, english].map((name) => ({ name, key: normalizeTopicName(name) }))
    const named = sides.filter(({ key }) => owner.has(key))
    const [other, like] = [sides.find(({ key }) => !owner.has(key)), named[0]]
    const topicId = owner.get(like?.key ?? '')
    if (named.length !== 1 || !other || !like || topicId === undefined || !living.has(topicId)) return []
    return [
      {
        key: `${other.key}=${like.key}`,
        name: other.name,
        like: like.name,
        why: 'pair',
        topicId,
        found: { times, places },
      },
    ]
  })
  return [...new Map([...paired, ...alike].map((offer) => [normalizeTopicName(offer.name), offer])).values()]
}

function newTopics(
  names: NameCandidate[],
  pairs: PairCandidate[],
  owner: ReadonlyMap<string, number>,
  topics: LikenessTopic[],
): Offers['new-topic'] {
  const living = new Set(topics.map(({ id }) => id))
  const versionOf = (name: string) => {
    const id = owner.get(normalizeTopicName(ancestorNameOf(name) ?? ''))
    return id !== undefined && living.has(id) ? id : null
  }
  const offers = new Map<string, Offers['new-topic'][number]>()
  for (const { chinese, english, times, places } of pairs) {
    const [key, other] = [normalizeTopicName(english), normalizeTopicName(chinese)]
    // Words of the language belong into the bank of terms; a name or what it stands for is a subject.
    if (!isAbbreviation(english) || owner.has(key) || owner.has(other) || offers.has(key)) continue
    const found = { times, places }
    offers.set(key, { key, name: english, alias: chinese, why: 'pair', versionOfId: null, found })
  }
  for (const { name, key, times, places, inTitle } of names) {
    const known = offers.get(key)
    const why = known?.why ?? (inTitle ? 'title' : 'repeated')
    const found = { times: Math.max(times, known?.found.times ?? 0), places }
    offers.set(key, { key, name, alias: known?.alias ?? null, why, versionOfId: versionOf(name), found })
  }
  return [...offers.values()].sort(
    (a, b) => b.found.places.length - a.found.places.length || b.found.times - a.found.times,
  )
}
