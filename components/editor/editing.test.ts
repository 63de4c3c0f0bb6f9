import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type StateCommand } from '@codemirror/state'
import { expect, test } from 'vitest'
import { insertLink, toggleList, toggleMark } from './commands'
import { continueList } from './keys'
import { noteLanguage } from './language'
import { indentItems, moveInTable } from './tab-commands'

/** Runs commands on a text whose caret is `‸` (two of them: a selection), and shows text and caret the same way. */
function run(marked: string, ...commands: StateCommand[]): string {
  const anchor = marked.indexOf('‸')
  const head = marked.lastIndexOf('‸')
  let state = EditorState.create({
    doc: marked.replaceAll('‸', ''),
    selection: { anchor, head: head === anchor ? anchor : head - 1 },
    extensions: noteLanguage(),
  })
  for (const command of commands) {
    ensureSyntaxTree(state, state.doc.length, 5000)
    command({
      state,
      dispatch: (transaction) => {
        state = transaction.state
      },
    })
  }
  const { from, to } = state.selection.main
  const text = state.doc.toString()
  return `${text.slice(0, from)}‸${from === to ? '' : `${text.slice(from, to)}‸`}${text.slice(to)}`
}

test('Enter goes on with a list, counts on, and ends it on an empty item', () => {
  expect(run('- 一‸', continueList)).toBe('- 一\n- ‸')
  expect(run('- 一\n- ‸', continueList)).toBe('- 一\n‸')
  expect(run('1. 一‸', continueList)).toBe('1. 一\n2. ‸')
  expect(run('- [x] 做完‸', continueList)).toBe('- [x] 做完\n- [ ] ‸')
  expect(run('> 引‸', continueList)).toBe('> 引\n> ‸')
})

test('Tab puts an item under the one above, Shift-Tab back', () => {
  expect(run('- a\n- b‸', indentItems(true))).toBe('- a\n  - b‸')
  expect(run('- a\n  - b‸', indentItems(false))).toBe('- a\n- b‸')
  expect(run('- a\n- ‸b\n  - c‸', indentItems(true))).toBe('- a\n  - ‸b\n    - c‸')
})

test('Tab goes through a table, aligns it and opens a row at its end', () => {
  expect(run('|‸方法|n|\n|-|-|\n|长名字|2|', moveInTable(1))).toBe(
    '| 方法   | ‸n‸   |\n| ------ | --- |\n| 长名字 | 2   |',
  )
  expect(run('|a|‸b|\n|-|-|', moveInTable(1))).toBe('| a   | b   |\n| --- | --- |\n| ‸    |     |')
  expect(run('|a|b|\n|-|-|\n|‸1|2|', moveInTable(-1))).toBe('| a   | ‸b‸   |\n| --- | --- |\n| 1   | 2   |')
  expect(run('a | b‸', moveInTable(1))).toBe('a | b‸')
})

test('bold and emphasis go on and off', () => {
  expect(run('‸优点‸', toggleMark('**'))).toBe('**‸优点‸**')
  expect(run('**‸优点‸**', toggleMark('**'))).toBe('‸优点‸')
  expect(run('‸', toggleMark('**'))).toBe('**‸**')
  expect(run('**‸优点‸**', toggleMark('*'))).toBe('***‸优点‸***')
})

test('a link asks for what is missing', () => {
  expect(run('‸words‸', insertLink)).toBe('[words](‸)')
  expect(run('‸', insertLink)).toBe('[‸]()')
})

test('lines become a list and lines again', () => {
  expect(run('‸a\n\nb‸', toggleList)).toBe('- ‸a\n\n- b‸')
  expect(run('- ‸a', toggleList, toggleList)).toBe('- ‸a')
})
