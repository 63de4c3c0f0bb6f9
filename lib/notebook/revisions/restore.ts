import { findNoteFacts } from '../../db/note-reads'
import { findRevisionWhole, type RevisionWhole } from '../../db/revision-reads'
import { printInstant } from '../../domain/day'
import type { NoteInput } from '../note-input'
import type { Notebook } from '../open-notebook'
import { saveNote } from '../save-note'

type RestoreResult =
  /** `revision` is the new one, or the present one where that is the very same; `before` stood until now: restoring it takes this back. */
  | { ok: true; slug: string; revision: number; before: number }
  /** The note was saved since; nothing was written. */
  | { ok: false; why: 'stale'; revision: number }
  | { ok: false; why: 'unknown-revision' }

/**
 * Saves the title, text, topics, sources and time of an old revision as a new one; nothing is removed. Only over the
 * revision the writer saw: text that came since would be gone from view without a word. A save in that very moment is
 * put together with it as any other (origin `merge`). Null when there is no such note.
 */
export async function restoreRevision(
  nb: Notebook,
  slug: string,
  number: number,
  baseRevision: number,
): Promise<RestoreResult | null> {
  const note = await findNoteFacts(nb.db.prisma, slug)
  if (!note) return null
  const revision = await findRevisionWhole(nb.db.prisma, note.id, number)
  if (!revision) return { ok: false, why: 'unknown-revision' }
  if (note.revision !== baseRevision) return { ok: false, why: 'stale', revision: note.revision }
  const saved = await saveNote(nb, slug, { ...inputOf(revision), baseRevision }, 'restore')
  if (!saved) return null
  if (!saved.ok) return { ok: false, why: 'stale', revision: saved.conflict.theirs.revision }
  return { ok: true, slug, revision: saved.revision, before: baseRevision }
}

function inputOf({ title, body, tags, sources, ...moment }: RevisionWhole): NoteInput {
  return { title, body, topics: tags, sources, ...whenOf(moment) }
}

function whenOf({
  loggedAt,
  zone,
  day,
  timed,
}: Pick<RevisionWhole, 'loggedAt' | 'zone' | 'day' | 'timed'>): Pick<NoteInput, 'loggedAt' | 'day'> {
  return timed ? { loggedAt: printInstant(loggedAt, zone).replace(/\[.*\]$/, '') } : { day }
}
