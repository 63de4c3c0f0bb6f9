import { listAllStoredNotes, listNotesFromLogs } from '../db/note-writes'
import { deleteRenders } from '../db/render-store'
import { deleteAllNoteTexts, requireSoundSearch } from '../db/search-store'
import { listOwnSources } from '../db/source-store'
import { listTags } from '../db/topic-store'
import type { Day } from '../domain/day'
import type { SourceDraft } from '../domain/source'
import { roleInNote } from '../domain/source-role-in-note'
import { parseSourceUrl } from '../domain/source-url'
import { indexNotes } from './index-notes'
import type { Notebook } from './open-notebook'
import { type RenderProgress, renderPending } from './render-pending'
import { buildIndexFile } from './search-index'
import { readSnapshotsAgain } from './snapshots/read-pending'
import { inTransaction } from './transaction'
import { Vocabulary } from './vocabulary'

/** Drops everything derived from the notes and makes it anew: mentions, links, sources' places, search text, the words of saved copies, renderings. */
export async function rebuild(
  nb: Notebook,
  onProgress?: (progress: RenderProgress) => void,
): Promise<{ notes: number }> {
  const notes = await inTransaction(nb, async (tx) => {
    const stored = await listAllStoredNotes(tx)
    const ids = stored.map((note) => note.id)
    const [tags, sources] = [await listTags(tx, ids), await listOwnSources(tx, ids)]
    const now = nb.now()
    const vocabulary = await Vocabulary.load(tx, { importId: null, now })
    const fromLogs = new Set(await listNotesFromLogs(tx))
    const indexable = stored.map(({ id, day, title, body }) => ({
      id,
      day: day as Day,
      title,
      body,
      tags: tags.get(id) ?? [],
      sources: fromLogs.has(id)
        ? ruledAnew(sources.get(id) ?? [], { title, text: body })
        : (sources.get(id) ?? []),
    }))
    await deleteAllNoteTexts(tx)
    await indexNotes(tx, indexable, { vocabulary, importId: null, now })
    await requireSoundSearch(tx)
    await deleteRenders(tx)
    return stored.length
  })
  await readSnapshotsAgain(nb)
  await buildIndexFile(nb)
  await renderPending(nb, onProgress)
  return { notes }
}

/** A log says nothing of roles: where its link has the role of its address, the rules as they are now look again. */
function ruledAnew(sources: SourceDraft[], context: { title: string; text: string }): SourceDraft[] {
  return sources.map((source) => {
    const parsed = parseSourceUrl(source.url)
    if (!parsed || parsed.role !== source.role) return source
    return { ...source, role: roleInNote(parsed, { ...context, lead: source.lead }) }
  })
}
