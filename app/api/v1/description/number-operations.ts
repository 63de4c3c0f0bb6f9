import { dismissedNumbers, limitQuery, numbersQuery } from '../inputs'
import { answer, badRequest, body, json, missing, query, slug } from './parts'

/** What notes claim in numbers, and their formulas. */
export const numberOperations = {
  '/numbers': {
    get: {
      summary: 'What notes claim in numbers, newest first, and which of it cannot be right together',
      description:
        'Values come in seconds, bytes, ones and the like, whatever they were written in. `change` marks how far two things differ. With `contradictions=1` the list of claims stays empty.',
      parameters: query(numbersQuery),
      responses: { 200: answer('Claims and contradictions.', json('Claims')), ...badRequest },
    },
    post: {
      summary: 'Say that two numbers do not contradict each other; undone like any change',
      requestBody: body(dismissedNumbers),
      responses: {
        200: answer('They are not shown together again.', json('ChangeMade')),
        ...badRequest,
        ...missing,
      },
    },
  },
  '/topics/{slug}/numbers': {
    parameters: [slug],
    get: {
      summary: 'What notes claim of a topic in numbers; its versions have their own',
      parameters: query(limitQuery),
      responses: {
        200: answer('Claims and contradictions.', json('TopicClaims')),
        ...badRequest,
        ...missing,
      },
    },
  },
  '/topics/{slug}/formulas': {
    parameters: [slug],
    get: {
      summary: 'The formulas of a topic’s notes, each once, as TeX and set',
      parameters: query(limitQuery),
      responses: { 200: answer('The formulas.', json('TopicFormulas')), ...badRequest, ...missing },
    },
  },
}
