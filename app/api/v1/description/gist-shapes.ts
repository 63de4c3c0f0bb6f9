import { GIST_RULES } from '@/lib/domain/gist/gist'
import { VOICES } from '@/lib/domain/voice/voice'
import { count, list, nullable, object, text } from './schema'

const voice = { enum: [...VOICES] }
const gist = object({ text, start: count, end: count, rule: { enum: [...GIST_RULES] }, voice })
const noteGist = {
  gist: { anyOf: [gist, { type: 'null' }] },
  conclusions: list(gist),
  own: count,
  theirs: count,
}

export const gistShapes = {
  NoteGist: object(noteGist),
  PinnedGist: object({ ...noteGist, before: nullable(text) }),
  VoicedSentences: object({
    items: list(object({ text, start: count, end: count, voice, why: text })),
  }),
  VoiceLabel: object({
    voice: { enum: [...VOICES, null] },
    before: { enum: [...VOICES, null] },
  }),
}
