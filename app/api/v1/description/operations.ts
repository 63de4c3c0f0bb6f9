import { savedSearchChange, savedSearchInput } from '@/lib/notebook/saved-searches'
import { exportQuery, importQuery, searchQuery, sourceQuery } from '../inputs'
import { briefOperations } from './brief-operations'
import { cardOperations } from './card-operations'
import { compareOperations } from './compare-operations'
import { gistOperations } from './gist-operations'
import { graphOperations } from './graph-operations'
import { handoutOperations } from './handout-operations'
import { linkOperations } from './link-operations'
import { meetingOperations } from './meeting-operations'
import { mentionOperations } from './mention-operations'
import { noteOperations } from './note-operations'
import { numberOperations } from './number-operations'
import { paperOperations } from './paper-operations'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'
import { questionOperations } from './question-operations'
import { reviewOperations } from './review-operations'
import { snapshotOperations } from './snapshot-operations'
import { sourceOperations } from './source-operations'
import { termOperations } from './term-operations'
import { workOperations } from './work-operations'

const importBody = {
  required: true,
  content: {
    'text/plain': { schema: { type: 'string' } },
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
      },
    },
  },
}

export const operations = {
  ...noteOperations,
  ...gistOperations,
  ...handoutOperations,
  ...mentionOperations,
  ...meetingOperations,
  ...briefOperations,
  ...workOperations,
  ...numberOperations,
  ...termOperations,
  ...sourceOperations,
  ...linkOperations,
  ...cardOperations,
  ...compareOperations,
  ...graphOperations,
  ...snapshotOperations,
  ...paperOperations,
  ...reviewOperations,
  ...questionOperations,
  '/health': {
    get: {
      summary: 'Is it up, and how far has it rendered',
      responses: { 200: answer('It is up.', json('Health')) },
    },
  },
  '/search': {
    get: {
      summary: 'Find notes and topics, by any spelling',
      description:
        'Operators: topic: tag: source: role: host: day: before: after: has: is:, "exact phrase", -not, OR. Hits come by tier, strongest first; what is wrong with a query is told in `problems`, and the rest of it still counts.',
      parameters: query(searchQuery),
      responses: { 200: answer('The hits.', json('SearchAnswer')), ...badRequest },
    },
  },
  '/searches': {
    get: {
      summary: 'Saved searches, in the order of the home page',
      responses: { 200: answer('All of them.', json('SavedSearchList')) },
    },
    post: {
      summary: 'Save a search',
      description: 'A query that is saved already takes the new name.',
      requestBody: body(savedSearchInput),
      responses: { 201: answer('It is saved.', json('SavedSearch')), ...badRequest },
    },
  },
  '/searches/{id}': {
    parameters: [{ ...slug, name: 'id', schema: { type: 'integer' } }],
    patch: {
      summary: 'Rename or move a saved search, or change its query',
      requestBody: body(savedSearchChange),
      responses: { 200: answer('As it is now.', json('SavedSearch')), ...badRequest, ...missing },
    },
    delete: {
      summary: 'Delete a saved search',
      responses: { 204: answer('It is gone.', {}), ...missing },
    },
  },
  '/import': {
    post: {
      summary: 'Take a log or Markdown files in',
      parameters: query(importQuery),
      requestBody: importBody,
      responses: {
        200: answer('What came of it.', json('ImportReport')),
        ...badRequest,
        422: problem('Nothing could be read; `findings` says why.'),
      },
    },
  },
  '/export': {
    get: {
      summary: 'The whole notebook as plain files',
      parameters: query(exportQuery),
      responses: {
        200: answer('The notebook.', { 'application/zip': {}, 'text/plain': {}, 'application/json': {} }),
        ...badRequest,
      },
    },
  },
  '/sources': {
    get: {
      summary: 'Has this address been seen, under any spelling',
      parameters: query(sourceQuery),
      responses: { 200: answer('It has.', json('SeenSource')), ...badRequest, ...missing },
    },
  },
  '/openapi.json': {
    get: {
      summary: 'This description',
      responses: { 200: answer('OpenAPI 3.1.', { 'application/json': {} }) },
    },
  },
}
