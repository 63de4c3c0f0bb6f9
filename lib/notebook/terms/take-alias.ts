import { listTopicKeys } from '../../db/term-store'
import type { TermPair } from '../../domain/term-pairs/term-pair'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'
import { workOnTopics } from '../topic-work/topic-work'

/**
 * Where one side of a pair names a topic, the other becomes another name of it. Returns the change's number; null when
 * no topic has either name, or topics have both.
 */
export async function recordedAlias(nb: Notebook, { chinese, english }: TermPair): Promise<number | null> {
  const sides = [chinese, english].map((name) => ({ name, key: normalizeTopicName(name) }))
  const topics = await listTopicKeys(
    nb.db.prisma,
    sides.map(({ key }) => key),
  )
  const [named, other] = [sides.find(({ key }) => topics.has(key)), sides.find(({ key }) => !topics.has(key))]
  const topic = topics.get(named?.key ?? '')
  if (!topic || !other) return null
  const result = await workOnTopics(nb, { do: 'edit', slug: topic.slug, addAliases: [other.name] })
  return result.ok ? result.change : null
}
