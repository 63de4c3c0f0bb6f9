import type { EditorView } from '@codemirror/view'
import { anchorsOf } from './patch-blocks'

/** Scrolls the preview so that what the caret's line became stands beside the caret. */
export function followCaret(view: EditorView, pane: HTMLElement, line: number): void {
  if (pane.scrollHeight <= pane.clientHeight) return
  const target = topOfLine(pane, line, view.state.doc.lines)
  const caret = view.coordsAtPos(view.state.selection.main.head)
  if (target === null || !caret) return
  const beside = caret.top - pane.getBoundingClientRect().top
  pane.scrollTop = target - Math.max(0, Math.min(beside, pane.clientHeight * 0.8))
}

/** How far below the top of the preview a line of the source stands, a block's lines spread evenly over its height. */
function topOfLine(pane: HTMLElement, line: number, lines: number): number | null {
  const anchors = anchorsOf(pane)
  const index = anchors.findLastIndex(({ dataset }) => Number(dataset.line) <= line)
  const anchor = anchors[index]
  if (!anchor) return null
  const next = anchors[index + 1]
  const origin = pane.scrollTop - pane.getBoundingClientRect().top
  const top = anchor.getBoundingClientRect().top
  const bottom = next ? next.getBoundingClientRect().top : anchor.getBoundingClientRect().bottom
  const first = Number(anchor.dataset.line)
  const size = Math.max(1, (next ? Number(next.dataset.line) : lines + 1) - first)
  return origin + top + (bottom - top) * Math.min(1, (line - first) / size)
}
