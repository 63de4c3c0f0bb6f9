import { writeFilter } from '@/lib/search/query/write-filter'

/** The part of the notebook that a page shows, as a query finds it. */
export type Here = { name: string; query: string }

/**
 * What the reader is looking at, from the page's address and heading: a topic, a day, a week, a month, or the results
 * of a search. Null for any other page: there is nothing to search within.
 */
export function readHere(
  { pathname, search }: { pathname: string; search: string },
  heading: string,
): Here | null {
  const name = heading.trim()
  const [, part = '', key = '', ...deeper] = pathname.split('/')
  if (deeper.length > 0) return null
  if (part === 'search') {
    const query = new URLSearchParams(search).get('q')?.trim() ?? ''
    return query === '' ? null : { name: query, query }
  }
  if (name === '' || key === '') return null
  if (part === 'topics') return { name, query: writeFilter('topic', name) }
  const days = daysOf(part, key)
  return days === null ? null : { name, query: `day:${days}` }
}

function daysOf(part: string, key: string): string | null {
  if (part === 'days' && /^\d{4}-\d\d-\d\d$/.test(key)) return key
  if (part === 'months' && /^\d{4}-\d\d$/.test(key)) return key
  if (part === 'weeks' && /^\d{4}-W\d\d$/.test(key))
    return daysOfWeek(Number(key.slice(0, 4)), Number(key.slice(6)))
  return null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Monday to Sunday of an ISO week: the week of 4 January is the first. */
function daysOfWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  const monday = fourth + ((week - 1) * 7 - weekday) * DAY_MS
  return `${isoDay(monday)}..${isoDay(monday + 6 * DAY_MS)}`
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
