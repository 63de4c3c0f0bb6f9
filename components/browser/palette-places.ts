import Fuse from 'fuse.js'

/** Somewhere the palette can go: an address, or something on the page to press. */
export type PalettePlace = { label: string; words?: string; note?: string } & (
  | { href: string }
  | { presses: string }
)

const SHOWN = 6

/** Places that fit what was typed, best first; with nothing typed, the first few. A typed date comes before all. */
export function createPlaceFinder(places: PalettePlace[]): (query: string) => PalettePlace[] {
  const fuse = new Fuse(places, { keys: ['label', 'words', 'note'], ignoreLocation: true, threshold: 0.2 })
  return (query) => {
    const typed = query.trim()
    if (!typed) return places.slice(0, SHOWN)
    const day = typedDay(typed)
    const fitting = fuse.search(typed, { limit: SHOWN }).map((result) => result.item)
    if (!day) return fitting
    const href = `/days/${day}`
    const leadsThere = (place: PalettePlace) => 'href' in place && place.href === href
    const known = places.find(leadsThere) ?? { label: day, href }
    return [known, ...fitting.filter((place) => !leadsThere(place))]
  }
}

/** `2022-6-16`, `2022/6/16`, `2022年6月16日` or `2022.6.16` as an ISO day; null when there is no such date. */
export function typedDay(text: string): string | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (!match) return null
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
}
