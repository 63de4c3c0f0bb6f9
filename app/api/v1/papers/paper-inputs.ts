import { z } from 'zod'

export const papersQuery = z.object({
  q: z.string().max(200).optional().describe('Words of title, authors, key, venue or number; pinyin too.'),
  year: z.coerce.number().int().min(1).max(9999).optional(),
  show: z
    .enum(['unread', 'second-hand'])
    .optional()
    .describe('unread: no note cites it; second-hand: notes cite only what others wrote about it.'),
  topic: z
    .string()
    .max(200)
    .optional()
    .describe('Slug or any spelling of a topic that the citing notes are tagged with.'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
})

export const bibtexInput = z.object({
  bibtex: z
    .string()
    .max(5_000_000, 'At most 5 MB of BibTeX at once.')
    .transform((text) => text.replaceAll('\r\n', '\n').toWellFormed()),
  replace: z
    .boolean()
    .default(false)
    .describe(
      'Where an entry says otherwise than what is known, replace that; else only what is missing is filled in.',
    ),
  dryRun: z.boolean().default(false).describe('Say what would come of it and write nothing.'),
})

export const paperMerge = z.object({
  into: z.string().min(1).max(500).describe('Key of the paper that stays.'),
})
export const paperFormat = z.object({
  format: z
    .enum(['json', 'bibtex', 'csl'])
    .default('json')
    .describe('bibtex: one entry; csl: one item of CSL-JSON.'),
})
