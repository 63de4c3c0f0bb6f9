import { findStoredNote } from '../../db/note-writes'
import { listOwnSources } from '../../db/source-store'
import { correctedBody, correctedSources } from '../../domain/link-doctor/corrected-text'
import type { Notebook } from '../open-notebook'
import { saveNote } from '../save-note'
import { examineNotebook } from './findings'

export type Correction =
  /** `before`: the revision that stood until now; restoring it takes the correction back. */
  | { ok: true; slug: string; revision: number; before: number }
  /** `not-offered`: that address was not suggested for the link. `nothing`: the note does not cite it (any more). */
  | { ok: false; why: 'not-offered' | 'nothing' | 'conflict' }

/**
 * Gives one note another address in place of a link, as a new revision of that note. Only an address that is offered
 * for the link; nothing else of the note is touched. Null when there is no such note.
 */
export async function correctLink(
  nb: Notebook,
  { sourceId, slug, to }: { sourceId: number; slug: string; to: string },
): Promise<Correction | null> {
  const { findings, links } = await examineNotebook(nb)
  const isOffered = findings.some(
    (finding) =>
      finding.sourceId === sourceId &&
      finding.suggestions.some(({ url, corrects }) => corrects && url === to),
  )
  const link = links.get(sourceId)
  if (!link || !isOffered) return { ok: false, why: 'not-offered' }
  const db = nb.db.prisma
  const note = await findStoredNote(db, slug)
  if (!note || note.trashed) return null
  const sources = (await listOwnSources(db, [note.id])).get(note.id) ?? []
  const corrected = {
    body: correctedBody(note.body, link.canonicalUrl, to),
    sources: correctedSources(sources, link.canonicalUrl, to),
  }
  const isSame =
    corrected.body === note.body && sources.every(({ url }, at) => url === corrected.sources[at]?.url)
  if (isSame) return { ok: false, why: 'nothing' }
  const { title, revision } = note
  const saved = await saveNote(nb, slug, { title, ...corrected, baseRevision: revision }, 'editor')
  if (!saved) return null
  if (!saved.ok) return { ok: false, why: 'conflict' }
  return { ok: true, slug, revision: saved.revision, before: revision }
}
