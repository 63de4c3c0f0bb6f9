import { z } from 'zod'
import { type Day, parseDay } from '../../domain/day'

/** Of notes that one request may name. */
const MAX_NOTES = 10_000

const slugs = z.array(z.string().min(1).max(300)).min(1, 'No notes are chosen.').max(MAX_NOTES)
const topics = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(100)
      .refine((text) => text.isWellFormed(), 'The name has a broken character.'),
  )
  .min(1, 'Name a topic.')
  .max(100)
const day = z
  .string()
  .refine((text) => parseDay(text) !== null, 'is not a day; write it as 2022-06-16')
  .transform((text) => text as Day)

/** One thing done to many notes, as form, API and command line may say it. */
export const bulkInput = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tag'), slugs, topics }),
  z.object({ do: z.literal('untag'), slugs, topics }),
  z.object({ do: z.literal('move'), slugs, day }),
  z.object({ do: z.literal('trash'), slugs }),
])
export type BulkInput = z.output<typeof bulkInput>

/** Notes of a day in the order they are to stand. */
export const orderInput = z.object({ day, slugs })
export const slugsInput = z.object({ slugs })
