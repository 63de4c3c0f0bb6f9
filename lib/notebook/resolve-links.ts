import { findFormerlyTitled, findLinkedNotes, listOpenLinks, resolveLinks } from '../db/link-store'
import type { Queryable } from '../db/query'
import { markStale } from '../db/render-store'
import type { Entry, Vocabulary } from './vocabulary'

/** Where a `[[…]]` leads; nowhere when both are null. */
type LinkEnd = { noteId: number | null; topic: Entry | null }

/**
 * A note's slug, then its title, then a topic by name or slug, and last a title that a note once had: a link goes on
 * leading where it led when its end is renamed. Old titles cost a look at all revisions, so they are looked for only
 * among `former`.
 */
export async function findLinkEnds(
  tx: Queryable,
  targets: string[],
  { vocabulary, former }: { vocabulary: Vocabulary; former: ReadonlySet<string> },
): Promise<Map<string, LinkEnd>> {
  const notes = await findLinkedNotes(tx, targets)
  const topics = new Map(
    targets
      .filter((target) => !notes.has(target))
      .map((target) => [target, vocabulary.findLinked(target)] as const),
  )
  const lost = targets.filter((target) => former.has(target) && !notes.has(target) && !topics.get(target))
  const titled = await findFormerlyTitled(tx, lost)
  return new Map(
    targets.map((target) => [
      target,
      { noteId: notes.get(target) ?? titled.get(target) ?? null, topic: topics.get(target) ?? null },
    ]),
  )
}

/**
 * Gives every `[[…]]` that points nowhere yet its note or topic; a link may be written before its target is. `written`
 * are the notes whose links have just been stored.
 */
export async function resolveOpenLinks(
  tx: Queryable,
  vocabulary: Vocabulary,
  written: readonly number[] = [],
): Promise<void> {
  const open = await listOpenLinks(tx)
  if (open.length === 0) return
  const targets = [...new Set(open.map((link) => link.target))]
  const fresh = new Set(written)
  const former = new Set(open.filter((link) => fresh.has(link.fromNoteId)).map((link) => link.target))
  const ends = await findLinkEnds(tx, targets, { vocabulary, former })
  await vocabulary.ensureRows([...ends.values()].flatMap(({ topic }) => topic ?? []))
  const found = [...ends].flatMap(([target, { noteId, topic }]) =>
    noteId === null && topic === null ? [] : [{ target, toNoteId: noteId, toTopicId: topic?.id ?? null }],
  )
  await resolveLinks(tx, found)
  const resolved = new Set(found.map((link) => link.target))
  await markStale(
    tx,
    open.filter((link) => resolved.has(link.target)).map((link) => link.fromNoteId),
  )
}
