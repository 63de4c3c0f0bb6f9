import { rowsChangedSince, takePicture } from '../../db/change-store'
import { listNotesOfTopics } from '../../db/topic-work-store'
import type { ChangeRows } from '../../domain/change'
import type { TopicWork, TopicWorkResult } from '../../domain/topic-work'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { renderSoon } from '../render-pending'
import { inTransaction } from '../transaction'
import { createTopic } from './create-topic'
import { editTopic } from './edit-topic'
import { bringInStep } from './in-step'
import { mergeTopics } from './merge-topics'
import { refreshMentions } from './refresh'
import { splitTopic } from './split-topic'
import { touchOf } from './touch'
import { distinguishTopics, restoreTopic, trashTopic } from './trash-topic'
import { openContext, Refused, type WorkContext, type WorkOutcome } from './work-context'

const TABLES = ['Topic', 'TopicAlias', 'NoteTopic', 'Link', 'TopicDistinction', 'MentionDismissal'] as const

/** Ends a dry run: all that it did goes with the transaction. */
class DryRun extends Error {
  constructor(readonly result: TopicWorkResult) {
    super('dry run')
  }
}

/**
 * Does one thing to topics in one transaction, with all that follows from it, and records it so that it can be taken
 * back. A dry run does the very same and leaves no trace, so that a preview cannot differ from what comes of it.
 */
export async function workOnTopics(
  nb: Notebook,
  work: TopicWork,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<TopicWorkResult> {
  try {
    const { result, noteIds } = await inTransaction(nb, async (tx) => {
      await takePicture(tx, TABLES)
      const context = await openContext(tx, nb.now())
      const outcome = await perform(context, work)
      await follow(context, work, outcome)
      const rows = await rowsChangedSince(tx, TABLES)
      if (isEmpty(rows)) throw new Refused({ code: 'nothing-changes' })
      const touched = await touchOf(context, outcome, rows)
      const noteIds = await bringInStep(tx, rows)
      const { kind, slug } = outcome
      const summary = { ...outcome.summary, notes: touched.notes, mentions: touched.mentions }
      const change = dryRun ? null : await recordChange(tx, { kind, summary, ...rows, now: context.now })
      const result: TopicWorkResult = { ok: true, kind, slug, change, summary, touched }
      if (dryRun) throw new DryRun(result)
      return { result, noteIds }
    })
    renderSoon(nb, noteIds)
    return result
  } catch (cause) {
    if (cause instanceof DryRun) return cause.result
    if (cause instanceof Refused) return { ok: false, problem: cause.problem }
    throw cause
  }
}

function perform(context: WorkContext, work: TopicWork): Promise<WorkOutcome> {
  switch (work.do) {
    case 'edit':
      return editTopic(context, work)
    case 'create':
      return createTopic(context, work)
    case 'merge':
      return mergeTopics(context, work)
    case 'split':
      return splitTopic(context, work)
    case 'trash':
      return trashTopic(context, work.slug)
    case 'restore':
      return restoreTopic(context, work.slug)
    case 'distinguish':
      return distinguishTopics(context, work.slug, work.other)
  }
}

/** Mentions and links go where the names have gone. */
async function follow(context: WorkContext, work: TopicWork, outcome: WorkOutcome): Promise<void> {
  const { tx, now } = context
  if (outcome.names.length > 0 || outcome.relink || work.do === 'trash') {
    const noteIds = outcome.noteIds ?? (await listNotesOfTopics(tx, outcome.topicIds))
    await refreshMentions(tx, { noteIds, topicIds: outcome.topicIds, names: outcome.names }, now)
  }
}

function isEmpty({ before, after }: { before: ChangeRows; after: ChangeRows }): boolean {
  return [before, after].every((rows) => Object.values(rows).every((list) => list.length === 0))
}
