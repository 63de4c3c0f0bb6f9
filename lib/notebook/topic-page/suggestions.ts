import type { SuggestionKind } from '../../domain/suggestions/suggestion'
import type { Notebook } from '../open-notebook'
import { readSidebar } from '../read-sidebar'
import { findOffers, type Offers } from '../suggestions/find-offers'

/** An offer that concerns a topic: what kind it is of, and the other name in it. */
export type TopicSuggestion = { kind: SuggestionKind | 'has-version'; key: string; name: string }

/** Up to here all offers are found in a moment; with more notes the page does not wait for them. */
const AT_ONCE = 1500
const LATER_MS = 400

const kept = new WeakMap<Notebook, { version: string; offers: Offers }>()
const waiting = new WeakSet<Notebook>()

/** In a large notebook those found last, while they are looked for anew for the next time. */
export async function listTopicSuggestions(nb: Notebook, topicId: number): Promise<TopicSuggestion[]> {
  const version = await nb.db.version()
  const before = kept.get(nb)
  if (before?.version === version) return concerning(before.offers, topicId)
  const { notes } = await readSidebar(nb)
  if (notes > AT_ONCE) {
    findLater(nb)
    return before ? concerning(before.offers, topicId) : []
  }
  return concerning(await find(nb, version), topicId)
}

async function find(nb: Notebook, version: string): Promise<Offers> {
  const offers = await findOffers(nb)
  kept.set(nb, { version, offers })
  return offers
}

function findLater(nb: Notebook): void {
  if (waiting.has(nb)) return
  waiting.add(nb)
  const timer = setTimeout(async () => {
    try {
      await find(nb, await nb.db.version())
    } catch (problem) {
      nb.say(`Suggestions were not looked for: ${problem instanceof Error ? problem.message : problem}`)
    } finally {
      waiting.delete(nb)
    }
  }, LATER_MS)
  timer.unref()
}

function concerning(offers: Offers, topicId: number): TopicSuggestion[] {
  const nameOf = (id: number | null) => offers.topics.get(id ?? -1)?.name ?? ''
  return [
    ...offers['same-model']
      .filter(({ one, other }) => one === topicId || other === topicId)
      .map(({ key, one, other }) => ({
        kind: 'same-model' as const,
        key,
        name: nameOf(one === topicId ? other : one),
      })),
    ...offers['version-of']
      .filter(({ id, ancestorId }) => id === topicId || ancestorId === topicId)
      .map(({ key, id, ancestorName }) =>
        id === topicId
          ? { kind: 'version-of' as const, key, name: ancestorName }
          : { kind: 'has-version' as const, key, name: nameOf(id) },
      ),
    ...offers.spelling
      .filter((offer) => offer.topicId === topicId)
      .map(({ key, name }) => ({ kind: 'spelling' as const, key, name })),
    ...offers['new-topic']
      .filter(({ versionOfId }) => versionOfId === topicId)
      .map(({ key, name }) => ({ kind: 'new-topic' as const, key, name })),
  ].slice(0, 8)
}
