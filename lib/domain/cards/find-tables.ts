/** A row with where its line stands. */
type TableRow = { cells: string[]; start: number; end: number }
type Table = { head: string[]; rows: TableRow[] }

const DELIMITERS = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/

/** Tables of a text, with or without bars at the ends of their lines. */
export function findTables(text: string): Table[] {
  if (!text.includes('|')) return []
  const lines = linesWithPlaces(text)
  const tables: Table[] = []
  let table: Table | null = null
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before?.text.includes('|') && DELIMITERS.test(line.text)) {
      table = { head: cellsOf(before.text), rows: [] }
      tables.push(table)
    } else if (DELIMITERS.test(lines[at + 1]?.text ?? '')) {
      // The head of another table right below.
      table = null
    } else if (table && line.text.includes('|')) {
      table.rows.push({ cells: cellsOf(line.text), start: line.start, end: line.start + line.text.length })
    } else table = null
  })
  return tables
}

function linesWithPlaces(text: string): { text: string; start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const place = start
    start += line.length + 1
    return { text: line.trimEnd(), start: place }
  })
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}
