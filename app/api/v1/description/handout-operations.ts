import { handoutQuery } from '@/lib/notebook/handout/handout-input'
import { answer, badRequest, json, missing, query, slug } from './parts'

/** What the others at a meeting are given. */
export const handoutOperations = {
  '/meetings/{id}/handout': {
    parameters: [{ ...slug, name: 'id', schema: { type: 'integer' } }],
    get: {
      summary: 'A meeting’s brief for the others: two pages, with references',
      description:
        'Without what its writer hid, and without promises. `leftOut` says how many lines found no room; `whole` gives them all.',
      parameters: query(handoutQuery),
      responses: {
        200: answer('The handout.', { ...json('Handout'), 'text/markdown': {} }),
        ...badRequest,
        ...missing,
      },
    },
  },
}
