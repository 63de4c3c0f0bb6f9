import { copyDismissals } from '../../db/mention-store'
import { insertTopics } from '../../db/topic-store'
import { listAliases, moveAliases, type TopicRow } from '../../db/topic-work-store'
import { topicSlugFor } from '../../domain/slug'
import type { TopicKind } from '../../domain/topic'
import { normalizeTopicName } from '../../domain/topic-name'
import type { TopicWork } from '../../domain/topic-work'
import { freeKey, Refused, topicBySlug, type WorkContext, type WorkOutcome } from './work-context'

/**
 * Some spellings, and with them the notes whose text names it so, become a topic of their own. Tags stay where they are:
 * which of the two a tag meant, only its writer knows.
 */
export async function splitTopic(
  context: WorkContext,
  { slug, name, aliases }: Extract<TopicWork, { do: 'split' }>,
): Promise<WorkOutcome> {
  const { tx } = context
  const topic = topicBySlug(context, slug)
  const own = await listAliases(tx, topic.id)
  const taken = [...new Set([...aliases, name].map(normalizeTopicName))]
  if (taken.includes(normalizeTopicName(topic.name)))
    throw new Refused({ code: 'own-name', name: topic.name })
  const strange = aliases.find((alias) => !own.some((row) => row.normalized === normalizeTopicName(alias)))
  if (strange !== undefined) throw new Refused({ code: 'no-alias', name: strange })
  const key = await freeKey(context, name, topic.id)
  const moved = own.filter((row) => taken.includes(row.normalized))
  const id = await insertTopic(context, topic, name, moved.some((row) => row.normalized === key) ? null : key)
  await moveAliases(
    tx,
    moved.map((row) => row.id),
    id.topicId,
  )
  await copyDismissals(tx, topic.id, id.topicId)
  return {
    kind: 'split-topic',
    summary: { topic: topic.name, into: name },
    slug: id.slug,
    names: [...new Set([...moved.map((row) => row.name), name])],
    topicIds: [topic.id, id.topicId],
    shownIn: [],
  }
}

/** `key`: its name is a new spelling, not one that moves with it. */
async function insertTopic(
  { tx, topics, now }: WorkContext,
  like: TopicRow,
  name: string,
  key: string | null,
): Promise<{ topicId: number; slug: string }> {
  const slugs = new Set([...topics.values()].map((topic) => topic.slug))
  const slug = topicSlugFor(name, (candidate) => slugs.has(candidate))
  const names = key === null ? [] : [{ name, normalized: key }]
  const kind = like.kind as TopicKind
  const [topicId] = await insertTopics(
    tx,
    [{ slug, name, kind, description: '', importId: null, names }],
    now,
  )
  return { topicId: topicId as number, slug }
}
