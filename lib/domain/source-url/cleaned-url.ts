/** Parameters that say where a reader came from, never what is read. */
const TRACKING =
  /^(utm_\w+|spm\w*|from|from_\w+|share_\w+|shareid|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+|ref_src|ref_url|vd_source|unique_k|timestamp|buvid|is_story_h5|plat_id|ops_request_misc|request_id|biz_id|depth_\d+-\w+|scm|_ga|_gl|wxfid|wx_\w+|isappinstalled|nsukey|hmsr|hmpl|hmcu|hmkw|hmci|si|feature|trk|spmid|source_id)$/i

/** Hosts that answer to https; elsewhere `http:` is kept, because the secure address may not exist. */
const SECURE_HOST =
  /(^|\.)(arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|thecvf\.com|github\.com|github\.io|gitlab\.com|gitee\.com|paperswithcode\.com|zhihu\.com|weixin\.qq\.com|csdn\.net|bilibili\.com|b23\.tv|cnblogs\.com|juejin\.cn|juejin\.im|youtube\.com|youtu\.be|kaggle\.com|huggingface\.co|alphaxiv\.org|jianshu\.com|wikipedia\.org|ieee\.org|acm\.org|springer\.com|neurips\.cc|mlr\.press|medium\.com)$/i

/**
 * The address without what does not name the page: user name, tracking parameters, fragment (except a
 * `#/route`, which is a page of its own), trailing slash, needless percent-encoding.
 */
export function cleanedUrl(url: URL): string {
  const host = url.host.replace(/\.+(?=$|:)/, '')
  const protocol = SECURE_HOST.test(host) && url.port === '' ? 'https:' : url.protocol
  const path = normalisePercent(resolvedPath(url)).replace(/\/+$/, '') || '/'
  const route = /^#!?\//.test(url.hash) ? normalisePercent(url.hash) : ''
  return `${protocol}//${host}${path}${cleanedQuery(url.search)}${route}`
}

/** Node leaves `..` standing in a path that begins with two slashes; one slash, set anew, is resolved. */
function resolvedPath(url: URL): string {
  if (!url.pathname.startsWith('//')) return url.pathname
  const single = new URL(url)
  single.pathname = url.pathname.replace(/^\/+/, '/')
  return single.pathname
}

function cleanedQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.map(normalisePercent).join('&')}`
}

/** One spelling for each escape: upper-case hex, unreserved characters plain, a stray `%` escaped (RFC 3986, 6.2.2). */
function normalisePercent(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : encoded.toUpperCase()
  })
}

/** `decodeURIComponent` that leaves a malformed escape as it stands. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
