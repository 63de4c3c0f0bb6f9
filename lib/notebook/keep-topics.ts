import type { Queryable } from '../db/query'
import { setTopicText } from '../db/topic-store'
import type { TopicDraft } from '../domain/topic'
import type { Vocabulary } from './vocabulary'

/** Gives topics that come with their own files a row each, met in a note or not, with kind and description as written. */
export async function keepTopics(tx: Queryable, vocabulary: Vocabulary, drafts: TopicDraft[]): Promise<void> {
  const entries = drafts.map((draft) => ({ draft, entry: vocabulary.find(draft.name) }))
  await vocabulary.ensureRows(entries.map(({ entry }) => entry).filter((entry) => entry !== null))
  for (const { draft, entry } of entries) {
    if (entry?.id && draft.description !== entry.draft.description)
      await setTopicText(tx, entry.id, draft.kind, draft.description)
  }
}
