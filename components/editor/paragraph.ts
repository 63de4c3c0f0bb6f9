import type { EditorState } from '@codemirror/state'
import { isCodeAt } from './code-and-tables'
import { type TexAt, texAt } from './tex-at'

/** Lines looked at on either side: no formula is longer, and a text without blank lines costs no more than that. */
const LINES = 40

/** The formula the caret stands in, at its places in the whole text. */
export function texAtCaret(state: EditorState): TexAt | null {
  const { main } = state.selection
  if (!main.empty || isCodeAt(state, main.head)) return null
  const { start, text } = paragraphAt(state, main.head)
  const found = texAt(text, main.head - start)
  return found && { ...found, start: found.start + start, end: found.end + start }
}

function paragraphAt(state: EditorState, at: number): { start: number; text: string } {
  const { doc } = state
  const here = doc.lineAt(at).number
  let [first, last] = [here, here]
  while (first > 1 && here - first < LINES && doc.line(first - 1).text.trim() !== '') first -= 1
  while (last < doc.lines && last - here < LINES && doc.line(last + 1).text.trim() !== '') last += 1
  const start = doc.line(first).from
  return { start, text: doc.sliceString(start, doc.line(last).to) }
}
