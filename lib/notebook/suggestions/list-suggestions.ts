import {
  SUGGESTION_KINDS,
  type Suggestion,
  type SuggestionCounts,
  type SuggestionKind,
} from '../../domain/suggestions/suggestion'
import type { Notebook } from '../open-notebook'
import { findOffers, type Offers } from './find-offers'
import { showOffers } from './show-offers'

export type SuggestionList = { counts: SuggestionCounts; items: Suggestion[] }

/** Offers to confirm or dismiss, of each kind (or of one) the first `each`, with places that speak for them. */
export async function listSuggestions(
  nb: Notebook,
  { kind, each, key }: { kind?: SuggestionKind; each: number; key?: string },
): Promise<SuggestionList> {
  const offers = await findOffers(nb)
  const part = <T extends { key: string }>(of: SuggestionKind, all: T[]): T[] =>
    kind === undefined || kind === of
      ? all.filter((offer) => key === undefined || offer.key === key).slice(0, each)
      : []
  const shown: Offers = {
    topics: offers.topics,
    'same-model': part('same-model', offers['same-model']),
    'version-of': part('version-of', offers['version-of']),
    spelling: part('spelling', offers.spelling),
    'new-topic': part('new-topic', offers['new-topic']),
  }
  const counts = Object.fromEntries(SUGGESTION_KINDS.map((one) => [one, offers[one].length]))
  return { counts: counts as SuggestionCounts, items: await showOffers(nb, shown) }
}

/** The offer with this key as it stands now; null when it was answered or its words are gone. */
export async function findSuggestion(
  nb: Notebook,
  kind: SuggestionKind,
  key: string,
): Promise<Suggestion | null> {
  return (await listSuggestions(nb, { kind, key, each: 1 })).items[0] ?? null
}
