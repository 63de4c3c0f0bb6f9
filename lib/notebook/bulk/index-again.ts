import { listStoredNotes } from '../../db/note-writes'
import type { Queryable } from '../../db/query'
import { listOwnSources } from '../../db/source-store'
import { listTags } from '../../db/topic-store'
import type { Day } from '../../domain/day'
import { indexNotes } from '../index-notes'
import { mentionEverywhere } from '../mention-everywhere'
import { Vocabulary } from '../vocabulary'

/**
 * Derives anew what follows from stored notes, as saving does: mentions, links and search text. `tags` gives a note
 * other tags than it has. The notes must not be in the trash.
 */
export async function indexAgain(
  tx: Queryable,
  ids: number[],
  now: Date,
  tags: ReadonlyMap<number, string[]> = new Map(),
): Promise<void> {
  if (ids.length === 0) return
  const [kept, sources] = [await listTags(tx, ids), await listOwnSources(tx, ids)]
  const notes = (await listStoredNotes(tx, ids)).map(({ id, day, title, body }) => ({
    id,
    day: day as Day,
    title,
    body,
    tags: tags.get(id) ?? kept.get(id) ?? [],
    sources: sources.get(id) ?? [],
  }))
  const vocabulary = await Vocabulary.load(tx, { importId: null, now })
  await indexNotes(tx, notes, { vocabulary, importId: null, now })
  await mentionEverywhere(tx, vocabulary)
}
