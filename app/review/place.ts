import { z } from 'zod'

/** Where a reader stands in reviewing, as addresses and forms have it. What cannot be read counts as unsaid. */
export const placeQuery = z.object({
  meeting: z.coerce.number().int().min(1).optional().catch(undefined),
  /** For a moment without a meeting, by the clock on the wall. */
  at: z.string().min(1).max(40).optional().catch(undefined),
  minutes: z.coerce.number().min(1).max(600).optional().catch(undefined),
  /** Cards of a rehearsal in their order, and when it began. */
  cards: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,15}){0,499}$/)
    .optional()
    .catch(undefined),
  began: z.iso.datetime().optional().catch(undefined),
})
export type Place = z.output<typeof placeQuery>

/** The same as words of an address. */
export function wordsOf(place: Place): Record<string, string> {
  const said = Object.entries(place).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}

export function cardsOf(place: Place): number[] {
  return (place.cards ?? '').split('.').filter(Boolean).map(Number)
}
