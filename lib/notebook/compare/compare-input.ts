import { z } from 'zod'
import { MOST_TOPICS } from './compare-topics'

/** What an address may ask of a comparison; `rows` come as `a,b` or one by one from a form. */
export const compareInput = z.object({
  t: z
    .array(z.string().max(200))
    .max(MOST_TOPICS * 4)
    .describe('A topic, by slug or any spelling; two to five of them.'),
  rows: z
    .array(z.string().max(4000))
    .default([])
    .transform((rows) => rows.flatMap((row) => row.split(',')).filter((key) => key !== ''))
    .describe('Keys of the rows wanted, in the order wanted, with commas between; every row unless said.'),
})

export const compareFormat = z.object({
  format: z.enum(['json', 'md', 'csv']).default('json'),
  language: z.enum(['en', 'zh']).default('en').describe('In which language rows are named.'),
})
