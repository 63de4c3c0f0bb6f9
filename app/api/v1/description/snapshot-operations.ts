import { newSnapshotQuery, snapshotsQuery } from '../inputs'
import { answer, badRequest, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }

/** Saved copies of what notes cite. */
export const snapshotOperations = {
  '/snapshots': {
    get: {
      summary: 'Saved copies, newest first, and files that wait to be told whose copy they are',
      parameters: query(snapshotsQuery),
      responses: { 200: answer('The copies.', json('SnapshotList')), ...badRequest },
    },
    post: {
      summary: 'Keep a saved page (HTML) or PDF of a source',
      description:
        'The bytes are the body, at most 50 MB; what they are is judged by them alone. Without `source` the file is matched by its name and by the address SingleFile wrote into it.',
      parameters: query(newSnapshotQuery),
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: {
        200: answer('The source had this very file already.', json('AddedSnapshot')),
        201: answer('It is kept.', json('AddedSnapshot')),
        202: answer('It is kept and waits to be told its source.', json('AddedSnapshot')),
        ...badRequest,
        413: problem('It is too large.'),
        415: problem('It is neither page nor PDF, or not what its name says.'),
        507: problem('The disk is full.'),
      },
    },
  },
  '/snapshots/{id}': {
    parameters: [id],
    get: {
      summary: 'One saved copy with its words',
      responses: { 200: answer('The copy.', json('SnapshotWithText')), ...missing },
    },
    delete: {
      summary: 'Move a saved copy to the trash',
      responses: { 204: { description: 'It is there.' }, ...missing },
    },
  },
  '/snapshots/{id}/restore': {
    parameters: [id],
    post: {
      summary: 'Take a saved copy out of the trash',
      responses: { 200: answer('It is back.', json('SnapshotWithText')), ...missing },
    },
  },
}
