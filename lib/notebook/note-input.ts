import { z } from 'zod'
import { type Day, parseDay } from '../domain/day'
import { SOURCE_ROLES, type SourceDraft, type SourceRole } from '../domain/source'
import { roleInNote } from '../domain/source-role-in-note'
import { parseSourceUrl } from '../domain/source-url'

/** A megabyte of text is a book, not a note; the renderer gives up long before. */
export const MAX_BODY = 5_000_000
export const MAX_TITLE = 500

const wellFormed = (text: string) => text.isWellFormed()

/** `role` and `lead` are undefined where nothing was said of them: the rules give the one, the note keeps the other. */
type SourceInput = Omit<SourceDraft, 'lead' | 'role'> & {
  role: SourceRole | undefined
  lead: string | null | undefined
}

const sourceInput = z.union([
  z.url().transform((url): SourceInput => ({ url, role: undefined, lead: undefined, copyOf: null })),
  z
    .object({
      url: z.url(),
      role: z.enum(SOURCE_ROLES).optional(),
      lead: z.string().max(200).nullish(),
      copyOf: z.url().nullish(),
    })
    .transform(
      ({ url, role, lead, copyOf }): SourceInput => ({
        url,
        role,
        lead,
        copyOf: copyOf ?? null,
      }),
    ),
])

const titleInput = z
  .string()
  .trim()
  .min(1, 'A note needs a title.')
  .max(MAX_TITLE, `A title has at most ${MAX_TITLE} characters.`)
  .refine(wellFormed, 'The title has a broken character.')

const bodyInput = z
  .string()
  .max(MAX_BODY, 'A note holds at most 5 MB of text.')
  .refine(wellFormed, 'The text has a broken character.')

/** What form, API and command line may say of a note. */
export const noteInput = z.object({
  title: titleInput,
  body: bodyInput,
  loggedAt: z.iso.datetime({ offset: true }).optional(),
  day: z
    .string()
    .refine((text) => parseDay(text) !== null, 'is not a day; write it as 2022-06-16')
    .transform((text) => text as Day)
    .optional()
    .describe('The day alone, for a note without a time. `loggedAt` outranks it.'),
  topics: z.array(z.string().trim().min(1).max(100)).max(100).optional(),
  sources: z.array(sourceInput).max(500).optional(),
  saveKey: z
    .string()
    .min(8)
    .max(100)
    .optional()
    .describe(
      'A name of your own for this save. The same save sent again is then known and answered as before.',
    ),
})
export type NoteInput = z.output<typeof noteInput>

/** The sources as they are to be stored, given the note and those it has had so far. */
export function sourceDrafts(
  { title, body, sources = [] }: Pick<NoteInput, 'title' | 'body' | 'sources'>,
  before: readonly SourceDraft[],
): SourceDraft[] {
  const leads = new Map(before.map(({ url, lead }) => [url, lead]))
  return sources.map(({ lead: given, ...source }) => {
    const lead = given === undefined ? (leads.get(source.url) ?? null) : given
    const parsed = parseSourceUrl(source.url)
    const rule = parsed ? roleInNote(parsed, { lead, title, text: body }) : 'other'
    return { ...source, role: source.role ?? rule, lead }
  })
}

/** A text being written: the title may not be there yet. */
export const previewInput = z.object({ title: z.string().max(MAX_TITLE).default(''), body: bodyInput })
export type PreviewInput = z.output<typeof previewInput>
