import { findBodyLinks } from '../body-links'
import type { SourceDraft } from '../source'
import { parseSourceUrl } from '../source-url'

/** A text with every link to one source spelled as `to`; code and pictures stay as they are. */
export function correctedBody(body: string, canonicalUrl: string, to: string): string {
  let text = ''
  let end = 0
  for (const { url, range } of findBodyLinks(body)) {
    if (parseSourceUrl(url)?.canonicalUrl !== canonicalUrl || url === to) continue
    text += body.slice(end, range.start) + to
    end = range.end
  }
  return text + body.slice(end)
}

/** A note's own links, likewise; a saved copy stays one of the same page. */
export function correctedSources(
  sources: readonly SourceDraft[],
  canonicalUrl: string,
  to: string,
): SourceDraft[] {
  const isMeant = (url: string) => parseSourceUrl(url)?.canonicalUrl === canonicalUrl
  return sources.map((source) => ({
    ...source,
    url: isMeant(source.url) ? to : source.url,
    copyOf: source.copyOf !== null && isMeant(source.copyOf) ? to : source.copyOf,
  }))
}
