import {
  countMatches,
  countTokenNotes,
  findAboutText,
  listMatches,
  listSimilarFacts,
} from '../db/search-reads'
import type { NoteRef } from '../domain/note'
import { EVERY_NOTE } from '../search/bodies/match-expression'
import { aboutTokens, similarMatch } from '../search/bodies/similar-match'
import type { Notebook } from './open-notebook'

/** Notes about the same, by the words and topics that set this one apart; with the topics they share. */
export async function similarNotes(
  nb: Notebook,
  noteId: number,
  limit: number,
): Promise<(NoteRef & { shared: string[] })[]> {
  const db = nb.db.prisma
  const text = await findAboutText(db, noteId)
  if (!text) return []
  const [counts, [notes = 0]] = await Promise.all([
    countTokenNotes(db, aboutTokens(text)),
    countMatches(db, [EVERY_NOTE]),
  ])
  const match = similarMatch(text, counts, notes)
  if (match === null) return []
  const found = await listMatches(db, [{ key: 'similar', match, ranked: true, limit: limit + 1 }])
  const ids = found.map(({ id }) => id).filter((id) => id !== noteId)
  return listSimilarFacts(db, noteId, ids.slice(0, limit))
}
