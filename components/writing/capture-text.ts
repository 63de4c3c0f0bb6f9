import { findUrls } from '@/lib/domain/body-links'
import { parseSourceUrl } from '@/lib/domain/source-url'

export type Captured = { title: string; body: string; sources: string[] }

const LONGEST_TITLE = 120
/** How the writer marks a question. */
const ASKED = /^(?:\?[ \t]+|？[ \t]*)(?=\S)/

/**
 * One box of words as a note: the first line is its title, addresses on that line are its sources, the rest is its
 * text (whose addresses are sources already). No word is dropped: a first line too long for a title begins the text.
 */
export function capturedFrom(text: string): Captured {
  const [line = '', ...rest] = text.replaceAll('\r\n', '\n').trim().split('\n')
  const body = rest.join('\n').trim()
  const urls = findUrls(line).map(({ url }) => url)
  const words = urls
    .reduce((left, url) => left.replace(url, ' '), line)
    .replace(/\s+/g, ' ')
    .trim()
  const sources = [...new Set(urls)].filter((url) => parseSourceUrl(url) !== null && URL.canParse(url))
  const [only] = sources
  // An address that cannot be a source stays where its words are kept.
  if (sources.length < new Set(urls).size) return longTitle(line, body, [])
  if (ASKED.test(words)) return asked(words, body, sources)
  if (words !== '') return longTitle(words, body, sources)
  if (!only) return { title: '', body, sources }
  return body === '' ? { title: labelOf(only), body, sources } : withSources(capturedFrom(body), sources)
}

/** What a bookmarklet or another program hands over, as the words of the box. */
export function boxTextOf({ url, title, text }: { url: string; title: string; text: string }): string {
  const parts = [title.replace(/\s+/g, ' ').trim(), url.trim(), text.trim()]
  // Some programs put the address into the text.
  const distinct = parts.filter((part, index) => part !== '' && !(index === 1 && parts[2]?.includes(part)))
  return distinct.join('\n')
}

/** A question stands in the text, where it is found as one; the title has its words alone. */
function asked(words: string, body: string, sources: string[]): Captured {
  const question = body === '' ? words : `${words}\n${body}`
  return { ...longTitle(words.replace(ASKED, ''), '', sources), body: question }
}

function longTitle(title: string, body: string, sources: string[]): Captured {
  const letters = [...title]
  if (letters.length <= LONGEST_TITLE) return { title, body, sources }
  const short = `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
  return { title: short, body: body === '' ? title : `${title}\n${body}`, sources }
}

function withSources(captured: Captured, sources: string[]): Captured {
  return { ...captured, sources: [...new Set([...sources, ...captured.sources])] }
}

function labelOf(url: string): string {
  return parseSourceUrl(url)?.label ?? url
}
