import { findBodyLinks } from '../../domain/body-links'
import type { TextRange } from '../../domain/finding'
import type { SourceRole } from '../../domain/source'
import { roleInNote } from '../../domain/source-role-in-note'
import { parseSourceUrl } from '../../domain/source-url'
import { lineIndexAt } from '../text/lines'
import { urlsOfLinkLine } from './link-line'
import type { LogNote } from './log-reading'
import { lineText, type Scan } from './scan'
import { canBeTitle } from './title-form'

/** The lines of a note's head: which is the title, which are its links, where the body begins. */
type NoteHead = { title: number | null; links: number[]; body: number }

/**
 * Finds the head of the note that begins at line `first` and ends before line `end`. A line that can be no title (a
 * list item, a table, a whole paragraph) stays in the body.
 */
export function headOf(scan: Scan, first: number, end: number): NoteHead {
  const opening = scan.kinds[first]
  if (opening?.kind === 'mark') {
    const { links } = opening.mark
    return { title: first + 1, links: range(first + 2, first + 2 + links), body: first + 2 + links }
  }
  const isLink = (index: number) => index < end && scan.kinds[index]?.kind === 'link'
  const titled = opening?.kind === 'text' && canBeTitle(titleWords(lineText(scan, first)))
  let link = titled ? first + 1 : first
  if (titled && scan.kinds[link]?.kind === 'blank' && isLink(link + 1)) link++
  let body = link
  while (isLink(body)) body++
  const title = titled ? first : null
  return body === link
    ? { title, links: [], body: titled ? first + 1 : first }
    : { title, links: range(link, body), body }
}

export function titleWords(line: string): string {
  return line.trim().replace(/^#{1,6}[ \t]+/, '')
}

type Content = Pick<LogNote, 'title' | 'titleRange' | 'links' | 'bodyRange'>

/** Title, links and body of the chunk `[start, end)`, which begins at the start of a line. */
export function contentOf(scan: Scan, chunk: TextRange): Content {
  const first = lineIndexAt(scan.lines, chunk.start)
  const end = chunk.end === scan.text.length ? scan.lines.length : lineIndexAt(scan.lines, chunk.end)
  const head = headOf(scan, first, end)
  const bodyRange = { start: Math.min(scan.lines[head.body]?.start ?? chunk.end, chunk.end), end: chunk.end }
  const title = head.title === null ? null : titleOf(scan, head.title, head.title !== first)
  const text = scan.text.slice(bodyRange.start, bodyRange.end)
  const links = [
    ...titleLinks(scan, head.links, { title: title?.title ?? '', text }),
    ...bodyLinks(scan, bodyRange),
  ]
  return title ? { ...title, links, bodyRange } : { ...nameOf(scan, first, head, chunk), links, bodyRange }
}

/** A marked title stands as it is; of others a leading `#` is left out. */
function titleOf(scan: Scan, index: number, marked: boolean): Pick<Content, 'title' | 'titleRange'> {
  const line = lineText(scan, index)
  const title = marked ? line.trim() : titleWords(line)
  const start = scan.lines[index]!.start + line.lastIndexOf(title)
  return { title, titleRange: { start, end: start + title.length } }
}

const MAX_NAME = 40

/** A note without a title is called by its link, or by how it begins. */
function nameOf(
  scan: Scan,
  first: number,
  head: NoteHead,
  chunk: TextRange,
): Pick<Content, 'title' | 'titleRange'> {
  const words = lineText(scan, first).trim()
  const source =
    head.links.length > 0 ? parseSourceUrl(urlsOfLinkLine(lineText(scan, first))?.[0]?.url ?? words) : null
  const plain = words.replace(/^(?:[-*+•>|]|\d{1,3}[.)、])\s*/, '') || words
  const cut = [...plain]
  const title =
    source?.snapshot?.title ??
    source?.label ??
    (cut.length > MAX_NAME ? `${cut.slice(0, MAX_NAME).join('')}…` : plain)
  return { title, titleRange: { start: chunk.start, end: chunk.start } }
}

function titleLinks(scan: Scan, lines: number[], context: { title: string; text: string }): LogNote['links'] {
  const links: LogNote['links'] = []
  for (const index of lines) {
    const line = lineText(scan, index)
    const start = scan.lines[index]!.start
    const urls = urlsOfLinkLine(line) ?? wholeLine(line)
    for (const found of urls) {
      const copied = /^file:/i.test(found.url) ? links.findLast(({ url }) => !/^file:/i.test(url)) : undefined
      links.push({
        url: found.url,
        role: titleLinkRole(found.url, context),
        lead: null,
        copyOf: copied?.url ?? null,
        range: { start: start + found.start, end: start + found.end },
        inBody: false,
      })
    }
  }
  return links
}

function titleLinkRole(url: string, context: { title: string; text: string }): SourceRole {
  const parsed = parseSourceUrl(url)
  if (!parsed) return /^file:/i.test(url) ? 'local' : 'other'
  return roleInNote(parsed, { ...context, lead: null })
}

/** A marked link line is a link even where the address alone would not say so. */
function wholeLine(line: string) {
  const url = line.trim()
  const start = line.indexOf(url)
  return [{ url, start, end: start + url.length }]
}

/** A lone `\r` ends a line here; finding leads needs `\n`, which is as long, so the places stay right. */
function bodyLinks(scan: Scan, { start, end }: TextRange): LogNote['links'] {
  return findBodyLinks(scan.text.slice(start, end).replace(/\r(?!\n)/g, '\n')).map(
    ({ range: place, ...link }) => ({
      ...link,
      range: { start: place.start + start, end: place.end + start },
      inBody: true,
    }),
  )
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
