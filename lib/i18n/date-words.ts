import { type Day, dayOfInstant, daysOfWeek, type Month, timeOfInstant, type Week } from '../domain/day'
import { LANGUAGE_TAGS, type Locale } from './locale'

export type DateWords = {
  /** 2022年6月16日 · 16 June 2022 */
  date: (day: Day) => string
  /** 2022年6月16日 星期四 · Thursday, 16 June 2022 */
  full: (day: Day) => string
  /** 6月16日 · 16 June */
  short: (day: Day) => string
  /** 星期四 · Thursday */
  weekday: (day: Day) => string
  /** Monday first: 一 二 三 · M T W */
  weekdayInitials: string[]
  /** Monday first, in full, for readers who hear the page. */
  weekdayNames: string[]
  /** 2022年6月 · June 2022 */
  month: (month: Month) => string
  /** 6月 · June */
  monthName: (month: Month) => string
  /** 2022年6月13日至19日 · 13–19 June 2022 */
  weekRange: (week: Week) => string
  /** 2022年6月16日 15:47 · 16 June 2022 15:47: an RFC 3339 instant on the clock of `zone`. */
  moment: (instant: string, zone: string) => string
}

const made = new Map<Locale, DateWords>()

/** How one language writes days. Days stand for themselves: each is formatted as its UTC midnight. */
export function dateWords(locale: Locale): DateWords {
  const known = made.get(locale)
  if (known) return known
  const words = makeDateWords(LANGUAGE_TAGS[locale])
  made.set(locale, words)
  return words
}

function makeDateWords(tag: string): DateWords {
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  const date = style({ year: 'numeric', month: 'long', day: 'numeric' })
  const short = style({ month: 'long', day: 'numeric' })
  const weekday = style({ weekday: 'long' })
  const initial = style({ weekday: 'narrow' })
  const month = style({ year: 'numeric', month: 'long' })
  // Alone, a long Chinese month is 六月; in every other place it is 6月.
  const monthName = style({ month: tag.startsWith('zh') ? 'numeric' : 'long' })
  const someWeek = daysOfWeek('2024-W01' as Week)
  return {
    date: (day) => date.format(midnight(day)),
    full: (day) =>
      tag.startsWith('zh')
        ? `${date.format(midnight(day))} ${weekday.format(midnight(day))}`
        : `${weekday.format(midnight(day))}, ${date.format(midnight(day))}`,
    short: (day) => short.format(midnight(day)),
    weekday: (day) => weekday.format(midnight(day)),
    weekdayInitials: someWeek.map((day) => initial.format(midnight(day))),
    weekdayNames: someWeek.map((day) => weekday.format(midnight(day))),
    month: (value) => month.format(midnight(`${value}-01`)),
    monthName: (value) => monthName.format(midnight(`${value}-01`)),
    weekRange: (week) => {
      const days = daysOfWeek(week)
      return date.formatRange(midnight(days[0] ?? ''), midnight(days[6] ?? ''))
    },
    moment: (instant, zone) => {
      const at = new Date(instant)
      return `${date.format(midnight(dayOfInstant(at, zone)))} ${timeOfInstant(at, zone)}`
    },
  }
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
