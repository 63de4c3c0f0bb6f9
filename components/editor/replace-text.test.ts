import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './replace-text'

const lines = fc.array(fc.constantFrom('', '一', 'two', '三 three'), { maxLength: 8 })

test('the edits make one text into the other', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [before, after] = [one.join('\n'), other.join('\n')]
      const changes = ChangeSet.of(changesBetween(before, after), before.length)
      expect(changes.apply(Text.of(before.split('\n'))).toString()).toBe(after)
    }),
  )
})

test('a caret between two edits is touched by neither', () => {
  const before = 'first\n\nmiddle\n\nlast'
  const changes = ChangeSet.of(changesBetween(before, 'FIRST\n\nmiddle\n\nlast one\nmore'), before.length)
  const caret = before.indexOf('dle')
  expect(changes.mapPos(caret)).toBe(caret)
  expect(changes.touchesRange(caret - 2, caret + 2)).toBe(false)
})
