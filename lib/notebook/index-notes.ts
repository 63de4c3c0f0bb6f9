import { type LinkRow, replaceLinks } from '../db/link-store'
import type { Queryable } from '../db/query'
import { listSubjectWorks } from '../db/second-hand-reads'
import { deleteNoteSources } from '../db/source-store'
import { deleteNoteTopics, insertNoteTopics, type NoteTopicRow } from '../db/topic-store'
import type { Day } from '../domain/day'
import type { SourceDraft } from '../domain/source'
import { findWikiLinks } from '../domain/wiki-links'
import { resolveOpenLinks } from './resolve-links'
import { markSecondHand } from './source-roles/second-hand-marks'
import { storeSources } from './store-sources'
import type { Vocabulary } from './vocabulary'
import { writeNoteTexts } from './write-note-texts'

/** A stored note with what its writer gave beside the text. */
export type IndexableNote = {
  id: number
  day: Day
  title: string
  body: string
  tags: string[]
  /** The note's own list of links; those in the body are found here. */
  sources: SourceDraft[]
}

/**
 * Writes all that follows from notes' texts: tags and mentions, sources and papers, links, and the tokens that search
 * knows. Replaces what stood there before, so that saving and importing are the same work.
 */
export async function indexNotes(
  tx: Queryable,
  notes: IndexableNote[],
  context: { vocabulary: Vocabulary; importId: number | null; now: Date },
): Promise<void> {
  const ids = notes.map((note) => note.id)
  const worksBefore = await listSubjectWorks(tx, ids)
  await storeTopics(tx, notes, context.vocabulary)
  await deleteNoteSources(tx, ids)
  await storeSources(tx, notes, context)
  await replaceLinks(tx, ids, notes.flatMap(linksOf))
  await resolveOpenLinks(tx, context.vocabulary, ids)
  await writeNoteTexts(tx, notes)
  const worksNow = new Set(await listSubjectWorks(tx, ids))
  await markSecondHand(
    tx,
    worksBefore.filter((topicId) => !worksNow.has(topicId)),
  )
}

async function storeTopics(tx: Queryable, notes: IndexableNote[], vocabulary: Vocabulary): Promise<void> {
  const tagged = notes.map((note) =>
    note.tags.map((tag) => vocabulary.forTag(tag)).filter((entry) => entry !== null),
  )
  const mentioned = notes.map((note) => vocabulary.mentionsIn(note))
  await vocabulary.ensureRows([...tagged.flat(), ...mentioned.flatMap((mentions) => [...mentions.keys()])])

  const rows: NoteTopicRow[] = []
  notes.forEach((note, index) => {
    for (const entry of tagged[index] ?? [])
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
}

function linksOf(note: IndexableNote): LinkRow[] {
  return findWikiLinks(note.body).map((link) => ({
    fromNoteId: note.id,
    start: link.start,
    end: link.end,
    target: link.target,
  }))
}
