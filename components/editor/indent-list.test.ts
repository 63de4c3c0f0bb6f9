import { expect, test } from 'vitest'
import { indentChange } from './indent-list'

test.each([
  ['under a bullet', ['- a', '- b'], 2],
  ['under a number', ['1. a', '2. b'], 3],
  ['under the item above, not its children', ['- a', '  - b', '- c'], 2],
  ['not deeper than under the item above', ['- a', '  - b'], 0],
  ['a first item stays', ['text', '- a'], 0],
  ['past wrapped lines', ['- a', '  more', '- b'], 2],
])('deeper: %s', (_, lines, by) => {
  expect(indentChange(lines, lines.length - 1, true)).toBe(by)
})

test.each([
  ['to the level of its parent', ['- a', '  - b'], -2],
  ['one level at a time', ['1. a', '   - b', '     - c'], -2],
  ['nothing to take away', ['- a', '- b'], 0],
  ['an indented list without a parent', ['text', '  - b'], -2],
])('less deep: %s', (_, lines, by) => {
  expect(indentChange(lines, lines.length - 1, false) + 0).toBe(by)
})
