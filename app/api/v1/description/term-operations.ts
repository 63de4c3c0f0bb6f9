import { termAnswer, termInput } from '@/lib/notebook/terms/term-input'
import { offersQuery, suggestionAnswer, suggestionsQuery, termsQuery } from '../inputs'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }
const done = json('TermDone')
const refused = { 409: problem('The bank has the pair already, or nothing would change.') }

/** What Daybook offers to do, and the bank of terms. */
export const termOperations = {
  '/suggestions': {
    get: {
      summary: 'What may be done about topics',
      description:
        'Topics that may be one, versions without their ancestor, other names and new topics, each with places in notes. Nothing is done by itself.',
      parameters: query(suggestionsQuery),
      responses: { 200: answer('The offers.', json('SuggestionList')), ...badRequest },
    },
    post: {
      summary: 'Take an offer or dismiss it for good',
      requestBody: body(suggestionAnswer),
      responses: {
        200: answer('It is done; by `change` it is taken back.', json('SuggestionDone')),
        ...badRequest,
        404: problem('It is no longer on offer.'),
        409: problem('It cannot be done; `reason` says why, and nothing was written.'),
      },
    },
  },
  '/terms': {
    get: {
      summary: 'The bank of terms, last added first',
      description: 'Pairs that were confirmed; a search for one side finds the other.',
      parameters: query(termsQuery),
      responses: { 200: answer('The pairs.', json('TermList')), ...badRequest },
    },
    post: {
      summary: 'Add a pair',
      requestBody: body(termInput),
      responses: { 201: answer('It is in the bank.', done), ...badRequest, ...refused },
    },
  },
  '/terms/{id}': {
    parameters: [id],
    put: {
      summary: 'Correct a pair',
      requestBody: body(termInput),
      responses: { 200: answer('As asked.', done), ...badRequest, ...missing, ...refused },
    },
    delete: {
      summary: 'Delete a pair; it is not offered again',
      responses: { 200: answer('It is out of the bank.', done), ...missing },
    },
  },
  '/terms/offers': {
    get: {
      summary: 'Pairs that notes set side by side, and that are not in the bank',
      parameters: query(offersQuery),
      responses: { 200: answer('The offers.', json('TermOfferList')), ...badRequest },
    },
    post: {
      summary: 'Take such a pair, or never offer it again',
      requestBody: body(termAnswer),
      responses: {
        200: answer('It is dismissed; by `change` that is taken back.', json('SuggestionDone')),
        201: answer('It is in the bank.', done),
        ...badRequest,
        ...refused,
      },
    },
  },
}
