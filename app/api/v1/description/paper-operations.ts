import { paperInput } from '@/lib/notebook/papers/paper-input'
import { sourceQuery } from '../inputs'
import { bibtexInput, paperFormat, paperMerge, papersQuery } from '../papers/paper-inputs'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const key = { ...slug, name: 'key' }
const refused = { 409: problem('It cannot be done; `reason` says why, and nothing was written.') }
const done = { 200: answer('What was done, and its number to take it back by.', json('PaperDone')) }

/** Papers: their facts, BibTeX in and out, and those that may be one. */
export const paperOperations = {
  '/papers': {
    get: {
      summary: 'Papers, the last noted first',
      parameters: query(papersQuery),
      responses: { 200: answer('One page of them.', json('PaperList')), ...badRequest },
    },
    post: {
      summary: 'Read BibTeX in',
      description:
        'Entries are matched by identifiers, title and author, or key. What is wrong with the text is told in `problems` with its line; the other entries are taken all the same.',
      requestBody: {
        required: true,
        content: {
          ...body(bibtexInput).content,
          'application/x-bibtex': { schema: { type: 'string' } },
          'text/plain': { schema: { type: 'string' } },
        },
      },
      responses: { 200: answer('What came of each entry.', json('BibtexAnswer')), ...badRequest, ...refused },
    },
  },
  '/papers/{key}': {
    parameters: [key],
    get: {
      summary: 'One paper, by key, former key or any identifier such as arxiv:2010.11929',
      parameters: query(paperFormat),
      responses: {
        200: answer('The paper.', {
          ...json('Paper'),
          'application/x-bibtex': { schema: { type: 'string' } },
        }),
        ...missing,
      },
    },
    put: {
      summary: 'Say what a paper is; made if it is not there',
      description: 'What is not given stays.',
      requestBody: body(paperInput),
      responses: {
        ...done,
        201: answer('It is made.', json('PaperDone')),
        ...badRequest,
        ...refused,
      },
    },
  },
  '/papers/{key}/merge': {
    parameters: [key],
    post: {
      summary: 'Merge a paper into another',
      requestBody: body(paperMerge),
      responses: { ...done, ...badRequest, ...missing, ...refused },
    },
  },
  '/sources/noted': {
    get: {
      summary: 'Notes that have this link, or another link of its paper, oldest first',
      parameters: query(sourceQuery),
      responses: { 200: answer('The notes; there may be none.', json('NotedBefore')), ...badRequest },
    },
  },
  '/papers/duplicates': {
    get: {
      summary: 'Pairs of papers that may be one',
      responses: { 200: answer('The pairs.', json('PaperPairs')) },
    },
  },
}
