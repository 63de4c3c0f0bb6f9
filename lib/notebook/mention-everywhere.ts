import type { Queryable } from '../db/query'
import { markStale } from '../db/render-store'
import { listMatchingNotes } from '../db/search-store'
import { insertNoteTopics, type NoteTopicRow } from '../db/topic-store'
import { anyOf } from '../search/bodies/match-expression'
import { wordsMatch } from '../search/bodies/words-match'
import type { Vocabulary } from './vocabulary'
import { writeTopicTokens } from './write-note-texts'

/** A name nobody had before may already stand in older notes: finds it there. Call after the new notes are stored. */
export async function mentionEverywhere(tx: Queryable, vocabulary: Vocabulary): Promise<void> {
  const unheard = new Set(vocabulary.unheard.filter((entry) => entry.id !== null))
  if (unheard.size === 0) return
  const match = anyOf([...unheard].flatMap((entry) => vocabulary.namesInTexts(entry).map(wordsMatch)))
  if (match === null) return
  const rows: NoteTopicRow[] = []
  for (const note of await listMatchingNotes(tx, match)) {
    for (const [entry, places] of vocabulary.mentionsIn(note)) {
      if (unheard.has(entry))
        rows.push({ noteId: note.id, topicId: entry.id as number, by: 'mention', places })
    }
  }
  await insertNoteTopics(tx, rows)
  const noteIds = [...new Set(rows.map((row) => row.noteId))]
  await writeTopicTokens(tx, noteIds)
  await markStale(tx, noteIds)
}
