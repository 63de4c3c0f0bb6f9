import { expect, test } from 'vitest'
import { textWidth } from './text-width'

test.each([
  ['', 0],
  ['abc', 3],
  ['方法', 4],
  ['方法 v2', 7],
  ['（，。）', 8],
  ['é', 1],
  ['e\u0301', 1],
  ['→ α', 3],
  ['𠮷', 2],
  ['👍', 2],
])('%s takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})
