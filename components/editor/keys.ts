import { acceptCompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import { type Extension, Prec } from '@codemirror/state'
import { type Command, type EditorView, keymap } from '@codemirror/view'
import { isCodeAt } from './code-and-tables'
import { insertLink, toggleMark } from './commands'
import { indentItems, insertSpaces, moveInTable } from './tab-commands'

/** Enter in a list goes on with it; on an empty item it ends it. */
export const continueList = insertNewlineContinueMarkupCommand({ nonTightLists: false })

const indentCode =
  (by: Command): Command =>
  (view) =>
    isCodeAt(view.state, view.state.selection.main.head) && by(view)

const OWN = [
  { key: 'Mod-b', run: toggleMark('**'), preventDefault: true },
  { key: 'Mod-i', run: toggleMark('*'), preventDefault: true },
  { key: 'Mod-k', run: insertLink, preventDefault: true, stopPropagation: true },
  { key: 'Enter', run: continueList },
  { key: 'Backspace', run: deleteMarkupBackward },
  // Tab means the nearest of these; after Escape the browser has it.
  { key: 'Tab', run: acceptCompletion },
  { key: 'Tab', run: moveInTable(1), shift: moveInTable(-1) },
  { key: 'Tab', run: indentCode(indentMore), shift: indentCode(indentLess) },
  { key: 'Tab', run: indentItems(true), shift: indentItems(false) },
  { key: 'Tab', run: insertSpaces },
]

/** What the keys do. None of them acts while an input method composes: the editor holds them back itself. */
export function keys(onSave: () => void): Extension {
  const save = (_: EditorView) => {
    onSave()
    return true
  }
  const saving = [
    { key: 'Mod-s', run: save, preventDefault: true },
    { key: 'Mod-Enter', run: save, preventDefault: true },
  ]
  return [
    history(),
    search({ top: true }),
    Prec.high(keymap.of([...saving, ...OWN])),
    keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
  ]
}
