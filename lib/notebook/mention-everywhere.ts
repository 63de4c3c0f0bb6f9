import { listNotesContaining } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { markStale } from '../db/render-store'
import { insertNoteTopics, type NoteTopicRow } from '../db/topic-store'
import { createMentionFinder } from '../domain/mentions'
import { maskNonProse } from '../domain/prose-mask'
import { foldText } from '../search/fold'
import { mentionText } from './index-notes'
import type { Vocabulary } from './vocabulary'

/** A name nobody had before may already stand in older notes: finds it there. Call after the new notes are stored. */
export async function mentionEverywhere(tx: Queryable, vocabulary: Vocabulary): Promise<void> {
  const entries = vocabulary.unheard.filter((entry) => entry.id !== null)
  if (entries.length === 0) return
  const finder = createMentionFinder(entries.map((entry) => ({ topic: entry.id as number, names: vocabulary.namesOf(entry) })))
  const notes = await listNotesContaining(tx, entries.flatMap((entry) => vocabulary.namesOf(entry).map(foldText)))
  const rows: NoteTopicRow[] = []
  for (const note of notes) {
    const places = new Map<number, [number, number][]>()
    for (const { start, end, topic } of finder.find(maskNonProse(mentionText(note)))) {
      places.set(topic, [...(places.get(topic) ?? []), [start, end]])
    }
    for (const [topicId, at] of places) rows.push({ noteId: note.id, topicId, by: 'mention', places: at })
  }
  await insertNoteTopics(tx, rows)
  await markStale(tx, [...new Set(rows.map((row) => row.noteId))])
}
