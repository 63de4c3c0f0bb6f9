import { findRevision, type StoredNote } from '../../db/note-writes'
import type { Queryable } from '../../db/query'
import { listOwnSources } from '../../db/source-store'
import { listTags } from '../../db/topic-store'
import type { SourceDraft } from '../../domain/source'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Vocabulary } from '../vocabulary'
import type { NoteContent } from './merge-save'

/** What a stored note says now. */
export async function contentOf(tx: Queryable, { id, title, body }: StoredNote): Promise<NoteContent> {
  const tags = (await listTags(tx, [id])).get(id) ?? []
  const sources = (await listOwnSources(tx, [id])).get(id) ?? []
  return { title, body, tags, sources }
}

/** Each topic once, by the name it goes by, whichever of its spellings was written. */
export function canonicalTags(tags: string[], vocabulary: Vocabulary): string[] {
  const names = tags.map((tag) => vocabulary.find(tag)?.draft.name ?? tag)
  const keys = names.map(normalizeTopicName)
  return names.filter((_, index) => keys.indexOf(keys[index] as string) === index)
}

/** Sources are compared as given too: of two spellings of one address, the note's rows keep the first. */
export async function sameContent(
  tx: Queryable,
  note: StoredNote,
  now: NoteContent,
  then: NoteContent,
): Promise<boolean> {
  if (now.title !== then.title || now.body !== then.body) return false
  if (JSON.stringify(now.tags) !== JSON.stringify(then.tags)) return false
  if (sameSources(now.sources, then.sources)) return true
  const given = await findRevision(tx, note.id, note.revision)
  return given !== null && sameSources(given.sources, then.sources)
}

function sameSources(one: SourceDraft[], other: SourceDraft[]): boolean {
  const text = (sources: SourceDraft[]) =>
    JSON.stringify(sources.map(({ url, role, lead, copyOf }) => [url, role, lead, copyOf]))
  return text(one) === text(other)
}
