import { askInput } from '@/lib/notebook/questions/question-input'
import { questionChange, questionsQuery, refusedNote } from '../questions/question-inputs'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }
const done = json('QuestionDone')
const noSuch = { 404: problem('There is no such question, or no such note.') }
const same = { 409: problem('It stands so already.') }

/** What notes ask and the writer asked, until it is answered or dropped. */
export const questionOperations = {
  '/questions': {
    get: {
      summary: 'Questions, the open ones newest first',
      description:
        'Found in notes by rule or asked by hand. `mayAnswer` holds later notes that touch the terms of an open one.',
      parameters: query(questionsQuery),
      responses: { 200: answer('The questions.', json('QuestionList')), ...badRequest },
    },
    post: {
      summary: 'Ask by hand, perhaps about a note',
      requestBody: body(askInput),
      responses: { 201: answer('It is asked.', done), ...badRequest, ...noSuch },
    },
  },
  '/questions/{id}': {
    parameters: [id],
    get: {
      summary: 'One question',
      responses: { 200: answer('The question.', json('Question')), ...missing },
    },
    put: {
      summary: 'Answer it (by a note, in words, or both), drop it, or open it again',
      description: 'What was said stays when it is opened again.',
      requestBody: body(questionChange),
      responses: {
        200: answer('As asked; by `change` it is taken back.', done),
        ...badRequest,
        ...noSuch,
        ...same,
      },
    },
  },
  '/questions/{id}/refuse': {
    parameters: [id],
    post: {
      summary: 'Say that a note does not answer it; it is not offered again',
      requestBody: body(refusedNote),
      responses: {
        200: answer('It is noted; by `change` it is taken back.', done),
        ...badRequest,
        ...noSuch,
      },
    },
  },
}
