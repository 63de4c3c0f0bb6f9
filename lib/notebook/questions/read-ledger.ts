import { findNoteCalled, listNewestNotes } from '../../db/meeting-reads'
import { findTopicItem } from '../../db/topic-reads'
import type { NoteRef } from '../../domain/note'
import type { QuestionState } from '../../domain/questions/question'
import type { Notebook } from '../open-notebook'
import { listQuestions, type QuestionList } from './list-questions'
import { setTexts } from './set-texts'

export type Ledger = QuestionList & {
  /** The topic or note whose questions these are. */
  about: { name: string } | null
  /** Words with formulas set, by number. */
  set: ReadonlyMap<number, string>
  /** To choose an answer from. */
  newest: NoteRef[]
}

const NEWEST = 40

/** One page of the ledger with what its page shows beside. Empty texts ask for nothing. */
export async function readLedger(
  nb: Notebook,
  asked: { state: QuestionState; q: string; topic: string; note: string; page: number },
): Promise<Ledger> {
  const { state, page } = asked
  const [q, topic, note] = [asked.q || undefined, asked.topic || undefined, asked.note || undefined]
  const db = nb.db.prisma
  const list = await listQuestions(nb, { state, page, q, topic, note })
  const named = topic ? await findTopicItem(db, topic) : null
  const noted = note ? await findNoteCalled(db, note) : null
  const about = named ? { name: named.name } : noted ? { name: noted.title } : null
  const set = await setTexts(nb, list.items)
  return { ...list, set, about, newest: await listNewestNotes(db, NEWEST) }
}
