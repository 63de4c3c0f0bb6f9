import { z } from 'zod'
import { LONGEST_PIN } from '../../domain/gist/gist'
import { VOICES } from '../../domain/voice/voice'

/** As much of a note as is read for sentences. */
const LONGEST_SENTENCE = 300_000

export const pinInput = z.object({
  words: z
    .string()
    .max(LONGEST_PIN, `is longer than ${LONGEST_PIN} characters`)
    .nullable()
    .describe('The line that is to stand for the note, in it or not; null for what the rules choose.'),
})

const place = z.coerce.number().int().min(0)

export const labelInput = z.object({
  start: place.describe('Place of the sentence in the body, as GET gives it.'),
  end: place,
  text: z
    .string()
    .max(LONGEST_SENTENCE)
    .optional()
    .describe('The sentence, by which it is found again where the note has changed since.'),
  voice: z.enum(VOICES).nullable().describe('Whose words it is made of; null for what the rules say.'),
})
