/** "You are leaving our site" pages: host, path, and the parameter that carries the real address. */
const REDIRECTS: [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/^link\.zhihu\.com$/, /^/, ['target']],
  [/^link\.csdn\.net$/, /^/, ['target']],
  [/^link\.juejin\.(cn|im)$/, /^/, ['target']],
  [/^link\.jianshu\.com$/, /^/, ['t']],
  [/^jianshu\.com$/, /^\/go-wild$/, ['url']],
  [/^gitee\.com$/, /^\/link$/, ['target']],
  [/^oschina\.net$/, /^\/action\/GoToLink$/, ['url']],
  [/^(scholar\.)?google\.(com|com\.hk)$/, /^\/(url|scholar_url)$/, ['q', 'url']],
]

/** Where a redirect page leads, as its parameter says; null for every other page. */
export function findRedirectTarget(url: URL, host: string): string | null {
  for (const [hosts, path, parameters] of REDIRECTS) {
    if (!hosts.test(host) || !path.test(url.pathname)) continue
    for (const parameter of parameters) {
      const target = url.searchParams.get(parameter)
      if (target && /^https?:/i.test(target.trim())) return target.trim()
    }
  }
  return null
}
