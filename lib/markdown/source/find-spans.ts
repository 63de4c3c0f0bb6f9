import { findUrls } from '../../domain/body-links'
import type { Finding } from '../../domain/finding'
import { findWikiLinks } from '../../domain/wiki-links'
import { createClosers } from './closers'
import type { ProtectedSpan } from './protected-span'
import { type FormulaPlace, readBackslash, readDollar } from './read-formula'
import type { SourceLine } from './source-lines'

/** A stretch of prose lines without a blank line or fence between them. */
type Run = { lines: SourceLine[]; start: number; end: number }

/** Formulas, dollars that open none, bare URLs and `[[links]]` outside code, in order and never overlapping; what begins first wins. */
export function findSpans(
  body: string,
  lines: SourceLine[],
): { spans: ProtectedSpan[]; findings: Finding[] } {
  const spans: ProtectedSpan[] = []
  const findings: Finding[] = []
  const links = findLinks(body)
  const closers = createClosers(body)
  const stops = createStops(body)
  for (const run of runsOf(lines)) {
    const codeSpans = createCodeSpans(body)
    const place = createPlaces(run)
    // One is enough for a paragraph: a stray opener makes the next ones look unclosed too.
    let reported = false
    let at = run.start
    while (at < run.end) {
      const stop = stops(at)
      const link = links.from(at)
      if (link && link.start <= stop && link.start < run.end) {
        if (!isMarkdownTarget(body, link)) spans.push(link)
        at = link.end
        continue
      }
      if (stop >= run.end) break
      const here: FormulaPlace = { body, closers, at: stop, runEnd: run.end, ...place(stop) }
      if (body[stop] === '`') {
        at = codeSpans(stop, here.blockEnd)
        continue
      }
      const reading = body[stop] === '$' ? readDollar(here) : readBackslash(here)
      if ('span' in reading) spans.push(reading.span)
      else if (body[stop] === '$') spans.push({ kind: 'dollars', start: stop, end: stop + reading.skip })
      if ('unclosed' in reading && !reported) findings.push(unclosedFormula(body, here))
      reported ||= 'unclosed' in reading
      at = 'span' in reading ? reading.span.end : stop + reading.skip
    }
  }
  return { spans, findings }
}

function runsOf(lines: SourceLine[]): Run[] {
  const runs: Run[] = []
  let current: SourceLine[] = []
  const finish = () => {
    const first = current[0]
    const last = current.at(-1)
    if (first && last) runs.push({ lines: current, start: first.start, end: last.end })
    current = []
  }
  for (const line of lines) {
    if (line.kind === 'prose') current.push(line)
    else finish()
  }
  finish()
  return runs
}

/** Limits of the line and block at an offset of the run; offsets must not go down. */
function createPlaces({
  lines,
  end,
}: Run): (at: number) => Pick<FormulaPlace, 'lineEnd' | 'blockEnd' | 'inTable'> {
  const blockEnds: number[] = []
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const next = lines[index + 1]
    const closed = !next || next.opensBlock || next.table || lines[index]?.table
    blockEnds[index] = closed ? (lines[index]?.end ?? end) : (blockEnds[index + 1] ?? end)
  }
  let index = 0
  return (at) => {
    while (index < lines.length - 1 && (lines[index]?.end ?? end) <= at) index += 1
    const line = lines[index]
    return {
      lineEnd: line?.end ?? end,
      blockEnd: blockEnds[index] ?? end,
      inTable: line !== undefined && line.table !== null,
    }
  }
}

function createStops(body: string): (from: number) => number {
  const sign = /[\\`$]/g
  let known = -1
  return (from) => {
    if (known < from) {
      sign.lastIndex = from
      known = sign.exec(body)?.index ?? Number.POSITIVE_INFINITY
    }
    return known
  }
}

/** Returns the offset behind the code span that opens at `at`, or behind its backticks when it never closes. */
function createCodeSpans(body: string): (at: number, limit: number) => number {
  const missing = new Map<number, number>()
  return (at, limit) => {
    let opener = at
    while (body[opener] === '`') opener += 1
    const size = opener - at
    if (missing.get(size) === limit) return opener
    const runs = /`+/g
    runs.lastIndex = opener
    for (let run = runs.exec(body); run && run.index < limit; run = runs.exec(body)) {
      if (run[0].length === size) return run.index + size
    }
    missing.set(size, limit)
    return opener
  }
}

function findLinks(body: string) {
  const urls = findUrls(body).map((found): ProtectedSpan => ({ kind: 'url', ...found }))
  const wiki = findWikiLinks(body).map((found): ProtectedSpan => ({ kind: 'wiki-link', ...found }))
  const all = [...urls, ...wiki].sort((a, b) => a.start - b.start)
  let index = 0
  return {
    from(at: number): ProtectedSpan | undefined {
      while ((all[index]?.start ?? Number.POSITIVE_INFINITY) < at) index += 1
      return all[index]
    },
  }
}

/** `<url>` and `](url)` are Markdown's own; the parser needs to see them. */
function isMarkdownTarget(body: string, link: ProtectedSpan): boolean {
  if (link.kind !== 'url') return false
  const before = body.slice(Math.max(0, link.start - 2), link.start)
  return before === '](' || before.endsWith('<')
}

function unclosedFormula(body: string, { at, lineEnd }: FormulaPlace): Finding {
  const opener = body.slice(at, at + 2)
  return {
    code: 'formula-unclosed',
    severity: 'warning',
    message: `A formula is opened with ${opener} and never closed: ${body.slice(at, Math.min(lineEnd, at + 40))}`,
    params: { opener, text: body.slice(at, Math.min(lineEnd, at + 40)) },
    range: { start: at, end: lineEnd },
    fix: `Close it with ${opener === '\\(' ? '\\)' : opener} before the paragraph ends.`,
  }
}
