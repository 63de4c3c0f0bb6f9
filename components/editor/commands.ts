import { EditorSelection, type EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state'

/** Puts `mark` around each selection, or takes it away where it stands already. */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    dispatch(state.update(marked(state, mark), { userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

function marked(state: EditorState, mark: string): TransactionSpec {
  const size = mark.length
  return state.changeByRange(({ from, to }) => {
    const before = state.sliceDoc(Math.max(0, from - size), from)
    const after = state.sliceDoc(to, to + size)
    // A single star at the edge of two is the inside of a bold text, not an emphasis.
    const longer =
      mark === '*' && (state.sliceDoc(from - 2, from) === '**' || state.sliceDoc(to, to + 2) === '**')
    if (before === mark && after === mark && !longer) {
      const changes = [
        { from: from - size, to: from },
        { from: to, to: to + size },
      ]
      return { changes, range: EditorSelection.range(from - size, to - size) }
    }
    const changes = [
      { from, insert: mark },
      { from: to, insert: mark },
    ]
    return { changes, range: EditorSelection.range(from + size, to + size) }
  })
}

/** `[words]()` with the caret where the address goes; without words, where the words go. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const spec = state.changeByRange(({ from, to }) => {
    const words = state.sliceDoc(from, to)
    const caret = words === '' ? from + 1 : to + 3
    return { changes: { from, to, insert: `[${words}]()` }, range: EditorSelection.cursor(caret) }
  })
  dispatch(state.update(spec, { userEvent: 'input', scrollIntoView: true }))
  return true
}

/** Puts `before` and `after` around the selection, caret between or behind what was selected. */
export function surround(before: string, after: string): StateCommand {
  return ({ state, dispatch }) => {
    const spec = state.changeByRange(({ from, to }) => ({
      changes: [
        { from, insert: before },
        { from: to, insert: after },
      ],
      range: EditorSelection.range(from + before.length, to + before.length),
    }))
    dispatch(state.update(spec, { userEvent: 'input.type', scrollIntoView: true }))
    return true
  }
}

/** Makes the selected lines list items; where all of them are, lines again. */
export const toggleList: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number]
  const lines = Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index))
  const item = /^(\s*)[-*+]\s+/
  const all = lines.every(({ text }) => item.test(text))
  const changes = lines
    .filter(({ text }) => lines.length === 1 || text.trim() !== '')
    .map(({ from: start, text }) => {
      const indent = start + text.length - text.trimStart().length
      return all
        ? { from: indent, to: start + (item.exec(text)?.[0].length ?? 0) }
        : { from: indent, insert: '- ' }
    })
  const set = state.changes(changes)
  dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: 'input' }))
  return true
}
