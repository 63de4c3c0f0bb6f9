import { findAlias, listTopicRows } from '../../db/topic-work-store'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'

export type FoundTopic = { slug: string; name: string; trashed: boolean }

/** By slug, else by any spelling; in the trash or not. */
export async function findTopic(nb: Notebook, slugOrName: string): Promise<FoundTopic | null> {
  const db = nb.db.prisma
  const topics = await listTopicRows(db)
  const alias = await findAlias(db, normalizeTopicName(slugOrName))
  const found =
    topics.find((topic) => topic.slug === slugOrName) ?? topics.find((topic) => topic.id === alias?.topicId)
  return found ? { slug: found.slug, name: found.name, trashed: found.trashed } : null
}

export async function listTrashedTopics(nb: Notebook): Promise<FoundTopic[]> {
  return (await listTopicRows(nb.db.prisma))
    .filter((topic) => topic.trashed)
    .map(({ slug, name, trashed }) => ({ slug, name, trashed }))
}
