import { addDays, dayOfInstant, instantOf, timeOfInstant } from '../day'

const WEEK = 7
const DAY_MS = 86_400_000

type Slot = { at: Date; zone: string }

/**
 * When a weekly meeting comes next after `now`: the same hour on the wall, so that a change of the clock does not move
 * it, and at least a week later. `before` is the one of the series before: an hour that the clock left out that night
 * (02:30 became 03:30) is known again by it.
 */
export function nextOfSeries({ at, zone }: Slot, now: Date, before: Slot | null = null): Date {
  const day = dayOfInstant(at, zone)
  const time = hourMeant({ at, zone }, before)
  const weeksGone = Math.floor((now.getTime() - at.getTime()) / (WEEK * DAY_MS))
  let weeks = Math.max(1, weeksGone)
  let next = instantOf(addDays(day, weeks * WEEK), time, zone)
  while (next <= now) {
    weeks += 1
    next = instantOf(addDays(day, weeks * WEEK), time, zone)
  }
  return next
}

function hourMeant({ at, zone }: Slot, before: Slot | null): string {
  const time = timeOfInstant(at, zone)
  if (!before || before.zone !== zone) return time
  const meant = timeOfInstant(before.at, zone)
  return instantOf(dayOfInstant(at, zone), meant, zone).getTime() === at.getTime() ? meant : time
}
