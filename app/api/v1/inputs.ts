import { z } from 'zod'
import { type Day, parseDay } from '@/lib/domain/day'
import { noteInput } from '@/lib/notebook/save-note'

const PAGE = 50
const MAX_PAGE = 1000

const limit = z.coerce.number().int().min(1).max(MAX_PAGE).default(PAGE)
const day = z
  .string()
  .refine((text) => parseDay(text) !== null, 'is not a day; write it as 2022-06-16')
  .transform((text) => text as Day)

/** What the query strings and bodies of the API may say; the description is made from these. */
export const notesQuery = z.object({
  from: day.optional().describe('First day, YYYY-MM-DD.'),
  to: day.optional().describe('Last day, YYYY-MM-DD.'),
  topic: z.string().optional().describe('Slug of a topic the note is tagged with or names.'),
  q: z.string().optional().describe('Words that must stand in the note.'),
  limit,
  cursor: z.string().optional().describe('`nextCursor` of the page before.'),
})

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .default('0')
  .transform((value) => value === '1' || value === 'true')

export const searchQuery = z.object({
  q: z.string().default('').describe('What to find, in the query language of the search page.'),
  limit,
  offset: z.coerce.number().int().min(0).max(100_000).default(0).describe('Hits to pass over.'),
  exact: flag.describe('Only what stands in notes as typed.'),
  facets: flag.describe('Count the hits by topic, role, month and host.'),
})

export const sourceQuery = z.object({
  url: z
    .string({ error: 'say which address' })
    .describe('Any spelling of an address, or a bare identifier such as arXiv:2010.11929.'),
})

export const exportQuery = z.object({
  format: z
    .enum(['markdown', 'log', 'json'])
    .default('markdown')
    .describe('markdown: a zip of one file a note; log: one text; json: everything.'),
})

export const importQuery = z.object({
  dryRun: flag.describe('Report what would come of it and store nothing.'),
  name: z.string().max(200).default('pasted.txt').describe('Name of a text that comes as the body.'),
})

export const newNote = noteInput
export const changedNote = noteInput.extend({
  baseRevision: z.number().int().min(1).describe('The revision this change was made from.'),
})
