import { z } from 'zod'
import { isMoment, momentIn } from '../meetings/meeting-input'

export const BRIEF_FORMATS = ['json', 'md', 'txt', 'html', 'pptx'] as const
export type BriefFormat = (typeof BRIEF_FORMATS)[number]

/** In which form a brief is wanted, and in which language it speaks of itself. */
export const briefFormat = z.object({
  format: z
    .enum(BRIEF_FORMATS)
    .default('json')
    .describe('`txt` is plain text for a message, `html` and `pptx` are slides.'),
  language: z.enum(['en', 'zh']).default('en').describe('In which language headings are.'),
})

const MOST_MINUTES = 600
const DAYS_BACK = 7
const DEFAULT_MINUTES = 10

const moment = z
  .string()
  .trim()
  .refine(isMoment, 'is no time; write it as 2022-06-16, 2022-06-16T12:00, or with an offset')

export const minutesInput = z.coerce
  .number('The time to speak is a number of minutes.')
  .int('The time to speak is a whole number of minutes.')
  .min(1, 'The time to speak is at least a minute.')
  .max(MOST_MINUTES, `The time to speak is at most ${MOST_MINUTES} minutes.`)

/** Any window: a week back until now unless said. A time without an offset is on the wall of the notebook's zone. */
export const windowInput = z.object({
  since: moment.optional().describe('Where it begins; a week before its end unless said.'),
  until: moment.optional().describe('Where it ends; now unless said. A day alone is its first minute.'),
  minutes: minutesInput.default(DEFAULT_MINUTES).describe('Time to speak.'),
})

type Window = { from: Date; until: Date; minutes: number }

/** Null for a window that ends before it begins. */
export function windowAsked(
  { since, until, minutes }: z.output<typeof windowInput>,
  { now, zone }: { now: Date; zone: string },
): Window | null {
  const end = until ? momentIn(until, zone) : now
  const from = since ? momentIn(since, zone) : new Date(end.getTime() - DAYS_BACK * 86_400_000)
  return from <= end ? { from, until: end, minutes } : null
}

/** One thing done to a line of a brief. */
export const lineWork = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['hide', 'show', 'pin', 'unpin', 'reset']), key: z.string().min(1).max(300) }),
  z.object({
    do: z.literal('edit'),
    key: z.string().min(1).max(300),
    text: z
      .string()
      .trim()
      .min(1, 'A line needs words; hide it to leave it out.')
      .max(5000)
      .refine((text) => text.isWellFormed(), 'The text has a broken character.'),
  }),
  z.object({
    do: z.literal('move'),
    key: z.string().min(1).max(300),
    before: z
      .string()
      .max(300)
      .nullable()
      .optional()
      .describe('Key of the line it goes to stand before; null: to the end of its section.'),
    by: z.coerce
      .number()
      .int()
      .min(-1000)
      .max(1000)
      .optional()
      .describe('Places down, or up where negative; instead of `before`.'),
  }),
  z.object({ do: z.literal('fit') }).describe('Hides what the budget says to drop.'),
  z.object({ do: z.literal('undo') }).describe('Takes back the last thing done.'),
])
export type LineWork = z.output<typeof lineWork>
