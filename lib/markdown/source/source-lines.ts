import type { Finding } from '../../domain/finding'

/** One line of a note's text as far as the steps ahead of the parser need to know it. Offsets leave its ending out. */
export type SourceLine = {
  start: number
  end: number
  text: string
  kind: 'blank' | 'fenced' | 'prose'
  /** Starts a block of its own even without a blank line before it: list item, heading, quotation. */
  opensBlock: boolean
  listItem: boolean
  /** Part of a table: its header, delimiter or one of its rows. */
  table: 'header' | 'delimiter' | 'row' | null
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const OTHER_OPENER = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>)/
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * Reads lines without parsing Markdown. It may be wrong about code in odd places (a fence deep inside containers),
 * which costs little: whatever was taken for prose there is put back exactly as it was once the parser has spoken.
 */
export function readSourceLines(body: string): { lines: SourceLine[]; findings: Finding[] } {
  const lines = splitLines(body)
  const findings = markFences(lines)
  markTables(lines)
  return { lines, findings }
}

function splitLines(body: string): SourceLine[] {
  const lines: SourceLine[] = []
  LINE.lastIndex = 0
  while (LINE.lastIndex < body.length) {
    const start = LINE.lastIndex
    const text = LINE.exec(body)?.[1] ?? ''
    const listItem = LIST_ITEM.test(text)
    lines.push({
      start,
      end: start + text.length,
      text,
      kind: /^[ \t]*$/.test(text) ? 'blank' : 'prose',
      opensBlock: listItem || OTHER_OPENER.test(text),
      listItem,
      table: null,
    })
  }
  return lines
}

function markFences(lines: SourceLine[]): Finding[] {
  let open: { marker: string; line: number } | null = null
  for (const [index, line] of lines.entries()) {
    const match = FENCE.exec(line.text)
    if (open) {
      line.kind = 'fenced'
      if (match && closes(open.marker, match, line.text)) open = null
    } else if (match?.[1] && !(match[1].startsWith('`') && match[2]?.includes('`'))) {
      line.kind = 'fenced'
      open = { marker: match[1], line: index }
    }
  }
  const opener = open && lines[open.line]
  if (!open || !opener) return []
  return [
    {
      code: 'fence-unclosed',
      severity: 'warning',
      message: `The code block opened on line ${open.line + 1} is never closed; everything after it is shown as code.`,
      params: { line: open.line + 1 },
      range: { start: opener.start, end: opener.end },
      line: open.line + 1,
      fix: `Add a line ${open.marker} where the code ends.`,
    },
  ]
}

function closes(marker: string, match: RegExpExecArray, text: string): boolean {
  const [, run = '', rest = ''] = match
  return (
    run[0] === marker[0] && run.length >= marker.length && rest.trim() === '' && /^[ \t>]*[`~]/.test(text)
  )
}

function markTables(lines: SourceLine[]): void {
  for (const [index, header] of lines.entries()) {
    const delimiter = lines[index + 1]
    if (!isTableHeader(header) || delimiter?.kind !== 'prose') continue
    if (!delimiter.text.includes('|') || !DELIMITER_ROW.test(delimiter.text)) continue
    header.table = 'header'
    delimiter.table = 'delimiter'
    for (let row = index + 2; isTableRow(lines[row], lines[row + 1]); row += 1) {
      const line = lines[row]
      if (line) line.table = 'row'
    }
  }
}

function isTableHeader(line: SourceLine): boolean {
  return line.kind === 'prose' && !line.opensBlock && line.table !== 'delimiter' && line.text.includes('|')
}

/** A line without a bar is no row, although the specification would take any line that follows. */
function isTableRow(line: SourceLine | undefined, next: SourceLine | undefined): boolean {
  if (line?.kind !== 'prose' || line.opensBlock || !line.text.includes('|')) return false
  return !(next?.kind === 'prose' && next.text.includes('|') && DELIMITER_ROW.test(next.text))
}
