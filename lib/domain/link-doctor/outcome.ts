import type { OutgoingProblemCode } from '../outgoing'
import { parseSourceUrl } from '../source-url'
import type { LinkCheck } from './link-finding'

type Told = Omit<LinkCheck, 'checkedAt'>

/** What the network said: the head of an answer, or why there was none. */
export type Reply =
  | { ok: true; status: number; hops: string[]; lasting: boolean }
  | { ok: false; code: OutgoingProblemCode }

/** Answers by which a site says that it does not want to be asked by a program. */
const UNWELCOME = new Set([401, 402, 403, 405, 406, 407, 412, 418, 429, 451, 521, 567, 999])
/** Pages that stand between a program and what it asked for. */
const RIDDLE =
  /(?:captcha|unhuman|\bverify\b|verification|passport|signin|sign_in|login|safety-check|wappoc)/i
/** Refused by ourselves, whoever would have answered. */
const OURS: ReadonlySet<OutgoingProblemCode> = new Set(['scheme', 'port', 'user', 'private', 'host'])

/** What an answer says of the link that was asked. */
export function outcomeOf(canonicalUrl: string, reply: Reply): Told {
  if (!reply.ok)
    return { outcome: OURS.has(reply.code) ? 'refused' : 'unreachable', status: null, location: null }
  const { status, hops, lasting } = reply
  const end = hops.at(-1) ?? null
  const location = end !== null && isElsewhere(canonicalUrl, end) ? end : null
  if (UNWELCOME.has(status) || (location && RIDDLE.test(location)))
    return { outcome: 'blocked', status, location: null }
  if (status === 404 || status === 410) return { outcome: 'gone', status, location }
  if (status < 200 || status > 299) return { outcome: 'unreachable', status, location }
  // Sent to the front page: what was there is no more, and the site does not like to say so.
  if (location && isFrontPage(location) && !isFrontPage(canonicalUrl))
    return { outcome: 'gone', status, location }
  return location && lasting ? { outcome: 'moved', status, location } : { outcome: 'ok', status, location }
}

/** A trailing slash or a `www.` more is no move. */
function isElsewhere(from: string, to: string): boolean {
  const one = parseSourceUrl(from)?.canonicalUrl ?? from
  const other = parseSourceUrl(to)?.canonicalUrl ?? to
  const bare = (url: string) => url.replace(/^(https?:\/\/)www\./, '$1').replace(/\/$/, '')
  return bare(one) !== bare(other)
}

const isFrontPage = (url: string) =>
  URL.canParse(url) && new URL(url).pathname === '/' && !new URL(url).search
