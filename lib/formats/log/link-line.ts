import { findUrls } from '../../domain/body-links'
import type { TextRange } from '../../domain/finding'

export type FoundUrl = TextRange & { url: string }

/** A saved page whose path was pasted with its blanks and Chinese letters as they are. */
const SAVED_FILE = /^file:\/\/\S.*\.(?:html?|mhtml|pdf)$/i

/**
 * The URLs of a line that is nothing but URLs (`<…>` around them allowed); null for any other line. Offsets count from
 * the start of `line`.
 */
export function urlsOfLinkLine(line: string): FoundUrl[] | null {
  const words = line.trim()
  if (!/^<?(?:https?|file):\/\//i.test(words)) return null
  const indent = line.indexOf(words)
  if (SAVED_FILE.test(words)) return [{ url: words, start: indent, end: indent + words.length }]
  const urls = findUrls(line)
  let rest = ''
  let from = 0
  for (const { start, end } of urls) {
    rest += line.slice(from, start)
    from = end
  }
  return urls.length > 0 && /^[\s<>]*$/.test(rest + line.slice(from)) ? urls : null
}
