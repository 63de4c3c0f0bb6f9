import { addDays, dayOfInstant, instantOf, timeOfInstant } from '../day'
import type { MeetingListItem, Window } from './meeting'

type Ends = { at: Date; zone: string; since: Date | null; until: Date | null }
type Resolved = { window: Window; windowFrom: MeetingListItem['windowFrom'] }

const DAYS_BACK = 7

/**
 * The window of a meeting: from the instant the writer chose, else from the meeting before, else from a week back at
 * the same hour. A meeting before whose own window was closed early left the rest over: that belongs to this one.
 */
export function windowOf(
  { at, zone, since, until }: Ends,
  before: { at: Date; until: Date | null } | null,
): Resolved {
  const end = (until ?? at).toISOString()
  if (since) return { window: { from: since.toISOString(), until: end }, windowFrom: 'chosen' }
  if (before) {
    const from = before.until && before.until < before.at ? before.until : before.at
    return { window: { from: from.toISOString(), until: end }, windowFrom: 'last-meeting' }
  }
  const week = instantOf(addDays(dayOfInstant(at, zone), -DAYS_BACK), timeOfInstant(at, zone), zone)
  return { window: { from: week.toISOString(), until: end }, windowFrom: 'week' }
}
