import { graphQuery } from '@/lib/notebook/graph/read-graph'
import { answer, badRequest, json, missing, query } from './parts'

export const graphOperations = {
  '/graph': {
    get: {
      summary: 'Topics and notes, and what ties them',
      description:
        'At most 1,000 nodes: around the one in the middle, or the busiest topics and the newest notes. Ties are tag, mention, link, version, under, and shared where notes are left out.',
      parameters: query(graphQuery),
      responses: { 200: answer('The nodes and their ties.', json('Graph')), ...badRequest, ...missing },
    },
  },
}
