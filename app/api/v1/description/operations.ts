import { type ZodType, z } from 'zod'
import { bulkInput, orderInput, slugsInput } from '@/lib/notebook/bulk/bulk-input'
import { savedSearchChange, savedSearchInput } from '@/lib/notebook/saved-searches'
import { topicEdit, topicMerge, topicSplit } from '@/lib/notebook/topic-work/topic-input'
import {
  attachmentQuery,
  changedNote,
  changesQuery,
  completeQuery,
  dayQuery,
  diffQuery,
  emptyTrashQuery,
  exportQuery,
  importQuery,
  newNote,
  notesQuery,
  pastedHtml,
  preview,
  restored,
  restoreInput,
  searchQuery,
  sourceQuery,
  undoneChange,
} from '../inputs'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string) => ({ 'application/json': { schema: ref(name) } })
const answer = (description: string, content: object) => ({ description, content })
const problem = (description: string, name = 'Problem') =>
  answer(description, { 'application/problem+json': { schema: ref(name) } })

const badRequest = { 400: problem('The request does not make sense; `detail` says why.') }
const missing = { 404: problem('There is no such thing.') }
const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
const number = { ...slug, name: 'number', schema: { type: 'integer', minimum: 1 } }

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

const topicWork = {
  200: answer('What was done, and its number to take it back by.', json('TopicDone')),
  ...badRequest,
  ...missing,
  409: problem('It cannot be done; `reason` says why, and nothing was written.'),
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
      description:
        'Topics, sources and time that are not given stay as they are. An edit of an older revision is put together with what was saved since (`merged`). A save that changes nothing, or that was made already (`saveKey`), makes no revision.',
      requestBody: body(changedNote),
      responses: {
        200: answer('The revision is stored.', json('SavedOver')),
        ...badRequest,
        ...missing,
        409: problem('The note was saved since and the edits overlap; nothing was changed.', 'Conflict'),
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
  '/preview': {
    post: {
      summary: 'A text as its page would show it; nothing is stored',
      requestBody: body(preview),
      responses: { 200: answer('The page.', json('Preview')), ...badRequest },
    },
  },
  '/attachments': {
    post: {
      summary: 'Keep a picture or a PDF file for a note',
      description: 'What it is shows in its bytes: PNG, JPEG, GIF, WebP, AVIF or PDF, at most 25 MB.',
      parameters: query(attachmentQuery),
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        201: answer('It is kept under the hash of its bytes.', json('Attachment')),
        ...badRequest,
        413: problem('It is too large.'),
        415: problem('It is of no kind that is kept.'),
        507: problem('The disk is full.'),
      },
    },
  },
  '/markdown': {
    post: {
      summary: 'A copied piece of a web page as Markdown, its formulas kept',
      requestBody: body(pastedHtml),
      responses: { 200: answer('The text.', json('Markdown')), ...badRequest },
    },
  },
  '/complete': {
    get: {
      summary: 'What a link or a topic may be meant to be, while it is typed',
      parameters: query(completeQuery),
      responses: { 200: answer('The best first.', json('Completions')), ...badRequest },
    },
  },
  '/days': {
    get: {
      summary: 'The day a person means',
      parameters: query(dayQuery),
      responses: { 200: answer('The day.', json('ReadDay')), ...badRequest },
    },
  },
  '/notes/{slug}/revisions/{number}': {
    parameters: [slug, number],
    get: {
      summary: 'One saved version with all that was in it',
      responses: { 200: answer('The version.', json('Revision')), ...missing },
    },
  },
  '/notes/{slug}/revisions/{number}/restore': {
    parameters: [slug, number],
    post: {
      summary: 'Save an old version as the newest',
      description:
        'Title, text, topics, sources and time; nothing is removed. Restore `before` to take it back.',
      requestBody: body(restoreInput),
      responses: {
        200: answer('It is the newest version now.', json('Restored')),
        ...badRequest,
        ...missing,
        409: problem('The note was saved since; nothing was changed.'),
      },
    },
  },
  '/notes/{slug}/revisions/diff': {
    parameters: [slug],
    get: {
      summary: 'What lies between two versions, word by word',
      parameters: query(diffQuery),
      responses: { 200: answer('The differences.', json('RevisionDiff')), ...badRequest, ...missing },
    },
  },
  '/revisions': {
    get: {
      summary: 'Notes that are new, edited or in the trash since a day',
      parameters: query(changesQuery),
      responses: { 200: answer('The notes, the latest change first.', json('ChangedNotes')), ...badRequest },
    },
  },
  '/trash': {
    get: {
      summary: 'What lies in the trash, last thrown away first',
      responses: { 200: answer('Notes and sources.', json('Trash')) },
    },
    delete: {
      summary: 'Empty the trash; this cannot be undone',
      description:
        'Each note and source is named in `deleted.log` in the data directory first. Sources that notes still cite stay.',
      parameters: query(emptyTrashQuery),
      responses: { 200: answer('How many are gone.', json('Emptied')), ...badRequest },
    },
  },
  '/trash/restore': {
    post: {
      summary: 'Bring notes and sources back',
      requestBody: body(restored),
      responses: { 200: answer('How many came back.', json('BroughtBack')), ...badRequest },
    },
  },
  '/trash/sources': {
    post: {
      summary: 'Move a source to the trash; notes that cite it keep their links',
      requestBody: body(sourceQuery),
      responses: { 204: { description: 'It is there.' }, ...badRequest, ...missing },
    },
  },
  '/bulk': {
    post: {
      summary: 'Tag, untag, move to another day or throw away many notes at once',
      description:
        'All or none; one revision for each note that changes. Addresses of notes stay as they are.',
      requestBody: body(bulkInput),
      responses: { 200: answer('It is done.', json('BulkResult')), ...badRequest },
    },
  },
  '/bulk/undo': {
    post: {
      summary: 'Take such a change back',
      requestBody: body(undoneChange),
      responses: {
        200: answer('It is taken back.', json('BulkUndone')),
        ...badRequest,
        ...missing,
        409: problem('Notes were changed since; nothing was taken back. `touched` names them.'),
      },
    },
  },
  '/bulk/order': {
    post: {
      summary: 'Put notes of a day in order',
      description: 'Among the places they hold; notes that are not named stay where they are.',
      requestBody: body(orderInput),
      responses: { 200: answer('Whether anything moved.', json('Ordered')), ...badRequest },
    },
  },
  '/bulk/export': {
    post: {
      summary: 'Some notes and their topics as Markdown files',
      requestBody: body(slugsInput),
      responses: { 200: answer('The files in a zip.', { 'application/zip': {} }), ...badRequest },
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
    patch: {
      summary: 'Rename or edit a topic',
      description: 'What is not given stays. With `dryRun` it says what it would touch and writes nothing.',
      requestBody: body(topicEdit),
      responses: topicWork,
    },
    delete: { summary: 'Move a topic to the trash', responses: topicWork },
  },
  '/topics/{slug}/merge': {
    parameters: [slug],
    post: {
      summary: 'Merge a topic into another',
      description: 'Refused between a version and its ancestor.',
      requestBody: body(topicMerge),
      responses: topicWork,
    },
  },
  '/topics/{slug}/split': {
    parameters: [slug],
    post: {
      summary: 'Make some spellings a topic of their own',
      requestBody: body(topicSplit),
      responses: topicWork,
    },
  },
  '/topics/{slug}/restore': {
    parameters: [slug],
    post: { summary: 'Take a topic out of the trash', responses: topicWork },
  },
  '/topics/duplicates': {
    get: {
      summary: 'Pairs of topics that may be one',
      responses: { 200: answer('The pairs.', json('DuplicateList')) },
    },
  },
  '/changes': {
    get: {
      summary: 'What was done to topics or to many notes at once, newest first',
      responses: { 200: answer('The changes.', json('ChangeList')) },
    },
  },
  '/changes/{id}/undo': {
    parameters: [{ ...slug, name: 'id', schema: { type: 'integer' } }],
    post: {
      summary: 'Take a change back',
      responses: {
        200: answer('It is taken back.', json('Change')),
        ...missing,
        409: problem(
          'Something it touched was changed since, or it is taken back already; nothing was written.',
        ),
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
