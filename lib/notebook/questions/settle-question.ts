import { rowsChangedSince, takePicture } from '../../db/change-store'
import { findNoteCalled } from '../../db/meeting-reads'
import { findStoredNote } from '../../db/note-writes'
import type { Tx } from '../../db/open'
import { sqlTime } from '../../db/query'
import {
  findStanding,
  insertAskedQuestion,
  type QuestionStanding,
  setStanding,
} from '../../db/question-store'
import { insertAnswer } from '../../db/suggestion-store'
import { foldQuestion } from '../../domain/questions/match-questions'
import type { QuestionState } from '../../domain/questions/question'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { type AnswerInput, type AskInput, nameOfNote } from './question-input'

/** `missing`: no such question; `note`: no such note; `same`: it stands so already. */
export type QuestionResult =
  | { ok: true; id: number; change: number }
  | { ok: false; reason: 'missing' | 'note' | 'same' }

/** Kept under this kind: which notes the writer said do not answer a question. */
export const NO_ANSWER = 'question-answer'
export const noAnswerKey = (id: number, slug: string) => `${id} ${slug}`

const SHORT = 80

/** Puts a question into the ledger by hand, perhaps about a note. */
export function askQuestion(nb: Notebook, { text, note }: AskInput): Promise<QuestionResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<QuestionResult> => {
    const about = note === undefined ? null : await noteIdOf(tx, note)
    if (note !== undefined && about === null) return { ok: false, reason: 'note' }
    const id = await insertAskedQuestion(tx, { text, normalized: foldQuestion(text), noteId: about }, now)
    const after = { Question: [{ id, text, state: 'open' }] }
    const summary = { question: short(text) }
    const change = await recordChange(tx, { kind: 'ask-question', summary, before: {}, after, now })
    return { ok: true, id, change }
  })
}

/** Answered by a note, in words, or both. An answered question can be given another answer. */
export function answerQuestion(
  nb: Notebook,
  id: number,
  { note, answer = '' }: AnswerInput,
): Promise<QuestionResult> {
  return change(nb, id, 'answer-question', async (tx, before, now) => {
    const answerNoteId = note === undefined ? null : await noteIdOf(tx, note)
    if (note !== undefined && answerNoteId === null) return 'note'
    return {
      ...before,
      state: 'answered',
      settledAt: sqlTime(now),
      answer: answer || before.answer,
      answerNoteId,
    }
  })
}

/** Not to be answered; `why` in the writer's words. */
export function dropQuestion(nb: Notebook, id: number, why = ''): Promise<QuestionResult> {
  return change(nb, id, 'drop-question', async (_tx, before, now) =>
    before.state === 'dropped'
      ? 'same'
      : { ...before, state: 'dropped', settledAt: sqlTime(now), answer: why || before.answer },
  )
}

/** Keeps words of an answer that could not be taken, so that they need not be typed again. */
export function keepWords(nb: Notebook, id: number, answer: string): Promise<void> {
  return inTransaction(nb, async (tx) => {
    const before = await findStanding(tx, id)
    if (before && answer !== '') await setStanding(tx, { ...before, answer })
  })
}

/** Open again; what was said of it is kept, so that no words are lost. */
export function reopenQuestion(nb: Notebook, id: number): Promise<QuestionResult> {
  return change(nb, id, 'reopen-question', async (_tx, before) =>
    before.state === 'open' ? 'same' : { ...before, state: 'open', settledAt: null },
  )
}

/** Answers, drops or reopens, as is said. */
export function setQuestion(
  nb: Notebook,
  id: number,
  { state, note, answer = '' }: AnswerInput & { state: QuestionState },
): Promise<QuestionResult> {
  if (state === 'answered') return answerQuestion(nb, id, { note, answer })
  return state === 'dropped' ? dropQuestion(nb, id, answer) : reopenQuestion(nb, id)
}

/** The note does not answer it, and is not offered as its answer again. */
export function refuseAnswer(nb: Notebook, id: number, note: string): Promise<QuestionResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<QuestionResult> => {
    const question = await findStanding(tx, id)
    if (!question) return { ok: false, reason: 'missing' }
    const stored = await findStoredNote(tx, note)
    if (!stored) return { ok: false, reason: 'note' }
    await takePicture(tx, ['SuggestionAnswer'])
    await insertAnswer(tx, { kind: NO_ANSWER, key: noAnswerKey(id, note), answer: 'dismissed' }, now)
    const rows = await rowsChangedSince(tx, ['SuggestionAnswer'])
    const summary = { question: short(question.text), note: stored.title }
    const number = await recordChange(tx, { kind: 'refuse-answer', summary, ...rows, now })
    return { ok: true, id, change: number }
  })
}

async function noteIdOf(tx: Tx, name: string): Promise<number | null> {
  return (await findNoteCalled(tx, nameOfNote(name)))?.id ?? null
}

/** In one transaction with the record of it; nothing is recorded of what was refused. */
function change(
  nb: Notebook,
  id: number,
  kind: string,
  settle: (
    tx: Tx,
    before: QuestionStanding,
    now: Date,
  ) => Promise<QuestionStanding | Extract<QuestionResult, { ok: false }>['reason']>,
): Promise<QuestionResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<QuestionResult> => {
    const before = await findStanding(tx, id)
    if (!before) return { ok: false, reason: 'missing' }
    const after = await settle(tx, before, now)
    if (typeof after === 'string') return { ok: false, reason: after }
    await setStanding(tx, after)
    const number = await recordChange(tx, {
      kind,
      summary: { question: short(before.text) },
      before: { Question: [rowOf(before)] },
      after: { Question: [rowOf(after)] },
      now,
    })
    return { ok: true, id, change: number }
  })
}

/** Its words and place follow from its note; only what was decided is taken back. */
const rowOf = ({ text: _text, ...row }: QuestionStanding) => ({ ...row })

const short = (text: string) => (text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).toWellFormed()}…`)
