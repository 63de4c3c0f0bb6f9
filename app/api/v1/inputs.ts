import { z } from 'zod'
import { type Day, parseDay } from '@/lib/domain/day'
import { SUGGESTION_KINDS } from '@/lib/domain/suggestions/suggestion'
import { TOPIC_KINDS } from '@/lib/domain/topic'
import { noteInput, previewInput } from '@/lib/notebook/note-input'
import { sinceInput } from '@/lib/notebook/revisions/since'

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

export const topicsQuery = z.object({
  only: z.enum(['second-hand']).optional().describe('Works nobody has noted or opened first-hand.'),
})

export const limitQuery = z.object({ limit })

export const numbersQuery = limitQuery.extend({
  contradictions: flag.describe('Only pairs of numbers that contradict each other.'),
})

export const dismissedNumbers = z.object({
  dismiss: z.string().min(1).max(2000).describe('`key` of a contradiction.'),
})

export const sourceQuery = z.object({
  url: z
    .string({ error: 'say which address' })
    .describe('Any spelling of an address, or a bare identifier such as arXiv:2010.11929.'),
})

export const emptyTrashQuery = z.object({
  until: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .optional()
    .describe('What went into the trash later stays there; now unless said.'),
})

export const restored = z.object({
  slugs: z.array(z.string()).max(10_000).default([]).describe('Notes.'),
  sources: z.array(z.string()).max(10_000).default([]).describe('Sources, by the address the trash lists.'),
})

export const undoneChange = z.object({
  change: z.number().int().min(1).describe('`change` of the answer when it was done.'),
})

export const exportQuery = z.object({
  format: z
    .enum(['markdown', 'log', 'json', 'bibtex', 'csl'])
    .default('markdown')
    .describe(
      'markdown: a zip of one file a note; log: one text; json: everything; bibtex, csl: all papers, as BibTeX or CSL-JSON.',
    ),
})

export const importQuery = z.object({
  dryRun: flag.describe('Report what would come of it and store nothing.'),
  name: z.string().max(200).default('pasted.txt').describe('Name of a text that comes as the body.'),
})

export const newNote = noteInput
export const changedNote = noteInput.extend({
  baseRevision: z.number().int().min(1).describe('The revision this change was made from.'),
})

export const preview = previewInput

export const attachmentQuery = z.object({
  name: z.string().max(1000).default('image').describe('What the file is called; it is shown, never opened.'),
})

export const newSnapshotQuery = z.object({
  name: z
    .string()
    .max(1000)
    .default('page')
    .describe('What the file is called; title and time may stand in it.'),
  source: z
    .string()
    .max(10_000)
    .optional()
    .describe('Any spelling of the address it is a copy of; found by the file itself where it is not given.'),
  replaces: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Number of the saved copy that goes to the trash once this one is there.'),
})

export const snapshotsQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe('Fifty a page.'),
})

export const pastedHtml = z.object({
  html: z
    .string()
    .max(5_000_000, 'A page to paste has at most 5 MB.')
    .transform((html) => html.toWellFormed()),
  url: z.url().optional().describe('Where it stood: what its own addresses are relative to.'),
})

export const completeQuery = z.object({
  q: z.string().max(200).default('').describe('What has been typed so far, in characters or pinyin.'),
  for: z.enum(['link', 'topic']).default('link').describe('link: notes and topics; topic: topics alone.'),
  limit: z.coerce.number().int().min(1).max(50).default(8),
})

export const dayQuery = z.object({
  text: z
    .string({ error: 'say which day' })
    .max(200)
    .describe('A day as people write it: 昨天, 6月13日, last Friday, 22-6-13.'),
})

/** Who saves: a page of ours says by this header that it stands in a browser, a program sends none. */
export function originOf(request: Request): 'editor' | 'api' {
  return request.headers.has('sec-fetch-site') ? 'editor' : 'api'
}

const revisionNumber = z.coerce.number().int().min(0).max(1_000_000_000)
export const diffQuery = z.object({
  from: revisionNumber.describe('Number of a revision; 0 is what was there before the first: nothing.'),
  to: revisionNumber.describe('Number of another, earlier or later.'),
})

export const restoreInput = z.object({
  baseRevision: z.number().int().min(1).describe('The revision the note is at, as far as you know.'),
})

export const changesQuery = z.object({
  since: sinceInput.describe('A day, from its first minute on, or an instant with its offset.'),
})

const cardName = z.string().min(1).max(300)
const NO_CARD = 'say one of topic, note and paper'
export const cardQuery = z.union(
  [
    z.strictObject({ topic: cardName }),
    z.strictObject({ note: cardName }),
    z.strictObject({ paper: cardName }),
  ],
  NO_CARD,
)

export const weighQuery = z.object({
  name: z.string({ error: 'say which name' }).min(1).max(100).describe('A spelling, as it would be added.'),
})

export const dismissedQuery = z.object({
  topic: z.string().optional().describe('Slug: those of this topic alone.'),
})

export const termsQuery = z.object({
  q: z.string().max(200).default('').describe('Letters of one of the sides.'),
  limit,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const offersQuery = z.object({ limit })

const suggestionKind = z.enum(SUGGESTION_KINDS)
export const suggestionsQuery = z.object({
  kind: suggestionKind.optional().describe('Offers of this kind alone.'),
  limit: limit.describe('Of each kind.'),
})

export const suggestionAnswer = z.object({
  kind: suggestionKind,
  key: z.string().min(1).max(500).describe('`key` of the offer.'),
  answer: z.enum(['take', 'dismiss']).describe('take: do what it says; dismiss: never offer it again.'),
  topicKind: z.enum(TOPIC_KINDS).optional().describe('Kind of a topic that is made; guessed unless said.'),
})
