import { QUESTION_STATES } from '@/lib/domain/questions/question'
import { count, day, instant, list, noteRef, nullable, object, ref, text } from './schema'

const noNote = { anyOf: [noteRef, { type: 'null' }] }

export const questionShapes = {
  Question: object({
    id: count,
    text,
    state: { enum: [...QUESTION_STATES] },
    origin: { enum: ['note', 'hand'] },
    askedDay: day,
    note: noNote,
    under: nullable(text),
    find: nullable(text),
    topics: list(object({ slug: text, name: text })),
    answer: text,
    answerNote: noNote,
    settledAt: nullable(instant),
    mayAnswer: list(object({ note: noteRef, terms: list(text), find: nullable(text) })),
  }),
  QuestionList: object({
    items: list(ref('Question')),
    counts: object({ open: count, answered: count, dropped: count }),
    pages: count,
  }),
  QuestionDone: object({ id: count, change: count }),
}
