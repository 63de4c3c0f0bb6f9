import { z } from 'zod'
import { QUESTION_STATES } from '@/lib/domain/questions/question'
import { answerInput } from '@/lib/notebook/questions/question-input'
import { limitQuery } from '../inputs'

export const questionsQuery = limitQuery.extend({
  state: z
    .enum([...QUESTION_STATES, 'settled', 'all'])
    .default('open')
    .describe('settled: answered or dropped.'),
  q: z.string().max(200).optional().describe('Letters of the question or of its answer.'),
  topic: z.string().max(500).optional().describe('Slug of a topic of the note it stands in.'),
  note: z.string().max(500).optional().describe('Slug of the note it stands in.'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const questionChange = answerInput.extend({ state: z.enum(QUESTION_STATES) })

export const refusedNote = z.object({
  note: z.string().min(1).max(500).describe('Slug of a note of `mayAnswer` that does not answer it.'),
})
