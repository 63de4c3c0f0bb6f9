import { bulkInput, orderInput, slugsInput } from '@/lib/notebook/bulk/bulk-input'
import { topicEdit, topicMerge, topicSplit } from '@/lib/notebook/topic-work/topic-input'
import { emptyTrashQuery, restored, sourceQuery, topicsQuery, undoneChange } from '../inputs'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const topicWork = {
  200: answer('What was done, and its number to take it back by.', json('TopicDone')),
  ...badRequest,
  ...missing,
  409: problem('It cannot be done; `reason` says why, and nothing was written.'),
}

/** Topics, and whatever is done to many notes at once or taken back. */
export const workOperations = {
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
  '/topics': {
    get: {
      summary: 'Every topic, or works known at second hand only',
      parameters: query(topicsQuery),
      responses: { 200: answer('The topics.', json('TopicList')), ...badRequest },
    },
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
}
