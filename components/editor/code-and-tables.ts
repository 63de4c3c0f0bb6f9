import { syntaxTree } from '@codemirror/language'
import { type EditorState, type Range, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

const CODE = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'Formula',
  'URL',
  'HTMLBlock',
  'HTMLTag',
  'Autolink',
])
const unchecked = Decoration.mark({ attributes: { spellcheck: 'false' } })
const codeLine = Decoration.line({ class: 'cm-code-line' })
const tableLine = Decoration.line({ class: 'cm-table-line' })

/** Whether nothing at a place of the text is prose: code, an address, or with `formulas` a formula. */
export function isCodeAt(state: EditorState, at: number, formulas = false): boolean {
  for (let node = syntaxTree(state).resolveInner(at, -1); node.parent; node = node.parent) {
    if (node.name === 'Formula' ? formulas : CODE.has(node.name)) return true
  }
  return false
}

/** Of what is on the screen: code and formulas are not spell-checked, tables and code stand in even columns. */
export const codeAndTables = ViewPlugin.define(
  (view) => {
    const plugin = {
      decorations: decorate(view),
      update(update: ViewUpdate) {
        const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
        if (update.docChanged || update.viewportChanged || parsed) plugin.decorations = decorate(update.view)
      },
    }
    return plugin
  },
  { decorations: ({ decorations }) => decorations },
)

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        if (name === 'FencedCode' || name === 'Table') {
          const line = name === 'Table' ? tableLine : codeLine
          const last = state.doc.lineAt(Math.min(end, to)).number
          for (let n = state.doc.lineAt(Math.max(start, from)).number; n <= last; n += 1)
            marks.push(line.range(state.doc.line(n).from))
        }
        if (!CODE.has(name) || end <= start) return true
        marks.push(unchecked.range(start, end))
        return false
      },
    })
  }
  return toSet(marks)
}

function toSet(marks: Range<Decoration>[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  marks.sort((a, b) => a.from - b.from || a.value.startSide - b.value.startSide)
  for (const { from, to, value } of marks) builder.add(from, to, value)
  return builder.finish()
}
