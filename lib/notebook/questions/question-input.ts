import { z } from 'zod'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .refine((text) => text.isWellFormed(), 'The text has a broken character.')

const MARK = /^[?？][ \t]*(?=\S)/

/** What form, API and command line may ask. The writer's own `?` before it is no part of it. */
export const askInput = z.object({
  text: words(1000)
    .transform((text) => text.replace(MARK, '').replace(/\s*\n\s*/g, ' '))
    .refine((text) => /\p{L}/u.test(text), 'A question needs words.'),
  note: z.string().min(1).max(1000).optional().describe('Slug or title of the note it is about.'),
})
export type AskInput = z.output<typeof askInput>

export const answerInput = z.object({
  note: z.string().min(1).max(1000).optional().describe('Slug or title of the note that answers it.'),
  answer: words(10_000).default('').describe('The answer in words.'),
})
export type AnswerInput = { note?: string; answer?: string }

/** Slug or title from what was typed or pasted: `[[title]]` and a note's address do as well. */
export function nameOfNote(typed: string): string {
  const link = /^\[\[([^\]|#]+)[^\]]*\]\]$/.exec(typed.trim())?.[1]
  const address = /\/notes\/([^/?#\s]+)[^\s]*$/.exec(typed.trim())?.[1]
  if (link !== undefined) return link.trim()
  if (address === undefined) return typed.trim()
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
