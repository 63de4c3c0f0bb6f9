import type { Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { contextOf, type NoteContext, type NoteFile, report } from '../note-context'

/** Ragged tables: a finding, and a wider header so that cells beyond it are shown and not cut off as GFM does. */
export function evenTables() {
  return (tree: Root, file: NoteFile): void => {
    visit(tree, 'table', (table) => evenTable(table, contextOf(file)))
  }
}

function evenTable(table: Table, context: NoteContext): void {
  const [header, ...rows] = table.children
  if (!header) return
  const columns = header.children.length
  const ragged = rows.find((row) => row.children.length !== columns)
  if (!ragged) return
  const widest = Math.max(...rows.map((row) => row.children.length))
  const align = table.align ?? []
  table.align = Array.from({ length: Math.max(widest, columns) }, (_, column) => align[column] ?? null)

  const { map } = context.source
  const start = map.toOriginal(ragged.position?.start.offset ?? 0)
  const end = map.toOriginal(ragged.position?.end.offset ?? 0)
  const found = ragged.children.length
  report(context, {
    code: 'table-ragged',
    severity: 'warning',
    message: `A row of this table has ${found} cells where its header has ${columns}.`,
    params: { found, columns },
    range: { start, end },
    fix: 'Give every row as many cells as the header.',
  })
}
