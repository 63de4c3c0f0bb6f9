import { cleanedUrl } from '../source-url/cleaned-url'
import type { DoctorLink, LinkSuggestion } from './link-finding'

/** Also these say where a reader came from; but on some sites they name the page, so a link is only compared by them. */
const LOOSE = /^(ref|source|share|sharer|fr|channel|sid|sessionid|session_id|mark|campaign|via)$/i

/** One text for addresses that most likely lead to one page. Canonical addresses are tidy enough to be cut by hand. */
export function sameKey(canonicalUrl: string): string {
  const [address = '', query = ''] = canonicalUrl
    .replace(/^https?:\/\/(?:(?:www|m|mobile)\.)?/, '')
    .split('?', 2)
  const path = address.replace(/\/(?:index|default)\.(?:html?|php)$/i, '').replace(/\/+$/, '')
  if (query === '') return path
  const kept = query.split('&').filter((pair) => !LOOSE.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? path : `${path}?${kept.sort().join('&')}`
}

/** Of addresses that lead to one page, the one to keep: secure, cited most, shortest. */
export function preferredOf(links: readonly DoctorLink[]): DoctorLink | null {
  const secure = ({ canonicalUrl }: DoctorLink) => (canonicalUrl.startsWith('https:') ? 0 : 1)
  const [first] = [...links].sort(
    (a, b) =>
      secure(a) - secure(b) ||
      b.notes - a.notes ||
      a.canonicalUrl.length - b.canonicalUrl.length ||
      a.id - b.id,
  )
  return first ?? null
}

/** A spelling that carries tracking parameters, without them; null for one that carries none. */
export function cleanSpelling(spelling: string): LinkSuggestion | null {
  if (!spelling.includes('?') || !URL.canParse(spelling)) return null
  const url = new URL(spelling)
  const clean = cleanedUrl(url)
  const count = (search: string) => search.slice(1).split('&').filter(Boolean).length
  if (count(new URL(clean).search) >= count(url.search)) return null
  return { url: clean, why: 'clean', corrects: true }
}
