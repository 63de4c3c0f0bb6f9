import { z } from 'zod'
import { instantOf, parseDay } from '../../domain/day'
import type { Notebook } from '../open-notebook'

/** `2022-06-13` (from its first minute on the notebook's clock, so that all of that day counts as since) or an instant. */
export const sinceInput = z.union(
  [z.string().refine((text) => parseDay(text) !== null), z.iso.datetime({ offset: true })],
  { error: 'is neither a day (2022-06-13) nor an instant (2022-06-13T10:00:00+08:00)' },
)

/** The instant that a text which `sinceInput` let through means. */
export function sinceInstant(nb: Notebook, text: string): Date {
  const day = parseDay(text)
  return day ? instantOf(day, '00:00', nb.timeZone) : new Date(text)
}
