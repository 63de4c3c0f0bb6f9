import { listTopicFacts } from '../../db/search-reads'
import { SEARCH_TIERS, type SearchTier, type TopicHit } from '../../domain/search'
import type { TopicKind } from '../../domain/topic'
import { topicsMatch } from '../../search/bodies/filter-match'
import { topicToken } from '../../search/bodies/note-text'
import type { FoundName } from '../../search/names/layered-names'
import type { Notebook } from '../open-notebook'

/** The topics among the names that were met; the best spelling of each. */
export async function foundTopics(
  nb: Notebook,
  named: readonly FoundName[],
  limit: number,
): Promise<TopicHit[]> {
  const best = new Map<number, { tier: SearchTier; matched: string }>()
  for (const hit of named) {
    if (hit.kind === 'paper') continue
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
