import { roleInput } from '@/lib/notebook/source-roles/role-input'
import { pinInput } from '@/lib/notebook/topic-page/pin'
import { answer, badRequest, body, json, missing, problem, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer', minimum: 1 } }

/** One source and its role; what a topic is. */
export const sourceOperations = {
  '/sources/{id}': {
    parameters: [id],
    get: {
      summary: 'One source: its role, the notes that cite it, its paper',
      responses: { 200: answer('The source.', json('Source')), ...missing },
    },
    patch: {
      summary: 'Choose what a source is, in every note',
      description: 'It can be taken back by `change`, which is null when nothing changed.',
      requestBody: body(roleInput),
      responses: { 200: answer('As it is now.', json('SourceChanged')), ...badRequest, ...missing },
    },
  },
  '/topics/{slug}/pin': {
    parameters: [slug],
    put: {
      summary: 'Say what a topic is by a sentence of a note',
      requestBody: body(pinInput),
      responses: {
        200: answer('It is pinned.', json('Pinned')),
        ...badRequest,
        ...missing,
        422: problem('The note does not have these words, or does not name the topic.'),
      },
    },
    delete: {
      summary: 'Take away the sentence that says what a topic is',
      responses: { 200: answer('It is gone.', json('Pinned')), ...missing },
    },
  },
}
