import type { Family } from './recognised'

export const bilibiliFamily: Family = (url, host) => {
  if (host === 'player.bilibili.com') return bilibiliVideo(url.searchParams.get('bvid') ?? '', url)
  if (host === 'b23.tv') return bilibiliVideo(url.pathname.slice(1), url)
  if (host !== 'bilibili.com' && host !== 'm.bilibili.com') return null
  const column = /^\/read\/cv(\d+)/i.exec(url.pathname)?.[1]
  if (column) {
    const canonicalUrl = `https://www.bilibili.com/read/cv${column}`
    return { canonicalUrl, label: `Bilibili cv${column}`, role: 'explainer' }
  }
  return bilibiliVideo(/^\/(?:s\/)?video\/(\w+)/.exec(url.pathname)?.[1] ?? '', url)
}

function bilibiliVideo(written: string, url: URL): ReturnType<Family> {
  const match = /^(bv|av)(\w{2,})$/i.exec(written)
  if (!match || (match[1]?.toLowerCase() === 'av' && !/^\d+$/.test(match[2] ?? ''))) return null
  const id = `${match[1]?.toLowerCase() === 'bv' ? 'BV' : 'av'}${match[2]}`
  const part = Number(url.searchParams.get('p') ?? '1')
  const query = Number.isSafeInteger(part) && part > 1 ? `?p=${part}` : ''
  return {
    canonicalUrl: `https://www.bilibili.com/video/${id}${query}`,
    label: `Bilibili ${id}${query ? ` P${part}` : ''}`,
    role: 'video',
  }
}

export const youTubeFamily: Family = (url, host) => {
  const path = /^\/(?:embed|shorts|live|v)\/([\w-]{6,})/.exec(url.pathname)?.[1]
  const id =
    host === 'youtu.be'
      ? /^\/([\w-]{6,})/.exec(url.pathname)?.[1]
      : /^((m|music)\.)?youtube(-nocookie)?\.com$/.test(host)
        ? (path ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null))
        : null
  if (!id || !/^[\w-]+$/.test(id)) return null
  return { canonicalUrl: `https://www.youtube.com/watch?v=${id}`, label: `YouTube ${id}`, role: 'video' }
}
