import { listTopicFacts } from '../../db/search-reads'
import { SEARCH_TIERS, type SearchTier, type TopicHit } from '../../domain/search'
import type { TopicKind } from '../../domain/topic'
import { topicsMatch } from '../../search/bodies/filter-match'
import { topicToken } from '../../search/bodies/note-text'
import type { LayeredNames } from '../../search/names/layered-names'
import type { NameMatch } from '../../search/names/meeting'
import type { Notebook } from '../open-notebook'

const NAMES_READ = 30

/** Topics that have the text as one of their spellings, or nearly so; the best spelling of each. */
export async function foundTopics(
  nb: Notebook,
  text: string,
  names: LayeredNames,
  { limit, weakest }: { limit: number; weakest: NameMatch },
): Promise<TopicHit[]> {
  if (text === '') return []
  const best = new Map<number, { tier: SearchTier; matched: string }>()
  for (const hit of names.search(text, NAMES_READ, { kinds: ['topic', 'alias'], weakest })) {
    const tier = hit.match === 'exact' && hit.kind === 'alias' ? 'alias' : hit.match
    const known = best.get(hit.ref)
    if (!known || rungOf(tier) < rungOf(known.tier)) best.set(hit.ref, { tier, matched: hit.text })
  }
  const topics = [...best].sort(([, a], [, b]) => rungOf(a.tier) - rungOf(b.tier)).slice(0, limit)
  const facts = await listTopicFacts(
    nb.db.prisma,
    topics.map(([id]) => ({ id, match: topicsMatch([topicToken(id)]) ?? '' })),
  )
  return topics.flatMap(([id, { tier, matched }]) => {
    const topic = facts.get(id)
    return topic ? [{ ...topic, kind: topic.kind as TopicKind, tier, matched }] : []
  })
}

function rungOf(tier: SearchTier): number {
  return SEARCH_TIERS.indexOf(tier)
}
