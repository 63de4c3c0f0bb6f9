/** Minutes without a save after which the next one begins another sitting. */
const PAUSE = 30

/** Saves that follow one another closely, newest first; never empty. */
export type Sitting<T> = [T, ...T[]]

/** Revisions (newest first) by sitting: the same origin, no pause longer than half an hour. */
export function sittingsOf<T extends { savedAt: string; origin: string }>(revisions: T[]): Sitting<T>[] {
  const sittings: Sitting<T>[] = []
  for (const revision of revisions) {
    const sitting = sittings.at(-1)
    const later = sitting?.at(-1)
    if (sitting && later && later.origin === revision.origin && minutesBetween(revision, later) <= PAUSE)
      sitting.push(revision)
    else sittings.push([revision])
  }
  return sittings
}

function minutesBetween(earlier: { savedAt: string }, later: { savedAt: string }): number {
  return (Date.parse(later.savedAt) - Date.parse(earlier.savedAt)) / 60_000
}
