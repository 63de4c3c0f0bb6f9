import { diffLines } from 'diff'

export type TextChange = { from: number; to: number; insert: string }

/** Beyond so many differing lines one change for all of them is good enough. */
const MOST_EDITS = 2000

/** The edits that make `before` into `after`, line by line, so that a caret between them stays where it is. */
export function changesBetween(before: string, after: string): TextChange[] {
  if (before === after) return []
  const parts = diffLines(before, after, { maxEditLength: MOST_EDITS })
  if (!parts) return [tightened(before, { from: 0, to: before.length, insert: after })]
  const changes: TextChange[] = []
  let at = 0
  for (const { value, added, removed } of parts) {
    const last = changes.at(-1)
    if (added) {
      if (last && last.to === at) last.insert += value
      else changes.push({ from: at, to: at, insert: value })
    } else {
      if (removed) changes.push({ from: at, to: at + value.length, insert: '' })
      at += value.length
    }
  }
  return changes.map((change) => tightened(before, change))
}

/** Without what is the same at either end of a changed line. */
function tightened(text: string, { from, to, insert }: TextChange): TextChange {
  const most = Math.min(to - from, insert.length)
  let head = 0
  while (head < most && text[from + head] === insert[head]) head += 1
  let tail = 0
  while (tail < most - head && text[to - 1 - tail] === insert[insert.length - 1 - tail]) tail += 1
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) }
}
