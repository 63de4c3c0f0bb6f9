import { dayFrom } from '../../domain/day'
import type { LogStamp } from './log-reading'

const DATE = String.raw`(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)`
const TIME = String.raw`(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d{1,9})?)?`
const OFFSET = String.raw`([Zz]|[+-]\d{2}:?\d{2})`
const STAMP = new RegExp(String.raw`^${DATE}(?:(?:[Tt]|[ \t\u3000]+|(?<=日))${TIME}(?:[ ]?${OFFSET})?)?$`)

/**
 * Reads a line that is a stamp and nothing else (blanks around it aside): `2022-6-16 15:47:31`, `2022/6/16 15:47`,
 * `2022年6月16日 15:47`, `2022-06-16`, RFC 3339. Null for anything else, a date or time that does not exist included.
 */
export function parseStamp(line: string): LogStamp | null {
  const match = STAMP.exec(line.trim())
  if (!match) return null
  const day = dayFrom(
    Number(match[1]),
    Number(match[2] ?? match[4] ?? match[6]),
    Number(match[3] ?? match[5] ?? match[7]),
  )
  if (!day) return null
  if (match[8] === undefined) return { day, time: null, offset: null }
  const time = clockTime(match[8], match[9]!, match[10])
  const offset = match[11] === undefined ? null : clockOffset(match[11])
  return time === null || offset === '' ? null : { day, time, offset }
}

/** Whether a line has the form of a stamp though no such day or time exists (`2022-13-45`). */
export function looksLikeStamp(line: string): boolean {
  return STAMP.test(line.trim()) && parseStamp(line) === null
}

/** The canonical form: `2022-6-16 15:47:31`, `2022-6-16 15:47`, `2022-6-16`, or RFC 3339 where there is an offset. */
export function printStamp(stamp: LogStamp): string {
  const { day, time, offset } = stamp
  if (time !== null && offset !== null) return `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`
  const [year, month, date] = day.split('-').map(Number)
  const plain = `${String(year).padStart(4, '0')}-${month}-${date}`
  return time === null ? plain : `${plain} ${time}`
}

function clockTime(hour: string, minute: string, second: string | undefined): string | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const start = `${hour.padStart(2, '0')}:${minute}`
  return second === undefined ? start : `${start}:${second}`
}

/** `+08:00` or `Z`; empty when there is no such offset. */
function clockOffset(text: string): string {
  if (/^z$/i.test(text)) return 'Z'
  const [sign, hours, minutes] = [text[0], text.slice(1, 3), text.slice(-2)]
  return Number(hours) > 14 || Number(minutes) > 59 ? '' : `${sign}${hours}:${minutes}`
}
