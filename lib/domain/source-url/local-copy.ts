import { dayFrom } from '../day'
import type { ParsedSource } from '../source'
import { decoded } from './cleaned-url'

/** A page somebody saved: its file name carries what SingleFile wrote there, title and capture time. */
export function parseLocalCopy(url: URL): ParsedSource | null {
  const segments = resolved(url.pathname.split('/')).map(decoded)
  const name = segments.at(-1) ?? ''
  if (name === '') return null
  const path = segments.map(toFileSegment).join('/')
  const page = /^(.+)\.(html?|mhtml)$/i.exec(name)?.[1]
  return {
    canonicalUrl: `file://${url.host}${path}`,
    host: '',
    label: page ? readCaptureName(page).title : name,
    role: 'local',
    paper: null,
    snapshot: page ? readCaptureName(page) : null,
  }
}

/** Node 20 leaves dot segments in a `file:` path that has a name beginning with a dot; a browser takes them out. */
function resolved(segments: string[]): string[] {
  const path: string[] = ['']
  for (const segment of segments.slice(1)) {
    if (segment === '..') path.splice(Math.max(1, path.length - 1))
    else if (segment !== '.') path.push(segment)
  }
  return path
}

function toFileSegment(segment: string): string {
  return /^[a-z]:$/i.test(segment) ? segment.toUpperCase() : encodeURIComponent(segment)
}

/** `Title (2022_6_7 21_32_42)`; a browser set to American English writes `(6_7_2022 9_32_42 PM)`. */
const CAPTURED =
  /\s*\((\d{1,4})[_/.-](\d{1,2})[_/.-](\d{1,4}),?[ _T]+(\d{1,2})[_:.](\d{2})[_:.](\d{2})(?:\s*([AP])M)?\)$/i

function readCaptureName(name: string): { title: string; capturedAt: string | null } {
  const match = CAPTURED.exec(name)
  const capturedAt = match ? toCivilTime(match) : null
  return { title: capturedAt && match ? name.slice(0, match.index).trim() || name : name, capturedAt }
}

function toCivilTime(match: RegExpExecArray): string | null {
  const [first = 0, second = 0, third = 0, hour = 0, minute = 0, last = 0] = match.slice(1, 7).map(Number)
  const yearFirst = match[1]?.length === 4
  const day = yearFirst ? dayFrom(first, second, third) : dayFrom(third, first, second)
  const half = match[7]?.toUpperCase()
  const onTheClock = half ? (hour % 12) + (half === 'P' ? 12 : 0) : hour
  if (!day || onTheClock > 23 || minute > 59 || last > 59) return null
  return `${day}T${[onTheClock, minute, last].map((value) => String(value).padStart(2, '0')).join(':')}`
}
