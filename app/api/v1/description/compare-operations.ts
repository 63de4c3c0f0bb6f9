import { compareFormat, compareInput } from '@/lib/notebook/compare/compare-input'
import { answer, badRequest, json, missing, query } from './parts'

/** Topics side by side. */
export const compareOperations = {
  '/compare': {
    get: {
      summary: 'Two to five topics side by side, in the words of their notes',
      description:
        'Rows are the aspects the notes use as headings and leads. `start` and `end` are places in the body of the note.',
      parameters: query(compareInput.extend(compareFormat.shape)),
      responses: {
        200: answer('The comparison.', {
          ...json('Comparison'),
          'text/markdown': {},
          'text/csv': {},
        }),
        ...badRequest,
        ...missing,
      },
    },
  },
}
