import { type Line, splitLines } from '../text/lines'
import { closes, type Fence, opensAnew, parseFence } from './fence'
import { type FooterLine, footerLine, isFooter } from './footer'
import { type HeadingWords, parseHeading } from './heading'
import { urlsOfLinkLine } from './link-line'
import type { LogStamp } from './log-reading'
import { type NoteMark, parseMark } from './mark'
import { parseStamp } from './stamp'

/** What one line is by itself and by its neighbours; which text lines are titles is decided later. */
type ScannedLine =
  | { kind: 'text' | 'blank' | 'link' | 'code' | 'marked' | 'stale-mark' }
  | { kind: 'stamp'; stamp: LogStamp }
  | { kind: 'heading'; heading: HeadingWords }
  | { kind: 'footer'; footer: FooterLine }
  | { kind: 'mark'; mark: NoteMark }

export type Scan = {
  text: string
  lines: Line[]
  kinds: ScannedLine[]
  /** Indices of lines that open a code block nothing closes. */
  unclosedFences: number[]
  hasStamp: boolean
}

export function scanLog(text: string): Scan {
  const scan: Scan = { text, lines: splitLines(text), kinds: [], unclosedFences: [], hasStamp: false }
  scan.kinds = scan.lines.map((_, index) => kindAlone(lineText(scan, index)))
  markBlocks(scan)
  findHeadings(scan)
  findFooters(scan)
  scan.hasStamp = scan.kinds.some(({ kind }) => kind === 'stamp')
  return scan
}

/** The line without its break; empty behind the last one. */
export function lineText({ text, lines }: Scan, index: number): string {
  const line = lines[index]
  return line ? text.slice(line.start, line.end) : ''
}

function kindAlone(line: string): ScannedLine {
  if (line.trim() === '') return { kind: 'blank' }
  const stamp = isIndentedCode(line) ? null : parseStamp(line)
  if (stamp) return { kind: 'stamp', stamp }
  return { kind: urlsOfLinkLine(line) ? 'link' : 'text' }
}

function isIndentedCode(line: string): boolean {
  return /^(?: {4}|\t)/.test(line)
}

/** One pass over everything that spans lines: marked notes and fenced code. */
function markBlocks(scan: Scan): void {
  let open: (Fence & { line: number }) | null = null
  for (let index = 0; index < scan.lines.length; index++) {
    const line = lineText(scan, index)
    const mark = line.startsWith('<!-- note:') ? parseMark(line) : null
    if (mark) {
      if (open) scan.unclosedFences.push(open.line)
      open = null
      index = markNote(scan, index, mark)
      continue
    }
    const fence = parseFence(line)
    if (!open) open = fence && { ...fence, line: index }
    else if (fence && closes(fence, open)) {
      for (let inside = open.line; inside <= index; inside++) scan.kinds[inside] = { kind: 'code' }
      open = null
    } else if ((fence && opensAnew(fence, open)) || opensSession(scan, index)) {
      scan.unclosedFences.push(open.line)
      open = fence && { ...fence, line: index }
    }
  }
  if (open) scan.unclosedFences.push(open.line)
}

/** A stamp, a title and its link in a row are a log going on, not code: the fence above was left open. */
function opensSession({ kinds }: Scan, index: number): boolean {
  return (
    kinds[index]?.kind === 'stamp' && kinds[index + 1]?.kind === 'text' && kinds[index + 2]?.kind === 'link'
  )
}

/** Index of the last line the mark speaks of; the mark alone when its counts do not lead to the end of a note. */
function markNote(scan: Scan, index: number, mark: NoteMark): number {
  const last = index + 1 + mark.links + mark.lines
  let next = last + 1
  while (scan.kinds[next]?.kind === 'blank') next++
  const after = scan.kinds[next]
  const ends = after === undefined || after.kind === 'stamp' || isBoundary(scan, next)
  if (last >= scan.lines.length || !ends) {
    scan.kinds[index] = { kind: 'stale-mark' }
    return index
  }
  scan.kinds[index] = { kind: 'mark', mark }
  for (let inside = index + 1; inside <= last; inside++) scan.kinds[inside] = { kind: 'marked' }
  return last
}

function isBoundary(scan: Scan, index: number): boolean {
  const line = lineText(scan, index).trim()
  return parseMark(line) !== null || footerLine(line) !== null || headingAt(scan, index, -1) !== null
}

function findHeadings(scan: Scan): void {
  const first = scan.kinds.findIndex(({ kind }) => kind !== 'blank')
  for (let index = 0; index < scan.lines.length; index++) {
    const heading = headingAt(scan, index, first)
    if (heading) scan.kinds[index] = { kind: 'heading', heading }
  }
}

function headingAt(scan: Scan, index: number, first: number): HeadingWords | null {
  if (scan.kinds[index]?.kind !== 'text') return null
  let next = index + 1
  while (next < index + 3 && scan.kinds[next]?.kind === 'blank') next++
  const beforeStamp = scan.kinds[next]?.kind === 'stamp'
  if (index !== first && !beforeStamp) return null
  return parseHeading(lineText(scan, index), { first: index === first, beforeStamp })
}

function findFooters(scan: Scan): void {
  let run: { index: number; footer: FooterLine }[] = []
  for (let index = 0; index <= scan.lines.length; index++) {
    const kind = scan.kinds[index]?.kind
    if (kind === 'blank') continue
    const footer = kind === 'text' ? footerLine(lineText(scan, index).trim()) : null
    if (footer) {
      run.push({ index, footer })
      continue
    }
    if (isFooter(run.map((line) => line.footer))) {
      for (const line of run) scan.kinds[line.index] = { kind: 'footer', footer: line.footer }
    }
    run = []
  }
}
