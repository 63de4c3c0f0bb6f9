import { listPieces } from '../db/import-store'
import { listAllStoredNotes, type StoredNote } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { listOwnSources } from '../db/source-store'
import { listTopicDescriptions } from '../db/topic-reads'
import { listStoredTopics, listTags } from '../db/topic-store'
import type { Day } from '../domain/day'
import {
  type AttachedFile,
  attachedPath,
  attachmentsIn,
  type NotebookFile,
  type NotebookNote,
  type NotebookTopic,
} from '../formats/markdown/notebook-files'
import { printNotebook } from '../formats/markdown/print'
import { readAttachment } from './attachments'
import { printNotebookLog } from './export-log'
import type { Notebook } from './open-notebook'
import { exportPapers } from './papers/export-papers'
import { inTransaction } from './transaction'

export const EXPORT_FORMATS = ['markdown', 'log', 'json', 'bibtex', 'csl'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * The whole notebook as plain files; a log and JSON are one file each, and so are all papers as BibTeX or CSL-JSON. One
 * transaction, so that it is of one moment. With `slugs` only these notes and the topics they are tagged with.
 */
export function exportNotebook(
  nb: Notebook,
  format: ExportFormat,
  slugs: readonly string[] | null = null,
): Promise<NotebookFile[]> {
  return inTransaction(nb, async (tx) => {
    if (format === 'bibtex') return [{ path: 'daybook.bib', text: await exportPapers(tx, format) }]
    if (format === 'csl') return [{ path: 'daybook-papers.json', text: await exportPapers(tx, format) }]
    const chosen = slugs && new Set(slugs)
    const notes = (await listAllStoredNotes(tx)).filter(({ slug }) => !chosen || chosen.has(slug))
    const complete = await withBeside(tx, notes)
    if (format === 'log')
      return [
        { path: 'daybook.txt', text: await printNotebookLog(tx, notes, complete, await listPieces(tx)) },
      ]
    const tagged = chosen && new Set(complete.flatMap(({ tags }) => tags))
    const topics = (await topicsOf(tx)).filter(({ name }) => !tagged || tagged.has(name))
    if (format === 'markdown') return printNotebook({ notes: complete, topics })
    const text = `${JSON.stringify({ format: 'daybook', version: 1, notes: complete, topics }, null, 2)}\n`
    return [{ path: 'daybook.json', text }]
  })
}

/** The pictures and the like that exported files show; one whose bytes are gone is left out. */
export async function exportAttachments(
  nb: Notebook,
  files: readonly NotebookFile[],
): Promise<AttachedFile[]> {
  const attached: AttachedFile[] = []
  for (const name of attachmentsIn(files.map(({ text }) => text))) {
    const found = await readAttachment(nb, name)
    if (found) attached.push({ path: attachedPath(name), bytes: found.bytes })
  }
  return attached
}

/** The notes with tags and their own lists of links, in the same order. */
async function withBeside(tx: Queryable, notes: StoredNote[]): Promise<NotebookNote[]> {
  const ids = notes.map((note) => note.id)
  const [tags, sources] = [await listTags(tx, ids), await listOwnSources(tx, ids, { chosen: true })]
  return notes.map(({ id, slug, title, body, loggedAt, zone, day, timed, position }) => ({
    slug,
    title,
    body,
    loggedAt,
    zone,
    day: day as Day,
    timed,
    position,
    tags: tags.get(id) ?? [],
    sources: sources.get(id) ?? [],
  }))
}

async function topicsOf(tx: Queryable): Promise<NotebookTopic[]> {
  const topics = await listTopicDescriptions(tx)
  const quiet = new Map((await listStoredTopics(tx)).map((topic) => [topic.slug, topic.quiet]))
  return topics.map(({ slug, name, kind, aliases, description, versionOfName }) => ({
    slug,
    name,
    kind,
    aliases,
    quiet: quiet.get(slug) ?? [],
    description,
    versionOf: versionOfName,
  }))
}
