import { z } from 'zod'
import { HANDOUT_STYLES } from '../../domain/handout/handout'

/** How the references are set, and whether all of it is wanted or what fits on two pages. */
export const handoutInput = z.object({
  style: z
    .enum(HANDOUT_STYLES)
    .optional()
    .describe(
      'Of the references: three CSL styles, and GB/T 7714—2015, which is that of Chinese unless said.',
    ),
  whole: z.stringbool().default(false).describe('All of it, not what fits on two pages.'),
})

/** For programs: also the form and the language of the headings. */
export const handoutQuery = handoutInput.extend({
  format: z.enum(['json', 'md']).default('json'),
  language: z.enum(['en', 'zh']).default('en').describe('In which language headings are.'),
})
