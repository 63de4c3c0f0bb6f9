import { z } from 'zod'
import { CARD_KINDS } from '../../domain/cards/card'
import { findClozes } from '../../domain/cards/cloze'

const MOST = 20_000
const side = z
  .string()
  .max(MOST, `A side has at most ${MOST} characters.`)
  .refine((text) => text.isWellFormed(), 'The text has a broken character.')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())

const kind = z.enum(CARD_KINDS)

const sides = z.object({
  kind: kind.default('definition').describe('What it asks; a cloze hides what stands between {{ and }}.'),
  front: side.describe('Markdown.'),
  back: side.default('').describe('Markdown; of a cloze what there is to add.'),
})

/** A side with nothing on it cannot be asked, nor a cloze that hides nothing. */
function check({ kind: of, front, back }: z.infer<typeof sides>, context: z.RefinementCtx): void {
  if (front === '') context.addIssue({ code: 'custom', path: ['front'], message: 'The front is empty.' })
  else if (of === 'cloze' && findClozes(front).length === 0)
    context.addIssue({
      code: 'custom',
      path: ['front'],
      message: 'A cloze hides something between {{ and }}.',
    })
  if (of !== 'cloze' && back === '')
    context.addIssue({ code: 'custom', path: ['back'], message: 'The back is empty.' })
}

/** What forms, API and command line may say of a card. */
export const cardInput = sides.superRefine(check)
export type CardInput = z.infer<typeof cardInput>

export const newCardInput = sides
  .extend({ note: z.string().min(1).max(300).optional().describe('Slug of the note it belongs to.') })
  .superRefine(check)

export const cardChange = z.object({
  kind: kind.optional(),
  front: side.optional(),
  back: side.optional(),
  suspended: z.boolean().optional().describe('Put aside: not asked until taken up again.'),
})

export const cardOfferAnswer = z.object({
  note: z.string().min(1).max(300).describe('Slug.'),
  keys: z.array(z.string().min(1).max(300)).min(1).max(200).describe('`key` of offers.'),
  answer: z
    .enum(['take', 'dismiss', 'offer-again', 'renew', 'keep'])
    .describe(
      'take: make cards of them; dismiss: never offer them again; offer-again: the opposite; renew: give the cards made of them the texts the note has now; keep: leave them as they are.',
    ),
})

export const cardOffersQuery = z.object({
  note: z.string({ error: 'say which note' }).min(1).max(300).describe('Slug.'),
})

export const clozeInput = z.object({
  note: z.string().min(1).max(300).describe('Slug.'),
  words: z.string().min(1).max(2000).describe('Words of the note, as its page shows them; they are hidden.'),
  before: z
    .string()
    .max(2000)
    .default('')
    .describe('What stands right before them, where they stand more than once.'),
})

export const CARD_STATES = ['all', 'new', 'due', 'suspended', 'trash'] as const

export const cardsQuery = z.object({
  q: z.string().max(200).default('').describe('Words on one of the sides, or in the title of the note.'),
  kind: kind.optional(),
  state: z
    .enum(CARD_STATES)
    .default('all')
    .describe('new: never answered; due: to be asked now; suspended: put aside; trash: thrown away.'),
  note: z.string().max(300).optional().describe('Slug: those of this note alone.'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
})
