import { briefFormat, lineWork, windowInput } from '@/lib/notebook/brief/brief-input'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const forms = {
  ...json('Brief'),
  'text/markdown': {},
  'text/plain': {},
  'text/html': {},
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {},
}

/** What to say at a meeting. */
export const briefOperations = {
  '/brief': {
    get: {
      summary: 'The brief of any stretch of time, without a meeting',
      parameters: query(windowInput.extend(briefFormat.shape)),
      responses: { 200: answer('What was read, concluded and is open.', forms), ...badRequest },
    },
  },
  '/meetings/{id}/brief': {
    parameters: [{ ...slug, name: 'id', schema: { type: 'integer' } }],
    get: {
      summary: 'What to say at a meeting, in the order its writer gave it',
      description:
        'Lines come section by section; `point` lines stand below the `gist` that `under` names. `budget.drop` are keys to leave out, least important first, until what is left fits. A line keeps its key while its words stay.',
      parameters: query(briefFormat),
      responses: { 200: answer('The brief.', forms), ...badRequest, ...missing },
    },
    post: {
      summary:
        'Hide, pin, move or reword a line, leave out what does not fit, or take the last of these back',
      requestBody: body(lineWork),
      responses: {
        200: answer('The brief as it is now.', json('Brief')),
        ...badRequest,
        ...missing,
        409: problem('There is nothing to take back.'),
      },
    },
  },
}
