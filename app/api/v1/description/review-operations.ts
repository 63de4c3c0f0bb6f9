import { answerInput, planQuery } from '@/lib/notebook/review/review-input'
import { reviewSettings } from '@/lib/notebook/review/review-settings'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }

/** Cards as they come up, rehearsal for a date, and what the answers say. */
export const reviewOperations = {
  '/review': {
    get: {
      summary: 'The card to answer now, and what is left today',
      responses: { 200: answer('Where the reader stands.', json('ReviewSession')) },
    },
  },
  '/review/answers': {
    post: {
      summary: 'Answer a card',
      requestBody: body(answerInput),
      responses: {
        201: answer('As it is scheduled now; by `review` it is taken back.', json('ReviewAnswer')),
        ...badRequest,
        ...missing,
        409: problem('The card was answered since; nothing was written.'),
      },
    },
  },
  '/review/answers/{id}': {
    parameters: [id],
    delete: {
      summary: 'Take an answer back: the card is scheduled as before',
      responses: {
        204: answer('It no longer counts.', {}),
        ...missing,
        409: problem('The card was answered again since; nothing was written.'),
      },
    },
  },
  '/review/plan': {
    get: {
      summary: 'What to rehearse for a meeting or a moment, in the time there is',
      description:
        'What would be forgotten by then first, weighed by the brief. `recall` is predicted for that moment and null for a card nobody has answered, which counts as forgotten. Looking changes nothing.',
      parameters: query(planQuery),
      responses: { 200: answer('Cards in their order.', json('ReviewPlan')), ...badRequest, ...missing },
    },
  },
  '/review/statistics': {
    get: {
      summary: 'Predicted and true recall, answers by day, forecast, cards by state',
      responses: { 200: answer('Counted from the answers there are.', json('ReviewStatistics')) },
    },
  },
  '/review/settings': {
    get: {
      summary: 'Recall wanted, and new cards a day',
      responses: { 200: answer('As chosen.', json('ReviewSettings')) },
    },
    put: {
      summary: 'Choose them; cards keep the dates they have',
      requestBody: body(reviewSettings),
      responses: { 200: answer('As chosen.', json('ReviewSettings')), ...badRequest },
    },
  },
}
