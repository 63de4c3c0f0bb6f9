import { insertDistinction, setTopicTrashed } from '../../db/topic-work-store'
import { normalizeTopicName } from '../../domain/topic-name'
import { namesOfTopic, Refused, topicBySlug, type WorkContext, type WorkOutcome } from './work-context'

/** In the trash a topic keeps its names and tags, but is shown, matched and suggested nowhere. */
export async function trashTopic(context: WorkContext, slug: string): Promise<WorkOutcome> {
  const topic = topicBySlug(context, slug)
  await setTopicTrashed(context.tx, topic.id, context.now)
  return {
    kind: 'trash-topic',
    summary: { topic: topic.name },
    slug,
    names: [],
    topicIds: [topic.id],
    shownIn: [topic.id],
  }
}

export async function restoreTopic(context: WorkContext, slug: string): Promise<WorkOutcome> {
  const topic = topicBySlug(context, slug, true)
  await setTopicTrashed(context.tx, topic.id, null)
  return {
    kind: 'restore-topic',
    summary: { topic: topic.name },
    slug,
    names: await namesOfTopic(context, topic.id),
    topicIds: [topic.id],
    shownIn: [topic.id],
  }
}

/** Two topics that look alike are said not to be one. */
export async function distinguishTopics(
  context: WorkContext,
  slug: string,
  otherSlug: string,
): Promise<WorkOutcome> {
  const [topic, other] = [topicBySlug(context, slug), topicBySlug(context, otherSlug)]
  if (topic.id === other.id) throw new Refused({ code: 'same-topic' })
  const [one = '', two = ''] = [topic.name, other.name].map(normalizeTopicName).sort()
  await insertDistinction(context.tx, { one, other: two }, context.now)
  return {
    kind: 'distinguish-topics',
    summary: { topic: topic.name, other: other.name },
    slug,
    names: [],
    topicIds: [],
    shownIn: [],
  }
}
