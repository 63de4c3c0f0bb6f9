import type { Tx } from '../../db/open'
import { findAlias, listAliases, listTopicRows, type TopicRow } from '../../db/topic-work-store'
import { normalizeTopicName } from '../../domain/topic-name'
import type { TopicProblem } from '../../domain/topic-work'

/** Thrown inside the transaction, so that nothing of a refused piece of work stays. */
export class Refused extends Error {
  constructor(readonly problem: TopicProblem) {
    super(problem.code)
  }
}

/** What a piece of work may read and must say. */
export type WorkContext = {
  tx: Tx
  now: Date
  /** Every topic by id, as they were at the beginning. */
  topics: Map<number, TopicRow>
}

/** What it did, for those who bring the rest in step and tell of it. */
export type WorkOutcome = {
  kind: string
  summary: Record<string, string | number>
  slug: string
  /** Names whose owner changed. */
  names: string[]
  /** Names changed that texts are not read for: only links may lead elsewhere now. */
  relink?: boolean
  topicIds: number[]
  /** Notes to read anew; without them all of the topics'. */
  noteIds?: number[]
  /** Its notes are touched, whether or not a row of theirs changes. */
  shownIn: number[]
}

export async function openContext(tx: Tx, now: Date): Promise<WorkContext> {
  return { tx, now, topics: new Map((await listTopicRows(tx)).map((topic) => [topic.id, topic])) }
}

/** By slug; one in the trash only where that is asked for. */
export function topicBySlug(context: WorkContext, slug: string, trashed = false): TopicRow {
  const found = [...context.topics.values()].find((topic) => topic.slug === slug)
  if (!found || found.trashed !== trashed) throw new Refused({ code: 'no-topic', slug })
  return found
}

/** The key of a name that nobody but `ownerId` has. */
export async function freeKey(context: WorkContext, name: string, ownerId: number): Promise<string> {
  const key = normalizeTopicName(name)
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(key)) throw new Refused({ code: 'empty-name', name })
  const alias = await findAlias(context.tx, key)
  const owner = alias && context.topics.get(alias.topicId)
  if (owner && owner.id !== ownerId) {
    const { slug, trashed } = owner
    throw new Refused({ code: 'name-taken', name, topic: { slug, name: owner.name, trashed } })
  }
  return key
}

export async function namesOfTopic({ tx }: WorkContext, topicId: number): Promise<string[]> {
  return (await listAliases(tx, topicId)).map(({ name }) => name)
}
