import { LANGUAGE_TAGS, type Locale } from '@/lib/i18n/locale'

/*
 * Days and months in a language, for the browser: lib/i18n/date-words.ts says the same words but brings a calendar with
 * it that weighs more than everything else here. Days are UTC midnights and never shifted.
 */
export function dayText(day: string, locale: Locale): string {
  return write(`${day}T00:00:00Z`, locale, { year: 'numeric', month: 'long', day: 'numeric' })
}

/** `2022-06` as 2022年6月 or June 2022. */
export function monthText(month: string, locale: Locale): string {
  return write(`${month}-01T00:00:00Z`, locale, { year: 'numeric', month: 'long' })
}

function write(midnight: string, locale: Locale, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(midnight)
  if (Number.isNaN(date.getTime())) return midnight.slice(0, 10)
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: 'UTC', ...style }).format(date)
}
