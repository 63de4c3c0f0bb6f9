import type { TextRange } from '../../domain/finding'
import type { Edit, Stretch } from './clean-markdown'

/** What divides two blocks, or two cells, in one line of text. */
export const DIVIDER = ' · '

/** A line with words: where they begin and end, marks and spaces left out. */
type Line = TextRange & {
  /** It begins a block of its own: a heading, a list item, a table row, the first line after a blank one. */
  opens: boolean
  isHeading: boolean
}

const QUOTE_MARKS = /^(?:[ \t]*>)*[ \t]*/
const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?(?:[ \t]+|$)/
const HEADING_MARK = /^#{1,6}(?:[ \t]+|$)/
/** A line drawn across, under a heading, or under the head of a table. */
const RULE = /^(?:(?:[-*_][ \t]*){3,}|=+|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+)$/
const FENCE = /^(?:`{3,}[^`]*|~{3,}.*)$/
const FULL_WIDTH_STOP = /[\u3001-\u3020\uff00-\uff60]/

/** Lines become one: marks at their beginning go, and so do lines that hold nothing else. */
export function lineEdits({ text, prose }: Stretch): Edit[] {
  const edits: Edit[] = []
  let before: Line | null = null
  let afterGap = false
  for (const line of linesOf(text, prose)) {
    if (line.start >= line.end) {
      afterGap = true
      continue
    }
    edits.push(...gapEdits(text, before, { ...line, opens: line.opens || afterGap }))
    if (prose[line.start] === '|') edits.push(...cellEdits(prose, line))
    before = line
    afterGap = false
  }
  return [...edits, { start: before?.end ?? 0, end: text.length, by: '' }]
}

/** The second edit serves when what was asked for stands among the marks: they stay, the line break goes. */
function gapEdits(text: string, before: Line | null, line: Line): Edit[] {
  if (!before) return [{ start: 0, end: line.start, by: '' }]
  const gap = text.slice(before.end, line.start)
  const spaces = /^\s*/.exec(gap)?.[0].length ?? 0
  return [
    { start: before.end, end: line.start, by: divider(text, before, line) },
    { start: before.end, end: before.end + spaces, by: ' ' },
  ]
}

function divider(text: string, before: Line, line: Line): string {
  if (before.isHeading || line.opens) return DIVIDER
  return FULL_WIDTH_STOP.test(text[before.end - 1] ?? '') ? '' : ' '
}

function* linesOf(text: string, prose: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak === -1 ? text.length : lineBreak
    yield readLine(text.slice(start, end).trimEnd(), prose.slice(start, end).trimEnd(), start)
    start = end + 1
  }
}

function readLine(line: string, prose: string, start: number): Line {
  const quoted = QUOTE_MARKS.exec(prose)?.[0].length ?? 0
  // A fence is code, and so not in the prose.
  const fence = line.replace(QUOTE_MARKS, '')
  const isEmpty = RULE.test(prose.slice(quoted)) || (fence !== prose.slice(quoted) && FENCE.test(fence))
  if (isEmpty) return { start, end: start, opens: true, isHeading: false }
  let from = quoted
  for (let mark = ITEM_MARK.exec(prose.slice(from)); mark; mark = ITEM_MARK.exec(prose.slice(from))) {
    from += mark[0].length
  }
  const heading = HEADING_MARK.exec(prose.slice(from))?.[0].length ?? 0
  const opens = from > quoted || heading > 0 || prose[from] === '|'
  return { start: start + from + heading, end: start + line.length, opens, isHeading: heading > 0 }
}

/** `| a | b |` reads `a · b`. */
function cellEdits(prose: string, { start, end }: TextRange): Edit[] {
  const line = prose.slice(start, end)
  return Array.from(line.matchAll(/[ \t]*(?<!\\)\|[ \t]*/g), ({ 0: bar, index }) => {
    const isOuter = index === 0 || index + bar.length === line.length
    return { start: start + index, end: start + index + bar.length, by: isOuter ? '' : DIVIDER }
  })
}
