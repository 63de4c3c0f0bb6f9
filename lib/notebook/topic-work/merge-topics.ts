import { moveDismissals } from '../../db/mention-store'
import {
  deleteTopic,
  listAliases,
  listNotesOfTopics,
  moveAliases,
  moveLinks,
  moveTags,
  type TopicRow,
  updateTopicRow,
} from '../../db/topic-work-store'
import { ancestorsOf, isWrittenVersion } from '../../domain/topic-lineage'
import { normalizeTopicName } from '../../domain/topic-name'
import type { TopicWork } from '../../domain/topic-work'
import { namesOfTopic, Refused, topicBySlug, type WorkContext, type WorkOutcome } from './work-context'

/** One topic goes up in another: its spellings, tags, mentions, links, versions and the topics under it. */
export async function mergeTopics(
  context: WorkContext,
  { slug, into }: Extract<TopicWork, { do: 'merge' }>,
): Promise<WorkOutcome> {
  const { tx } = context
  const [from, to] = [topicBySlug(context, slug), topicBySlug(context, into)]
  if (from.id === to.id) throw new Refused({ code: 'same-topic' })
  await refuseVersions(context, from, to)
  const aliases = await listAliases(tx, from.id)
  await moveAliases(
    tx,
    aliases.map(({ id }) => id),
    to.id,
  )
  await moveTags(tx, from.id, to.id)
  await moveLinks(tx, from.id, to.id)
  await moveDismissals(tx, from.id, to.id)
  await moveKin(context, from, to)
  // Its mentions go with it; they are found again by the names that the other topic has now.
  const noteIds = await listNotesOfTopics(tx, [from.id])
  await deleteTopic(tx, from.id)
  return {
    kind: 'merge-topics',
    summary: { topic: from.name, into: to.name },
    slug: to.slug,
    names: aliases.map(({ name }) => name),
    topicIds: [],
    noteIds,
    shownIn: [],
  }
}

/** A version and its ancestor, known as such or written so by any of their names, are two things. */
async function refuseVersions(context: WorkContext, from: TopicRow, to: TopicRow): Promise<void> {
  for (const [version, ancestor] of [
    [from, to],
    [to, from],
  ] as const) {
    const known = ancestorsOf(context.topics, version.id, 'versionOfId').includes(ancestor.id)
    const keys = async ({ id }: TopicRow) => (await namesOfTopic(context, id)).map(normalizeTopicName)
    const [own, others] = [await keys(version), await keys(ancestor)]
    if (known || own.some((one) => others.some((other) => isWrittenVersion(one, other)))) {
      const named = ({ slug, name }: TopicRow) => ({ slug, name })
      throw new Refused({ code: 'version-and-ancestor', version: named(version), ancestor: named(ancestor) })
    }
  }
}

async function moveKin({ tx, topics }: WorkContext, from: TopicRow, to: TopicRow): Promise<void> {
  const liesUnder = ancestorsOf(topics, to.id, 'parentId').includes(from.id)
  const liesAbove = ancestorsOf(topics, from.id, 'parentId').includes(to.id)
  const kept: TopicRow = {
    ...to,
    // What lay under the old topic takes its place in the tree.
    parentId: liesUnder ? from.parentId : (to.parentId ?? (liesAbove ? null : from.parentId)),
    versionOfId: to.versionOfId ?? from.versionOfId,
    colour: to.colour ?? from.colour,
    description: [...new Set([to.description, from.description])].filter(Boolean).join('\n\n'),
  }
  await updateTopicRow(tx, kept)
  for (const topic of topics.values()) {
    if (topic.id === to.id || topic.id === from.id) continue
    if (topic.versionOfId !== from.id && topic.parentId !== from.id) continue
    await updateTopicRow(tx, {
      ...topic,
      versionOfId: topic.versionOfId === from.id ? to.id : topic.versionOfId,
      parentId: topic.parentId === from.id ? to.id : topic.parentId,
    })
  }
}
