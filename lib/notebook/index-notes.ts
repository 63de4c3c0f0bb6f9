import { type LinkRow, replaceLinks } from '../db/link-store'
import { replaceNoteTexts } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { deleteNoteSources } from '../db/source-store'
import { deleteNoteTopics, insertNoteTopics, type NoteTopicRow } from '../db/topic-store'
import type { SourceDraft } from '../domain/source'
import { normalizeTopicName } from '../domain/topic-name'
import { findWikiLinks } from '../domain/wiki-links'
import { foldText } from '../search/fold'
import { resolveOpenLinks } from './resolve-links'
import { storeSources } from './store-sources'
import type { Entry, Vocabulary } from './vocabulary'

/** A stored note with what its writer gave beside the text. */
export type IndexableNote = {
  id: number
  title: string
  body: string
  tags: string[]
  /** The note's own list of links; those in the body are found here. */
  sources: SourceDraft[]
}

/**
 * Writes all that follows from notes' texts: tags and mentions, sources and papers, links, and the text that search
 * scans. Replaces what stood there before, so that saving and importing are the same work.
 */
export async function indexNotes(
  tx: Queryable,
  notes: IndexableNote[],
  context: { vocabulary: Vocabulary; importId: number | null; now: Date },
): Promise<void> {
  const ids = notes.map((note) => note.id)
  const topics = await storeTopics(tx, notes, context.vocabulary)
  await deleteNoteSources(tx, ids)
  const sources = await storeSources(tx, notes, context)
  await replaceLinks(tx, ids, notes.flatMap(linksOf))
  await resolveOpenLinks(tx, context.vocabulary)
  await replaceNoteTexts(
    tx,
    notes.map((note) => ({
      noteId: note.id,
      title: foldText(note.title),
      body: foldText(note.body),
      topics: foldText((topics.get(note.id) ?? []).join('\n')),
      sources: foldText((sources.get(note.id) ?? []).join('\n')),
    })),
  )
}

/** Returns, per note, the names of its tags for search. */
async function storeTopics(
  tx: Queryable,
  notes: IndexableNote[],
  vocabulary: Vocabulary,
): Promise<Map<number, string[]>> {
  const tagged = notes.map((note) =>
    note.tags.map((tag) => vocabulary.forTag(tag)).filter((entry) => entry !== null),
  )
  const mentioned = notes.map((note) => vocabulary.mentionsIn(note))
  await vocabulary.ensureRows([...tagged.flat(), ...mentioned.flatMap((mentions) => [...mentions.keys()])])

  const rows: NoteTopicRow[] = []
  const names = new Map<number, string[]>()
  notes.forEach((note, index) => {
    const entries = tagged[index] ?? []
    names.set(note.id, entries.flatMap(searchNames))
    for (const entry of entries)
      rows.push({ noteId: note.id, topicId: entry.id as number, by: 'tag', places: [] })
    for (const [entry, places] of mentioned[index] ?? []) {
      rows.push({ noteId: note.id, topicId: entry.id as number, by: 'mention', places })
    }
  })
  await deleteNoteTopics(
    tx,
    notes.map((note) => note.id),
  )
  await insertNoteTopics(tx, rows)
  return names
}

/** Every spelling, and each once more without spaces and hyphens: `SwinT` finds what is tagged Swin-T. */
function searchNames(entry: Entry): string[] {
  const names = [entry.draft.name, ...entry.draft.aliases]
  return [...new Set([...names, ...names.map(normalizeTopicName)])]
}

function linksOf(note: IndexableNote): LinkRow[] {
  return findWikiLinks(note.body).map((link) => ({
    fromNoteId: note.id,
    start: link.start,
    end: link.end,
    target: link.target,
  }))
}
