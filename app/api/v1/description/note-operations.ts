import {
  attachmentQuery,
  changedNote,
  changesQuery,
  completeQuery,
  dayQuery,
  diffQuery,
  newNote,
  notesQuery,
  pastedHtml,
  preview,
  restoreInput,
} from '../inputs'
import { answer, badRequest, body, json, missing, number, problem, query, slug } from './parts'

/** Writing, reading and restoring notes. */
export const noteOperations = {
  '/notes': {
    get: {
      summary: 'Notes, newest first',
      parameters: query(notesQuery),
      responses: { 200: answer('One page of notes.', json('NoteList')), ...badRequest },
    },
    post: {
      summary: 'Add a note',
      requestBody: body(newNote),
      responses: { 201: answer('The note is stored.', json('Saved')), ...badRequest },
    },
  },
  '/notes/{slug}': {
    parameters: [slug],
    get: { summary: 'One note', responses: { 200: answer('The note.', json('Note')), ...missing } },
    put: {
      summary: 'Save a new revision of a note',
      description:
        'Topics, sources and time that are not given stay as they are. An edit of an older revision is put together with what was saved since (`merged`). A save that changes nothing, or that was made already (`saveKey`), makes no revision.',
      requestBody: body(changedNote),
      responses: {
        200: answer('The revision is stored.', json('SavedOver')),
        ...badRequest,
        ...missing,
        409: problem('The note was saved since and the edits overlap; nothing was changed.', 'Conflict'),
      },
    },
    delete: {
      summary: 'Move a note to the trash',
      responses: { 204: { description: 'It is there.' }, ...missing },
    },
  },
  '/notes/{slug}/revisions': {
    parameters: [slug],
    get: {
      summary: 'Every saved version of a note, newest first',
      responses: { 200: answer('The versions.', json('Revisions')), ...missing },
    },
  },
  '/preview': {
    post: {
      summary: 'A text as its page would show it; nothing is stored',
      requestBody: body(preview),
      responses: { 200: answer('The page.', json('Preview')), ...badRequest },
    },
  },
  '/attachments': {
    post: {
      summary: 'Keep a picture or a PDF file for a note',
      description: 'What it is shows in its bytes: PNG, JPEG, GIF, WebP, AVIF or PDF, at most 25 MB.',
      parameters: query(attachmentQuery),
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        201: answer('It is kept under the hash of its bytes.', json('Attachment')),
        ...badRequest,
        413: problem('It is too large.'),
        415: problem('It is of no kind that is kept.'),
        507: problem('The disk is full.'),
      },
    },
  },
  '/markdown': {
    post: {
      summary: 'A copied piece of a web page as Markdown, its formulas kept',
      requestBody: body(pastedHtml),
      responses: { 200: answer('The text.', json('Markdown')), ...badRequest },
    },
  },
  '/complete': {
    get: {
      summary: 'What a link or a topic may be meant to be, while it is typed',
      parameters: query(completeQuery),
      responses: { 200: answer('The best first.', json('Completions')), ...badRequest },
    },
  },
  '/days': {
    get: {
      summary: 'The day a person means',
      parameters: query(dayQuery),
      responses: { 200: answer('The day.', json('ReadDay')), ...badRequest },
    },
  },
  '/notes/{slug}/revisions/{number}': {
    parameters: [slug, number],
    get: {
      summary: 'One saved version with all that was in it',
      responses: { 200: answer('The version.', json('Revision')), ...missing },
    },
  },
  '/notes/{slug}/revisions/{number}/restore': {
    parameters: [slug, number],
    post: {
      summary: 'Save an old version as the newest',
      description:
        'Title, text, topics, sources and time; nothing is removed. Restore `before` to take it back.',
      requestBody: body(restoreInput),
      responses: {
        200: answer('It is the newest version now.', json('Restored')),
        ...badRequest,
        ...missing,
        409: problem('The note was saved since; nothing was changed.'),
      },
    },
  },
  '/notes/{slug}/revisions/diff': {
    parameters: [slug],
    get: {
      summary: 'What lies between two versions, word by word',
      parameters: query(diffQuery),
      responses: { 200: answer('The differences.', json('RevisionDiff')), ...badRequest, ...missing },
    },
  },
  '/revisions': {
    get: {
      summary: 'Notes that are new, edited or in the trash since a day',
      parameters: query(changesQuery),
      responses: { 200: answer('The notes, the latest change first.', json('ChangedNotes')), ...badRequest },
    },
  },
}
