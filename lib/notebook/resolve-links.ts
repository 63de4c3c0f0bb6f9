import { findLinkedNotes, listOpenLinks, resolveLinks } from '../db/link-store'
import type { Queryable } from '../db/query'
import { markStale } from '../db/render-store'
import type { Vocabulary } from './vocabulary'

/** Gives every `[[…]]` that points nowhere yet its note (slug, then title) or topic; a link may be written before its target is. */
export async function resolveOpenLinks(tx: Queryable, vocabulary: Vocabulary): Promise<void> {
  const open = await listOpenLinks(tx)
  if (open.length === 0) return
  const targets = [...new Set(open.map((link) => link.target))]
  const notes = await findLinkedNotes(tx, targets)
  const topics = new Map(
    targets.filter((target) => !notes.has(target)).map((target) => [target, vocabulary.find(target)]),
  )
  await vocabulary.ensureRows([...topics.values()].filter((entry) => entry !== null))
  const found = targets
    .map((target) => ({
      target,
      toNoteId: notes.get(target) ?? null,
      toTopicId: topics.get(target)?.id ?? null,
    }))
    .filter((link) => link.toNoteId !== null || link.toTopicId !== null)
  await resolveLinks(tx, found)
  const resolved = new Set(found.map((link) => link.target))
  await markStale(
    tx,
    open.filter((link) => resolved.has(link.target)).map((link) => link.fromNoteId),
  )
}
