import { syntaxTree } from '@codemirror/language'
import type { EditorState, StateCommand } from '@codemirror/state'
import { alignTable } from './align-table'
import { indentChange, isListItem } from './indent-list'
import { cellsOf, isDelimiterRow } from './table-cells'

/** Tab and Shift-Tab in a table: aligns it and goes to the next or previous cell, past the last one into a new row. */
export function moveInTable(step: 1 | -1): StateCommand {
  return ({ state, dispatch }) => {
    const table = tableAt(state)
    if (!table) return false
    const { first, lines } = table
    const { head } = state.selection.main
    const here = state.doc.lineAt(head)
    const [start, to] = [state.doc.line(first).from, state.doc.line(first + lines.length - 1).to]
    const next = nextCell(lines, here.number - first, cellAt(here.text, head - here.from), step)
    if (!next) return false
    if (next.row === lines.length) lines.push('|'.repeat(cellsOf(lines[0] ?? '').length + 1))
    const aligned = alignTable(lines)
    const before = aligned.slice(0, next.row).join('\n').length + (next.row > 0 ? 1 : 0)
    const cell = cellsOf(aligned[next.row] ?? '')[next.column]
    dispatch(
      state.update({
        changes: { from: start, to, insert: aligned.join('\n') },
        selection: { anchor: start + before + (cell?.start ?? 0), head: start + before + (cell?.end ?? 0) },
        scrollIntoView: true,
        userEvent: 'input.table',
      }),
    )
    return true
  }
}

/** Tab and Shift-Tab in a list: the selected items, with what is under them, go a level deeper or less deep. */
export function indentItems(deeper: boolean): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main
    const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number]
    if (!isListItem(state.doc.line(first).text)) return false
    const lines = Array.from({ length: first }, (_, index) => state.doc.line(index + 1).text)
    const by = indentChange(lines, first - 1, deeper)
    if (by === 0) return true
    const changes = Array.from({ length: last - first + 1 }, (_, index) => {
      const line = state.doc.line(first + index)
      const indent = line.text.length - line.text.trimStart().length
      if (by > 0) return line.text === '' ? [] : { from: line.from, insert: ' '.repeat(by) }
      return { from: line.from, to: line.from + Math.min(indent, -by) }
    })
    dispatch(state.update({ changes, userEvent: deeper ? 'input.indent' : 'delete.dedent' }))
    return true
  }
}

/** Elsewhere Tab is two spaces; Shift-Tab is left to the browser. */
export const insertSpaces: StateCommand = ({ state, dispatch }) => {
  dispatch(state.update(state.replaceSelection('  '), { userEvent: 'input', scrollIntoView: true }))
  return true
}

type FoundTable = { first: number; lines: string[] }

/** The lines around the caret that make a table; `first` counts from 1. */
function tableAt(state: EditorState): FoundTable | null {
  const { doc, selection } = state
  const here = doc.lineAt(selection.main.head).number
  if (!doc.line(here).text.includes('|') || inFence(state)) return null
  let [first, last] = [here, here]
  while (first > 1 && doc.line(first - 1).text.includes('|')) first -= 1
  while (last < doc.lines && doc.line(last + 1).text.includes('|')) last += 1
  const lines = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).text)
  const ruler = lines.findIndex(isDelimiterRow)
  if (ruler < 1 || here < first + ruler - 1) return null
  return { first: first + ruler - 1, lines: lines.slice(ruler - 1) }
}

function inFence(state: EditorState): boolean {
  for (
    let node = syntaxTree(state).resolveInner(state.selection.main.head, -1);
    node.parent;
    node = node.parent
  )
    if (node.name === 'FencedCode') return true
  return false
}

function cellAt(line: string, offset: number): number {
  const cells = cellsOf(line)
  const index = cells.findIndex(({ end }) => offset <= end)
  return index === -1 ? Math.max(0, cells.length - 1) : index
}

/** The cell after or before one, the delimiter row left out. A row behind the last is a new one. */
function nextCell(
  lines: string[],
  row: number,
  column: number,
  step: 1 | -1,
): { row: number; column: number } | null {
  const size = (at: number) => cellsOf(lines[at] ?? '').length
  const columns = size(0)
  let next = { row, column: column + step }
  if (row === 1) next = step === 1 ? { row: 2, column: 0 } : { row: 0, column: columns - 1 }
  else if (next.column < 0) next = { row: row - 1, column: columns - 1 }
  else if (next.column >= Math.max(columns, size(row))) next = { row: row + 1, column: 0 }
  if (next.row === 1) next = step === 1 ? { row: 2, column: 0 } : { row: 0, column: columns - 1 }
  return next.row < 0 ? null : next
}
