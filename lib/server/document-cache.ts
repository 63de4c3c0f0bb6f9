import type { IncomingMessage } from 'node:http'

/** Pages whose HTML follows from the notebook, the reader's cookies and the day alone. */
const CACHEABLE = /^\/(?:$|\?|(?:days|weeks|months|notes|topics|sources)(?:[/?]|$))/

/** Characters kept, about; some hundred to a thousand pages. */
const LIMIT = 16_000_000

type Kept = { version: string; parts: string[]; size: number }

/**
 * Documents as they were last sent, each until anything in the notebook changes: most of what a page costs is the
 * framework putting it together. A page is kept cut at its nonces, and every request gets it with one of its own.
 */
export type DocumentCache = {
  find(key: string, version: string, nonce: string): string | null
  keep(key: string, version: string, html: string, nonce: string): void
}

export function createDocumentCache(limit = LIMIT): DocumentCache {
  const kept = new Map<string, Kept>()
  let size = 0

  function drop(key: string): void {
    size -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  return {
    find(key, version, nonce) {
      const page = kept.get(key)
      if (page?.version !== version) return null
      // Last used, last dropped.
      kept.delete(key)
      kept.set(key, page)
      return page.parts.join(nonce)
    },
    keep(key, version, html, nonce) {
      drop(key)
      kept.set(key, { version, parts: html.split(nonce), size: html.length })
      size += html.length
      for (const oldest of kept.keys()) {
        if (size <= limit) break
        drop(oldest)
      }
    },
  }
}

/** What tells one document from another; null for a request whose answer must not be kept. `today` is part of it: the log shows what was noted on this day in other years. */
export function documentKey({ method, url, headers }: IncomingMessage, today: string): string | null {
  if (
    method !== 'GET' ||
    !CACHEABLE.test(url ?? '') ||
    headers.rsc !== undefined ||
    headers['next-router-prefetch'] !== undefined
  )
    return null
  return [url, headers.cookie ?? '', headers['accept-language'] ?? '', today].join('\n')
}
