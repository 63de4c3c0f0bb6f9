import { listAnswers } from '../../db/suggestion-store'
import { listAllTerms, listTopicKeys } from '../../db/term-store'
import { gatherPairs, type PairCandidate } from '../../domain/suggestions/gather'
import type { SuggestionPlace } from '../../domain/suggestions/suggestion'
import { pairKey, type TermPair } from '../../domain/term-pairs/term-pair'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'
import { minedNotes } from '../suggestions/mined-notes'
import { showPlaces } from '../suggestions/places'
import { whileUnchanged } from '../while-unchanged'

/** A pair that notes set side by side, not in the bank and not dismissed. */
export type TermOffer = TermPair & {
  key: string
  notes: number
  places: SuggestionPlace[]
  /** The topic that one of the sides names, where only one does: the other may be a spelling of it. */
  topic: { slug: string; name: string } | null
}

const openPairs = whileUnchanged(async (nb: Notebook): Promise<PairCandidate[]> => {
  const notes = await minedNotes(nb)
  const bank = new Set((await listAllTerms(nb.db.prisma)).map(pairKey))
  const dismissed = (await listAnswers(nb.db.prisma, ['term-pair'])).get('term-pair') ?? new Set()
  return gatherPairs(notes, (key) => bank.has(key) || dismissed.has(key))
})

/** Those in most notes first. */
export async function listTermOffers(
  nb: Notebook,
  limit: number,
): Promise<{ items: TermOffer[]; total: number }> {
  const pairs = await openPairs(nb, null)
  const shown = pairs.slice(0, limit)
  const keysOf = ({ chinese, english }: TermPair) => [chinese, english].map(normalizeTopicName)
  const topics = await listTopicKeys(nb.db.prisma, shown.flatMap(keysOf))
  const places = await showPlaces(
    nb,
    shown.map((pair) => pair.places),
  )
  const items = shown.map((pair, at): TermOffer => {
    const { chinese, english, key } = pair
    const named = keysOf(pair).map((side) => topics.get(side) ?? null)
    const [one] = named.filter((topic) => topic !== null)
    const topic = named.includes(null) ? (one ?? null) : null
    return { chinese, english, key, notes: pair.places.length, places: places[at] ?? [], topic }
  })
  return { items, total: pairs.length }
}

/** The offer with this key and the note where it was first met. */
export async function findTermOffer(
  nb: Notebook,
  key: string,
): Promise<(TermPair & { noteId: number | null }) | null> {
  const found = (await openPairs(nb, null)).find((pair) => pair.key === key)
  return found
    ? { chinese: found.chinese, english: found.english, noteId: found.places[0]?.noteId ?? null }
    : null
}
