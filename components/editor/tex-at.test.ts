import { expect, test } from 'vitest'
import { texAt } from './tex-at'

/** `‸` is the caret. */
function at(marked: string) {
  const found = texAt(marked.replace('‸', ''), marked.indexOf('‸'))
  return (
    found && [found.tex, found.display ? 'display' : 'inline', found.closed ? 'closed' : 'open'].join(' ')
  )
}

test.each([
  ['大小 \\(H\\times‸ W\\) 的', 'H\\times W inline closed'],
  ['\\[\nx‸^2\n\\]', 'x^2 display closed'],
  ['损失 $\\lambda‸$ 是', '\\lambda inline closed'],
  ['$$ a‸ $$', 'a display closed'],
  ['写到 \\(\\al‸', '\\al inline open'],
  ['写到 $\\al‸', '\\al inline open'],
  ['$$\nx_‸', 'x_ display open'],
  ['\\(a\\) 和 \\(b‸', 'b inline open'],
  ['\\(\\sqrt{b‸} 后', '\\sqrt{b} inline open'],
])('%s', (marked, found) => {
  expect(at(marked)).toBe(found)
})

test.each(['每月$5‸，三个月$15', '\\(a\\) 后‸面', '‸\\(a\\)', '\\‸(a\\)', '没有公式‸', '$‸', '\\\\(不是‸'])(
  '%s is in no formula',
  (marked) => {
    expect(at(marked)).toBeNull()
  },
)
