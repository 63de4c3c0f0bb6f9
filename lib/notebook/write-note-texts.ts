import type { Queryable } from '../db/query'
import {
  insertHanPairs,
  listSearchSources,
  listSearchTopics,
  replaceNoteTexts,
  type SearchSource,
  setTopicTokens,
} from '../db/search-store'
import type { Day } from '../domain/day'
import type { SourceRole } from '../domain/source'
import { hanPairsOf } from '../search/bodies/han-pairs'
import { textOfNote, topicTokens } from '../search/bodies/note-text'
import { SEARCH_RECIPE } from '../search/recipe'
import { syncQuestions } from './questions/sync-questions'
import type { SecondHandWorks } from './source-roles/second-hand'
import { markNotes, markSecondHandNear } from './source-roles/second-hand-marks'

/**
 * The only writer of what search knows of notes' texts, and of the questions they ask. Topics and sources of the notes
 * are stored already. `judged`: which works of the whole notebook are second-hand, where the caller knows.
 */
export async function writeNoteTexts(
  tx: Queryable,
  notes: { id: number; day: Day; title: string; body: string }[],
  judged?: SecondHandWorks,
): Promise<void> {
  const ids = notes.map(({ id }) => id)
  const topics = await listSearchTopics(tx, ids)
  const sources = new Map<number, SearchSource[]>(ids.map((id) => [id, []]))
  for (const source of await listSearchSources(tx, ids)) sources.get(source.noteId)?.push(source)
  const rows = notes.map(({ id, day, title, body }) => ({
    noteId: id,
    ...textOfNote({
      day,
      title,
      body,
      topics: topics.get(id) ?? [],
      sources: (sources.get(id) ?? []).map((source) => ({ ...source, role: source.role as SourceRole })),
    }),
  }))
  await syncQuestions(tx, notes)
  await replaceNoteTexts(tx, rows, SEARCH_RECIPE)
  if (judged) await markNotes(tx, ids, judged)
  else await markSecondHandNear(tx, ids)
  await insertHanPairs(tx, hanPairsOf(rows.map(({ title, body }) => `${title} ${body}`)))
}

/** For notes whose topics alone have changed. */
export async function writeTopicTokens(tx: Queryable, noteIds: number[]): Promise<void> {
  const topics = await listSearchTopics(tx, noteIds)
  await setTopicTokens(
    tx,
    noteIds.map((noteId) => ({ noteId, topics: topicTokens(topics.get(noteId) ?? []) })),
  )
}
