import { linkCheckInput, linkCorrection, linkDismissal, linksQuery } from '../links/link-inputs'
import { answer, badRequest, body, json, missing, problem, query } from './parts'

/** What may be wrong with links, and asking whether they still lead somewhere. */
export const linkOperations = {
  '/links': {
    get: {
      summary: 'What may be wrong with links, gravest first',
      description: 'Found without asking anybody, from addresses alone and from earlier checks.',
      parameters: query(linksQuery),
      responses: { 200: answer('What was found.', json('LinkReport')), ...badRequest },
    },
  },
  '/links/check': {
    post: {
      summary: 'Ask whether a source’s address still leads somewhere',
      description: 'One question over the network, only where the writer has allowed it in the settings.',
      requestBody: body(linkCheckInput),
      responses: {
        200: answer('What was found; it is kept.', json('CheckedLink')),
        ...badRequest,
        403: problem('The writer has not allowed it; nobody was asked.'),
        ...missing,
        409: problem('It could not be asked; `code` says why.'),
      },
    },
  },
  '/links/correct': {
    post: {
      summary: 'Give one note another address in place of a link',
      description:
        'Only an address that is offered for it. A new revision of the note; restoring `before` takes it back.',
      requestBody: body(linkCorrection),
      responses: {
        200: answer('It is corrected.', json('CorrectedLink')),
        ...badRequest,
        ...missing,
        409: problem('Nothing was written; `code` says why.'),
      },
    },
  },
  '/links/dismiss': {
    post: {
      summary: 'Say that a link is right as it is',
      requestBody: body(linkDismissal),
      responses: {
        200: answer('It is not told of again.', json('LinkDismissed')),
        ...badRequest,
        ...missing,
      },
    },
  },
}
