import { labelInput, pinInput } from '@/lib/notebook/gists/gist-input'
import { answer, badRequest, body, json, missing, slug } from './parts'

/** The line that stands for a note, and whose words its sentences are. */
export const gistOperations = {
  '/notes/{slug}/gist': {
    parameters: [slug],
    get: {
      summary: 'The line that stands for a note, and every line that concludes something',
      description:
        '`rule` says why: pinned by the writer, a summary (总结), in short, the essence (本质上), an impression (感觉), a remark (注), else the lead sentence. An advertisement is never chosen.',
      responses: { 200: answer('Null where the note has nothing but links.', json('NoteGist')), ...missing },
    },
    put: {
      summary: 'Choose the line yourself, or let the rules choose again',
      requestBody: body(pinInput),
      responses: {
        200: answer('As it is now; `before` is the line chosen before, if one was.', json('PinnedGist')),
        ...badRequest,
        ...missing,
      },
    },
  },
  '/notes/{slug}/voice': {
    parameters: [slug],
    get: {
      summary: 'The sentences of a note: the writer’s own words or those of a paper, page or abstract',
      responses: { 200: answer('In the order of the text.', json('VoicedSentences')), ...missing },
    },
    put: {
      summary: 'Say whose words a sentence is made of; it stays through edits of the note',
      requestBody: body(labelInput),
      responses: {
        200: answer('It is kept; `before` is what had been said before.', json('VoiceLabel')),
        ...badRequest,
        ...missing,
      },
    },
  },
}
