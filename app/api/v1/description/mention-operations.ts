import { mentionChange } from '@/lib/notebook/mentions/mention-input'
import { dismissedQuery, weighQuery } from '../inputs'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

/** Names of topics in texts, and what is shown beside links. */
export const mentionOperations = {
  '/notes/{slug}/mentions': {
    parameters: [slug],
    get: {
      summary: 'The topics a note’s text names, and those that were dismissed there',
      responses: { 200: answer('In the order of the text.', json('NoteMentions')), ...missing },
    },
    post: {
      summary: 'Make a mention a tag or a link, dismiss it, or look for it again',
      description:
        'A tag or link is saved as a revision of the note; a dismissal is a change that can be undone, and holds through every later save, import and rebuild.',
      requestBody: body(mentionChange),
      responses: {
        200: answer('It is done.', json('MentionDone')),
        ...badRequest,
        ...missing,
        409: problem('It cannot be done; `reason` says why, and nothing was written.'),
      },
    },
  },
  '/mentions/dismissed': {
    get: {
      summary: 'Mentions that were dismissed, last first',
      parameters: query(dismissedQuery),
      responses: { 200: answer('At most 500.', json('DismissedMentions')), ...badRequest },
    },
  },
  '/topics/weigh': {
    get: {
      summary: 'How often a spelling would be met in texts, before it is added',
      description:
        '`hazard` is one-character, emoji, pattern, common-word, many-notes or null. Add such a spelling with `searchOnly` to keep it out of texts.',
      parameters: query(weighQuery),
      responses: { 200: answer('What it weighs.', json('NameWeight')), ...badRequest },
    },
  },
  '/hover-cards': {
    get: {
      summary: 'What is shown beside a link to a topic, a note or a paper',
      parameters: ['topic', 'note', 'paper'].map((name) => ({
        name,
        in: 'query',
        required: false,
        description: `${name === 'paper' ? 'Citation key' : 'Slug'}; one of the three.`,
        schema: { type: 'string' },
      })),
      responses: {
        200: answer('The card.', json('HoverCard')),
        204: { description: 'There is nothing to show: no such thing, or it lies in the trash.' },
        ...badRequest,
      },
    },
  },
}
