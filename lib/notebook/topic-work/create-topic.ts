import { insertTopics } from '../../db/topic-store'
import { updateTopicRow } from '../../db/topic-work-store'
import { topicSlugFor } from '../../domain/slug'
import { ancestorsOf } from '../../domain/topic-lineage'
import type { TopicWork } from '../../domain/topic-work'
import { freeKey, Refused, topicBySlug, type WorkContext, type WorkOutcome } from './work-context'

/** Nobody has this id: every name must be free. */
const NOBODY = -1

/** A topic that no note is tagged with yet; the notes whose text names it are found with it. */
export async function createTopic(
  context: WorkContext,
  { name, kind, aliases, versionOf, versions }: Extract<TopicWork, { do: 'create' }>,
): Promise<WorkOutcome> {
  const { tx, topics, now } = context
  const names: { name: string; normalized: string }[] = []
  for (const spelling of [name, ...aliases]) {
    const normalized = await freeKey(context, spelling, NOBODY)
    if (!names.some((known) => known.normalized === normalized)) names.push({ name: spelling, normalized })
  }
  const above = versionOf === null ? null : topicBySlug(context, versionOf)
  const below = versions.map((slug) => topicBySlug(context, slug))
  const circular = below.find(
    ({ id }) => above && [above.id, ...ancestorsOf(topics, above.id, 'versionOfId')].includes(id),
  )
  if (circular)
    throw new Refused({ code: 'circle', name, topic: { slug: circular.slug, name: circular.name } })
  const slugs = new Set([...topics.values()].map((topic) => topic.slug))
  const slug = topicSlugFor(name, (candidate) => slugs.has(candidate))
  const [id] = await insertTopics(tx, [{ slug, name, kind, description: '', importId: null, names }], now)
  const made = { id: id as number, name, kind, description: '', parentId: null, colour: null }
  if (above) await updateTopicRow(tx, { ...made, versionOfId: above.id })
  for (const version of below) await updateTopicRow(tx, { ...version, versionOfId: made.id })
  return {
    kind: 'create-topic',
    summary: { topic: name },
    slug,
    names: names.map((spelling) => spelling.name),
    topicIds: [made.id],
    shownIn: [],
  }
}
