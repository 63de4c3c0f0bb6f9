import { type ZodType, z } from 'zod'
import { savedSearchChange, savedSearchInput } from '@/lib/notebook/saved-searches'
import {
  changedNote,
  exportQuery,
  importQuery,
  newNote,
  notesQuery,
  searchQuery,
  sourceQuery,
} from '../inputs'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string) => ({ 'application/json': { schema: ref(name) } })
const answer = (description: string, content: object) => ({ description, content })
const problem = (description: string, name = 'Problem') =>
  answer(description, { 'application/problem+json': { schema: ref(name) } })

const badRequest = { 400: problem('The request does not make sense; `detail` says why.') }
const missing = { 404: problem('There is no such thing.') }
const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }

/** Query parameters as the schema that parses them has them. */
function query(schema: ZodType) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as { description?: string }
    return { name, in: 'query', required: required.includes(name), description, schema: rest }
  })
}

function body(schema: ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return { required: true, content: { 'application/json': { schema: rest } } }
}

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
  '/health': {
    get: {
      summary: 'Is it up, and how far has it rendered',
      responses: { 200: answer('It is up.', json('Health')) },
    },
  },
  '/notes': {
    get: {
      summary: 'Notes, newest first',
      parameters: query(notesQuery),
      responses: { 200: answer('One page of notes.', json('NoteList')), ...badRequest },
    },
    post: {
      summary: 'Add a note',
      requestBody: body(newNote),
      responses: { 201: answer('The note is stored.', json('Saved')), ...badRequest },
    },
  },
  '/notes/{slug}': {
    parameters: [slug],
    get: { summary: 'One note', responses: { 200: answer('The note.', json('Note')), ...missing } },
    put: {
      summary: 'Save a new revision of a note',
      description: 'Topics, sources and time that are not given stay as they are.',
      requestBody: body(changedNote),
      responses: {
        200: answer('The revision is stored.', json('Saved')),
        ...badRequest,
        ...missing,
        409: problem('The note was saved since; nothing was changed.', 'Conflict'),
      },
    },
    delete: {
      summary: 'Move a note to the trash',
      responses: { 204: { description: 'It is there.' }, ...missing },
    },
  },
  '/notes/{slug}/revisions': {
    parameters: [slug],
    get: {
      summary: 'Every saved version of a note, newest first',
      responses: { 200: answer('The versions.', json('Revisions')), ...missing },
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
  '/topics': {
    get: { summary: 'Every topic', responses: { 200: answer('The topics.', json('TopicList')) } },
  },
  '/topics/{slug}': {
    parameters: [slug],
    get: {
      summary: 'One topic with its notes',
      responses: { 200: answer('The topic.', json('Topic')), ...missing },
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
