import { listNotesContaining } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { markStale } from '../db/render-store'
import { insertNoteTopics, type NoteTopicRow } from '../db/topic-store'
import { foldText } from '../search/fold'
import type { Vocabulary } from './vocabulary'

/** A name nobody had before may already stand in older notes: finds it there. Call after the new notes are stored. */
export async function mentionEverywhere(tx: Queryable, vocabulary: Vocabulary): Promise<void> {
  const unheard = new Set(vocabulary.unheard.filter((entry) => entry.id !== null))
  if (unheard.size === 0) return
  const names = [...unheard].flatMap((entry) => vocabulary.namesOf(entry).map(foldText))
  const rows: NoteTopicRow[] = []
  for (const note of await listNotesContaining(tx, names)) {
    for (const [entry, places] of vocabulary.mentionsIn(note)) {
      if (unheard.has(entry))
        rows.push({ noteId: note.id, topicId: entry.id as number, by: 'mention', places })
    }
  }
  await insertNoteTopics(tx, rows)
  await markStale(tx, [...new Set(rows.map((row) => row.noteId))])
}
