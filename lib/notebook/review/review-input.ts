import { z } from 'zod'

const id = z.number().int().min(1)

/** An answer as API and command line give it. */
export const answerInput = z.object({
  card: id.describe('Number of the card.'),
  rating: z.literal([1, 2, 3, 4]).describe('1 again, 2 hard, 3 good, 4 easy.'),
  reps: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('How often it had been answered when it was shown; when that has changed, nothing is done.'),
  shown: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional()
    .describe('When it was shown: tells how long the answer took.'),
  meeting: id.optional().describe('The meeting it is rehearsed for.'),
})

export const planQuery = z
  .object({
    meeting: z.coerce.number().int().min(1).optional().describe('A meeting: its hour, and its brief weighs.'),
    at: z
      .string()
      .max(40)
      .optional()
      .describe('Or a moment: 2022-06-20T10:00 in the notebook’s zone, or with an offset.'),
    minutes: z.coerce
      .number()
      .min(0)
      .max(600)
      .optional()
      .describe('The time there is; of a meeting its time to speak, else 12, unless said.'),
  })
  .refine(({ meeting, at }) => (meeting === undefined) !== (at === undefined), 'say one of meeting and at')
