import { z } from 'zod'
import { MENTION_STEPS } from '../../domain/mention'

const offset = z.number().int().min(0)

/** What form, API and command line may say of a mention. */
export const mentionChange = z.object({
  topic: z.string().min(1).max(200).describe('Slug or any spelling of the topic.'),
  step: z.enum(MENTION_STEPS).describe('tag, link, dismiss, or look-again to take a dismissal back.'),
  at: z
    .tuple([offset, offset])
    .optional()
    .describe(
      'Start and end in the body of the words to link; the first place that can be linked unless said.',
    ),
  words: z
    .string()
    .max(500)
    .optional()
    .describe('The words you see there: where others stand, nothing is done.'),
})
