import type { Family, Recognised } from './recognised'

export const zhihuFamily: Family = (url, host) => {
  if (host !== 'zhihu.com' && host !== 'zhuanlan.zhihu.com' && host !== 'm.zhihu.com') return null
  const article = /^\/(?:column\/)?p\/(\d+)|^\/tardis\/(?:\w+\/)+art\/(\d+)/.exec(url.pathname)
  const id = article?.[1] ?? article?.[2]
  if (id) return explainer(`https://zhuanlan.zhihu.com/p/${id}`, `知乎 ${id}`)
  const asked = /^\/question\/(\d+)(?:\/answer\/(\d+))?/.exec(url.pathname)
  if (asked) {
    const answer = asked[2] ? `/answer/${asked[2]}` : ''
    return explainer(`https://www.zhihu.com/question/${asked[1]}${answer}`, `知乎 ${asked[2] ?? asked[1]}`)
  }
  const video = /^\/zvideo\/(\d+)/.exec(url.pathname)?.[1]
  if (!video) return null
  return { canonicalUrl: `https://www.zhihu.com/zvideo/${video}`, label: `知乎 ${video}`, role: 'video' }
}

/** An article is named by its short code, or by account, message, place in the message and signature. */
export const weChatFamily: Family = (url, host) => {
  if (host !== 'mp.weixin.qq.com') return null
  const code = /^\/s\/([\w-]+)/.exec(url.pathname)?.[1]
  if (code) {
    const canonicalUrl = `https://mp.weixin.qq.com/s/${code}`
    return { canonicalUrl, label: `微信 ${code.length > 8 ? `${code.slice(0, 6)}…` : code}`, role: 'news' }
  }
  const given = ['__biz', 'mid', 'idx', 'sn'].map((key) => [key, url.searchParams.get(key) ?? ''] as const)
  const [biz, mid, idx] = given.map(([, value]) => value)
  if (!/^\/s\/?$/.test(url.pathname) || !biz || !mid) return null
  const query = given
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3D', '=')}`)
    .join('&')
  const label = idx ? `微信 ${mid}-${idx}` : `微信 ${mid}`
  return { canonicalUrl: `https://mp.weixin.qq.com/s?${query}`, label, role: 'news' }
}

export const csdnFamily: Family = (url, host) => {
  const own = /^([\w-]+)\.blog\.csdn\.net$/.exec(host)?.[1]
  if (host !== 'blog.csdn.net' && !own) return null
  const match = /^(?:\/([\w-]+))?\/article\/details\/(\d+)/.exec(url.pathname)
  const user = match?.[1] ?? own
  if (!match || !user) return null
  return explainer(`https://blog.csdn.net/${user}/article/details/${match[2]}`, `CSDN ${match[2]}`)
}

/** Blogs whose articles have one short path: host, path, canonical form, name shown. */
const BLOGS: [host: RegExp, path: RegExp, prefix: string, suffix: string, name: string][] = [
  [/^cnblogs\.com$/, /^\/([\w-]+\/p\/[\w-]+)(?:\.html)?\/?$/, 'https://www.cnblogs.com/', '.html', '博客园'],
  [/^juejin\.(cn|im)$/, /^\/post\/(\w+)/, 'https://juejin.cn/post/', '', '掘金'],
  [/^jianshu\.com$/, /^\/p\/(\w+)/, 'https://www.jianshu.com/p/', '', '简书'],
  [/^segmentfault\.com$/, /^\/a\/(\d+)/, 'https://segmentfault.com/a/', '', 'SegmentFault'],
]

export const blogFamily: Family = (url, host) => {
  for (const [hosts, path, prefix, suffix, name] of BLOGS) {
    const id = hosts.test(host) ? path.exec(url.pathname)?.[1] : null
    if (id) return explainer(`${prefix}${id}${suffix}`, `${name} ${id.split('/').at(-1)}`)
  }
  return null
}

function explainer(canonicalUrl: string, label: string): Recognised {
  return { canonicalUrl, label, role: 'explainer' }
}
