import type { Queryable } from '../../db/query'
import {
  type FreshQuestion,
  insertFoundQuestions,
  listFoundQuestions,
  listReadNotes,
  type PlacedQuestion,
  placeQuestions,
  removeLines,
  settleInPlace,
} from '../../db/question-store'
import { answeredInPlace } from '../../domain/questions/answered-in-place'
import { findQuestions } from '../../domain/questions/find-questions'
import { foldQuestion, matchQuestions } from '../../domain/questions/match-questions'
import { SEARCH_RECIPE } from '../../search/recipe'

/**
 * Brings the questions kept of notes in step with their texts, before search reads them (it tells the first reading
 * from a later one). A question that was only put differently keeps its state; one that the note now answers where it
 * stands is answered; another open one whose line is gone goes, a settled one stays.
 */
export async function syncQuestions(tx: Queryable, notes: { id: number; body: string }[]): Promise<void> {
  const ids = notes.map(({ id }) => id)
  const kept = await listFoundQuestions(tx, ids)
  const known = await listReadNotes(tx, ids, SEARCH_RECIPE)
  const [fresh, placed, gone]: [FreshQuestion[], PlacedQuestion[], number[]] = [[], [], []]
  const settled: { id: number; answer: string }[] = []
  for (const { id: noteId, body } of notes) {
    const before = kept.get(noteId) ?? []
    const matched = matchQuestions(before, findQuestions(body))
    for (const found of matched.fresh)
      fresh.push({ noteId, ...found, normalized: foldQuestion(found.text), added: known.has(noteId) })
    const places = new Map(before.map((row) => [row.id, row]))
    for (const id of matched.gone) {
      gone.push(id)
      const row = places.get(id)
      const answer = row?.state === 'open' ? answeredInPlace(row.text, body) : null
      if (answer !== null) settled.push({ id, answer })
    }
    for (const { id, found } of matched.same) {
      const row = places.get(id)
      const normalized = foldQuestion(found.text)
      if (row?.start !== found.start || row.end !== found.end || row.normalized !== normalized)
        placed.push({ id, ...found, normalized })
    }
  }
  await settleInPlace(tx, settled)
  await removeLines(tx, gone)
  await placeQuestions(tx, placed)
  await insertFoundQuestions(tx, fresh)
}
