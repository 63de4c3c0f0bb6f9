import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { noteLanguage } from './language'

/** Every stretch of a text that is read as `name`. */
function read(text: string, name: string): string[] {
  const state = EditorState.create({ doc: text, extensions: noteLanguage() })
  const found: string[] = []
  ensureSyntaxTree(state, text.length, 5000)?.iterate({
    enter: (node) => {
      if (node.name === name) found.push(text.slice(node.from, node.to))
    },
  })
  return found
}

test('formulas are read before emphasis and escapes', () => {
  expect(read('用 \\(a_i *b*\\) 和 $x_1$，\\[\ny\n\\]', 'Formula')).toEqual([
    '\\(a_i *b*\\)',
    '$x_1$',
    '\\[\ny\n\\]',
  ])
  expect(read('\\(a *b* c\\)', 'Emphasis')).toEqual([])
  expect(read('每月$5，三个月$15', 'Formula')).toEqual([])
  expect(read('`\\(code\\)`', 'Formula')).toEqual([])
})

test('emphasis beside Han characters and their punctuation', () => {
  expect(read('**优点：**模型', 'StrongEmphasis')).toEqual(['**优点：**'])
  expect(read('模型**（好）**的', 'StrongEmphasis')).toEqual(['**（好）**'])
  expect(read('2 * 3 * 4', 'Emphasis')).toEqual([])
})

test('links to notes', () => {
  expect(read('见 [[Swin Transformer|Swin]]。', 'WikiLink')).toEqual(['[[Swin Transformer|Swin]]'])
})
