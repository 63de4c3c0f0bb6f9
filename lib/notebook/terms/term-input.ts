import { z } from 'zod'

const side = (what: string) =>
  z
    .string()
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .refine((text) => text !== '', `Say the ${what} word.`)
    .refine((text) => text.length <= 100, `The ${what} word has at most 100 characters.`)
    .refine(
      (text) => text === '' || (text.isWellFormed() && /[\p{L}\p{N}]/u.test(text)),
      `The ${what} word holds no letter.`,
    )

/** What forms, API and command line may say of a pair of words. */
export const termInput = z.object({
  chinese: side('Chinese').describe('归纳偏置'),
  english: side('English').describe('inductive bias; singular and plural count as one.'),
})

export const termAnswer = termInput.extend({
  answer: z.enum(['take', 'dismiss']).describe('take: put it into the bank; dismiss: never offer it again.'),
})
