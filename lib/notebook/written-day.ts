import { type Day, dayOfInstant, instantOf, printInstant } from '../domain/day'
import { readDay } from '../domain/read-day'
import type { Notebook } from './open-notebook'

/** The day a text means today, where the notebook is, and its first instant with its offset (RFC 3339). */
export function writtenDay(nb: Notebook, text: string): { day: Day; loggedAt: string } | null {
  const day = readDay(text, dayOfInstant(nb.now(), nb.timeZone))
  if (!day) return null
  const begins = printInstant(instantOf(day, '00:00', nb.timeZone), nb.timeZone)
  return { day, loggedAt: begins.replace(/\[.*\]$/, '') }
}
