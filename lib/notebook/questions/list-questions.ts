import { findStoredNote } from '../../db/note-writes'
import {
  countQuestions,
  listQuestionRows,
  type QuestionOrder,
  type WhichQuestions,
} from '../../db/question-reads'
import { findTopicItem } from '../../db/topic-reads'
import { QUESTION_STATES, type Question, type QuestionState } from '../../domain/questions/question'
import type { Notebook } from '../open-notebook'
import { withAnswers } from './may-answer'
import { showQuestions } from './show-questions'

export type QuestionFilter = {
  /** `settled`: answered or dropped. */
  state?: QuestionState | 'settled' | 'all'
  q?: string
  /** Slugs. */
  topic?: string
  note?: string
  page?: number
  limit?: number
}

export type QuestionList = {
  items: Question[]
  counts: Record<QuestionState, number>
  pages: number
}

const PAGE = 30
const MOST_OPEN = 200

/** One page of the ledger: open ones newest first with the notes that may answer them, settled ones as they were settled. */
export async function listQuestions(nb: Notebook, filter: QuestionFilter = {}): Promise<QuestionList> {
  const db = nb.db.prisma
  const { state = 'open', q, page = 1, limit = PAGE } = filter
  const among = await whichOf(nb, filter)
  if (!among) return { items: [], counts: { open: 0, answered: 0, dropped: 0 }, pages: 1 }
  const counts = await countQuestions(db, { ...among, q })
  const states = statesOf(state)
  const total = states.reduce((sum, one) => sum + counts[one], 0)
  const order: QuestionOrder = filter.note ? 'place' : states.includes('open') ? 'newest' : 'settled'
  const rows = await listQuestionRows(
    db,
    { ...among, q, states },
    { order, limit, offset: (page - 1) * limit },
  )
  const items = await withAnswers(nb, rows, await showQuestions(db, rows, nb.timeZone))
  return { items, counts, pages: Math.max(1, Math.ceil(total / limit)) }
}

/**
 * What was asked before `at` and neither answered nor dropped then, oldest first: the longest carried. The notes that
 * may answer are left out; the ledger has them.
 */
export async function listOpenQuestions(nb: Notebook, { at }: { at: Date }): Promise<Question[]> {
  const db = nb.db.prisma
  const rows = await listQuestionRows(db, { openAt: at }, { order: 'oldest', limit: MOST_OPEN })
  return showQuestions(db, rows, nb.timeZone)
}

/** Null when there is no such question to show. */
export async function readQuestion(nb: Notebook, id: number): Promise<Question | null> {
  const db = nb.db.prisma
  const rows = await listQuestionRows(db, { ids: [id] }, { order: 'oldest', limit: 1 })
  const [question] = await withAnswers(nb, rows, await showQuestions(db, rows, nb.timeZone))
  return question ?? null
}

function statesOf(state: NonNullable<QuestionFilter['state']>): readonly QuestionState[] {
  if (state === 'all') return QUESTION_STATES
  return state === 'settled' ? ['answered', 'dropped'] : [state]
}

/** Null when the topic or note is not there. */
async function whichOf(nb: Notebook, { topic, note }: QuestionFilter): Promise<WhichQuestions | null> {
  const which: WhichQuestions = {}
  if (topic !== undefined) {
    const item = await findTopicItem(nb.db.prisma, topic)
    if (!item) return null
    which.topicId = item.id
  }
  if (note !== undefined) {
    const stored = await findStoredNote(nb.db.prisma, note)
    if (!stored || stored.trashed) return null
    which.noteId = stored.id
  }
  return which
}
