import {
  agendaAddition,
  agendaRemoval,
  meetingChange,
  meetingInput,
  promiseInput,
  promisesQuery,
  promiseWork,
  saidInput,
  tiedNote,
} from '@/lib/notebook/meetings/meeting-input'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }
const meeting = json('Meeting')
const gone = { 204: answer('It is gone.', {}) }

/** Meetings, what was said and promised there, and what is to be said at the next. */
export const meetingOperations = {
  '/meetings': {
    get: {
      summary: 'All meetings, the newest first',
      responses: { 200: answer('The meetings.', json('MeetingList')) },
    },
    post: {
      summary: 'Make a meeting',
      requestBody: body(meetingInput),
      responses: { 201: answer('It is made.', meeting), ...badRequest },
    },
  },
  '/meetings/{id}': {
    parameters: [id],
    get: {
      summary: 'A meeting, what was said and promised there, and the window of its brief',
      responses: { 200: answer('The meeting.', meeting), ...missing },
    },
    patch: {
      summary: 'Change what is said of a meeting; what is not named stays',
      requestBody: body(meetingChange),
      responses: { 200: answer('As it is now.', meeting), ...badRequest, ...missing },
    },
    delete: {
      summary: 'Move a meeting to the trash, with everything written about it',
      responses: { 204: answer('It is there.', {}), ...missing },
    },
  },
  '/meetings/{id}/said': {
    parameters: [id],
    put: {
      summary: 'Keep what was said there',
      requestBody: body(saidInput),
      responses: {
        200: answer('It is kept.', meeting),
        ...badRequest,
        ...missing,
        409: problem('Other words were saved since `base` was read: `current`. Nothing was changed.'),
      },
    },
  },
  '/meetings/{id}/restore': {
    parameters: [id],
    post: {
      summary: 'Take a meeting out of the trash, whole',
      responses: { 200: answer('It is back.', meeting), ...missing },
    },
  },
  '/meetings/{id}/next': {
    parameters: [id],
    post: {
      summary: 'Prepare the next of a weekly meeting, at the same hour on the wall',
      responses: {
        200: answer('It was there already.', meeting),
        201: answer('It is made.', meeting),
        ...missing,
      },
    },
  },
  '/meetings/{id}/notes': {
    parameters: [id],
    post: {
      summary: 'Tie a note to a meeting',
      requestBody: body(tiedNote),
      responses: { 200: answer('The note.', json('NoteRef')), ...badRequest, ...missing },
    },
    delete: {
      summary: 'Let a note go that is tied to a meeting',
      requestBody: body(tiedNote),
      responses: { ...gone, ...badRequest, ...missing },
    },
  },
  '/meetings/{id}/agenda': {
    parameters: [id],
    get: {
      summary: 'What was put on the agenda by hand',
      responses: { 200: answer('Its lines in their order.', json('Agenda')), ...missing },
    },
    post: {
      summary: 'Put notes, comparisons, timelines, papers or words on the agenda',
      description: 'The same thing put there twice is one line.',
      requestBody: body(agendaAddition),
      responses: { 201: answer('Its lines in their order.', json('Agenda')), ...badRequest, ...missing },
    },
    delete: {
      summary: 'Take a line off the agenda',
      requestBody: body(agendaRemoval),
      responses: { ...gone, ...badRequest, ...missing },
    },
  },
  '/meetings/{id}/promises': {
    parameters: [id],
    post: {
      summary: 'Write down what was promised, one promise a line',
      requestBody: body(promiseInput),
      responses: { 201: answer('The promises.', json('PromiseList')), ...badRequest, ...missing },
    },
  },
  '/meetings/promises': {
    get: {
      summary: 'Promises that are neither kept nor dropped',
      parameters: query(promisesQuery),
      responses: { 200: answer('The promises, the oldest first.', json('PromiseList')), ...badRequest },
    },
  },
  '/meetings/promises/{promise}': {
    parameters: [{ ...id, name: 'promise' }],
    patch: {
      summary: 'Keep, drop or reopen a promise, or put it in other words',
      requestBody: body(promiseWork),
      responses: { 200: answer('As it is now.', json('MeetingPromise')), ...badRequest, ...missing },
    },
  },
}
