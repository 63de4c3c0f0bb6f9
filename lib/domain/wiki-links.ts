import { maskCode } from './code-mask'

export type WikiLink = { start: number; end: number; target: string; label: string | null }

/** `[[target]]` and `[[target|label]]` in a body, code left out; the range takes in the brackets. */
export function findWikiLinks(body: string): WikiLink[] {
  const links: WikiLink[] = []
  // A target with no bar, bracket or line break: `[[` that is never closed costs nothing to give up.
  for (const match of maskCode(body).matchAll(/\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g)) {
    const target = match[1]?.trim() ?? ''
    if (target === '') continue
    const label = match[2]?.trim() || null
    links.push({ start: match.index, end: match.index + match[0].length, target, label })
  }
  return links
}
