import { casual as english } from 'chrono-node/en'
import { casual as chinese } from 'chrono-node/zh'
import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  daysOfWeek,
  monthOf,
  parseDay,
  weekdayOf,
  weekOf,
} from './day'

/** Han and full-width digits; a run of them with 十 is read as spoken (二十三), without as written (二〇二二). */
const HAN_DIGITS = '零一二三四五六七八九'

type Reader = [form: RegExp, read: (parts: string[], today: Day) => Day | null]

const NAMED: Record<string, number> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
}

const READERS: Reader[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, (parts) => dayOf(parts)],
  [/^(\d{4})(\d{2})(\d{2})$/, (parts) => dayOf(parts)],
  [
    /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/,
    ([year = '', ...rest]) => dayOf([`20${year}`, ...rest]),
  ],
  [
    /^(去年|今年|前年)(\d{1,2})月(\d{1,2})[日号]?$/,
    ([year = '', ...rest], today) =>
      dayOf([String(yearOf(today) + { 今年: 0, 去年: -1, 前年: -2 }[year as '今年']), ...rest]),
  ],
  [/^(\d{1,2})[-/.月](\d{1,2})[日号]?$/, (parts, today) => lastDate(parts, today)],
  [
    /^(上个?月|这个?月|本月)(\d{1,2})[日号]$/,
    ([month = '', date = ''], today) => dateInMonth(today, month.startsWith('上') ? -1 : 0, Number(date)),
  ],
  [/^(\d{1,2})[日号]$/, ([date = ''], today) => lastDateInMonth(today, Number(date))],
  [
    /^(上*|这|本|下)个?(?:周|星期|礼拜)([1-6日天末])$/,
    ([week = '', weekday = ''], today) => weekdayIn(today, week, '123456'.indexOf(weekday) + 1 || 7),
  ],
  [
    /^(\d{1,4})个?(天|日|周|星期|礼拜|月)(?:以?前|之前)$/,
    ([count = '', unit = ''], today) => before(today, Number(count), unit),
  ],
]

/**
 * The day a person means: `昨天`, `上周五`, `2022年6月13日`, `6月13日` (the last one there was), `22-6-13`, `last
 * Friday`, `3 days ago`. Null when the text says no day, several, or more than a day. No clock and no zone is asked:
 * `today` is the civil day on which it is written.
 */
export function readDay(text: string, today: Day): Day | null {
  const written = text.normalize('NFKC').trim()
  if (written === '' || written.length > 60) return null
  return parseDay(written) ?? readChinese(written, today) ?? readByChrono(written, today)
}

function readChinese(written: string, today: Day): Day | null {
  const plain = withDigits(written.replace(/\s+/g, ''))
  const offset = Object.hasOwn(NAMED, plain) ? NAMED[plain] : undefined
  if (offset !== undefined) return addDays(today, offset)
  for (const [form, read] of READERS) {
    const match = form.exec(plain)
    if (match) return read(match.slice(1), today)
  }
  return null
}

/**
 * Chrono reckons with the clock of this machine. It is given noon and asked for the numbers of the date, so that no
 * zone can move them.
 */
function readByChrono(written: string, today: Day): Day | null {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  const noon = new Date(year, month - 1, date, 12)
  for (const reader of [english, chinese]) {
    const [found, ...others] = reader.parse(written.replace(/^on\s+/i, ''), noon)
    if (!found || others.length > 0 || found.end) continue
    if (found.text.length !== written.replace(/^on\s+/i, '').length) continue
    const { start } = found
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue
    const day = dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
    // A year that was not said is the last in which the day has been.
    if (day && start.isCertain('day') && !start.isCertain('year') && start.isCertain('month') && day > today)
      return dayFrom(yearOf(day) - 1, Number(day.slice(5, 7)), Number(day.slice(8)))
    return day
  }
  return null
}

function dayOf([year, month, date]: string[]): Day | null {
  return dayFrom(Number(year), Number(month), Number(date))
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The last such date up to today; 29 February may be years ago. */
function lastDate([month, date]: string[], today: Day): Day | null {
  for (let year = yearOf(today); year > yearOf(today) - 9; year -= 1) {
    const day = dayFrom(year, Number(month), Number(date))
    if (day && day <= today) return day
  }
  return null
}

function dateInMonth(today: Day, months: number, date: number): Day | null {
  const month = addMonths(monthOf(today), months)
  return dayFrom(Number(month.slice(0, 4)), Number(month.slice(5)), date)
}

function lastDateInMonth(today: Day, date: number): Day | null {
  const day = dateInMonth(today, 0, date)
  return day && day <= today ? day : dateInMonth(today, -1, date)
}

/** `上` is the week before this one, Monday first; a weekday alone is the last there was. */
function weekdayIn(today: Day, week: string, weekday: number): Day {
  if (week === '') return addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
  const weeks = week === '下' ? 1 : week.startsWith('上') ? -week.length : 0
  return addDays(daysOfWeek(weekOf(today))[weekday - 1] as Day, 7 * weeks)
}

function before(today: Day, count: number, unit: string): Day | null {
  if (unit === '天' || unit === '日') return addDays(today, -count)
  if (unit !== '月') return addDays(today, -7 * count)
  // The 31st of a month that has only 30 days is its last.
  for (let date = Number(today.slice(8)); date > 27; date -= 1) {
    const day = dateInMonth(today, -count, date)
    if (day) return day
  }
  return dateInMonth(today, -count, Number(today.slice(8)))
}

/** `二〇二二年六月十三日` → `2022年6月13日`, `两周前` → `2周前`, `上周五` → `上周5`. */
function withDigits(text: string): string {
  return text
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replaceAll('廿', '二十')
    .replace(/[零一二三四五六七八九十]+/g, (run) => String(numberOf(run)))
}

function numberOf(run: string): string | number {
  const digit = (char: string) => HAN_DIGITS.indexOf(char)
  if (!run.includes('十')) return [...run].map(digit).join('')
  const [tens = '', ones = ''] = run.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
