import type { ParsedSource } from './source'
import { cleanedUrl, decoded } from './source-url/cleaned-url'
import { githubFamily, huggingFaceFamily, kaggleFamily } from './source-url/code-hosts'
import { roleOfHost } from './source-url/host-role'
import { parseLocalCopy } from './source-url/local-copy'
import {
  aclFamily,
  arxivFamily,
  cvfFamily,
  doiFamily,
  findBareIdentifier,
  openReviewFamily,
  papersWithCodeFamily,
} from './source-url/papers'
import { blogFamily, csdnFamily, weChatFamily, zhihuFamily } from './source-url/reading-sites'
import type { Family, Recognised } from './source-url/recognised'
import { findRedirectTarget } from './source-url/redirects'
import { bilibiliFamily, youTubeFamily } from './source-url/video-sites'

const FAMILIES: Family[] = [
  arxivFamily,
  doiFamily,
  openReviewFamily,
  aclFamily,
  cvfFamily,
  papersWithCodeFamily,
  githubFamily,
  huggingFaceFamily,
  kaggleFamily,
  zhihuFamily,
  weChatFamily,
  csdnFamily,
  blogFamily,
  bilibiliFamily,
  youTubeFamily,
]

/** A redirect to a redirect is met in the wild; a chain longer than this is somebody's joke. */
const MOST_REDIRECTS = 5

/**
 * Understands any spelling of a source: a URL, a redirect page around one, or a bare identifier (`2010.11929`,
 * `doi:10.…`). Null for what is no source (`javascript:`, broken text); never throws. Parsing a canonical URL gives
 * that canonical URL again.
 */
export function parseSourceUrl(url: string): ParsedSource | null {
  const written = url
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replaceAll('&amp;', '&')
    .trim()
  const bare = findBareIdentifier(written)
  if (bare) return toParsed(bare)
  const parsed = unwrap(toUrl(written), MOST_REDIRECTS)
  if (!parsed) return null
  if (parsed.protocol === 'file:') return parseLocalCopy(parsed)
  const host = hostOf(parsed)
  for (const family of FAMILIES) {
    const recognised = family(parsed, host)
    if (recognised) return toParsed(recognised)
  }
  return toParsed({
    canonicalUrl: cleanedUrl(parsed),
    label: labelOf(parsed, host),
    role: roleOfHost(host, parsed.pathname),
  })
}

function toParsed(source: Recognised): ParsedSource {
  const { canonicalUrl, label, role, paper = null } = source
  return { canonicalUrl, host: hostOf(new URL(canonicalUrl)), label, role, paper, snapshot: null }
}

/** An address bar drops the scheme, so `www.x.org` and `x.org/page` are read as https. */
function toUrl(written: string): URL | null {
  const address = /^(www\.[^\s/]+\.\w|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/i.test(written)
    ? `https://${written}`
    : written
  if (!/^(https?:\/\/|file:\/\/)/i.test(address) || /\s/.test(address.slice(0, 12))) return null
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  // Cleaned first: what a family sees is then the same for a spelling and for the canonical URL made of it.
  if (url.protocol === 'file:') return url
  if (/^\.*$/.test(url.hostname)) return null
  const cleaned = cleanedUrl(url)
  return URL.canParse(cleaned) ? new URL(cleaned) : null
}

function unwrap(url: URL | null, left: number): URL | null {
  if (!url || left === 0 || url.protocol === 'file:') return url
  const target = findRedirectTarget(url, hostOf(url))
  return target ? (unwrap(toUrl(target), left - 1) ?? url) : url
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '').replace(/^www\./, '')
}

const LONGEST_NAME = 40

function labelOf(url: URL, host: string): string {
  const name = decoded(url.pathname.split('/').filter(Boolean).at(-1) ?? '')
  if (name === '') return host
  return `${host}/${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}`
}
