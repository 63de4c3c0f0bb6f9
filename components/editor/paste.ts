import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { askMarkdown } from './ask'
import { isCodeAt } from './code-and-tables'
import { markdownLink, pasteKind } from './paste-kind'
import { insertPictures, type PictureNews, settle } from './pictures'
import { nextId, track, untrack } from './tracked-ranges'
import type { EditorWords } from './words'

export type PasteNews = PictureNews & { onSource: (url: string) => void }

const LONGEST_WAIT_MS = 8000

/** What is pasted or dropped goes where it belongs (paste-kind.ts). */
export function pasting(words: EditorWords, news: PasteNews): Extension {
  // A browser that pastes as plain text says so only by the keys.
  let asPlain = false
  return EditorView.domEventHandlers({
    keydown: (event) => {
      if (event.key.toLowerCase() === 'v') asPlain = event.shiftKey && (event.ctrlKey || event.metaKey)
      return false
    },
    paste: (event, view) => {
      const plainWanted = asPlain
      asPlain = false
      return event.clipboardData ? paste(view, event.clipboardData, plainWanted, words, news) : false
    },
    drop: (event, view) => {
      const files = Array.from(event.dataTransfer?.files ?? [])
      if (files.length === 0) return false
      event.preventDefault()
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.head
      insertPictures(view, files, at, words, news)
      return true
    },
  })
}

function paste(
  view: EditorView,
  data: DataTransfer,
  asPlain: boolean,
  words: EditorWords,
  news: PasteNews,
): boolean {
  const { state } = view
  const { from, to } = state.selection.main
  const [plain, html, files] = [data.getData('text/plain'), data.getData('text/html'), Array.from(data.files)]
  const selected = state.sliceDoc(from, to)
  const kind = pasteKind({
    plain,
    html,
    files: files.map(({ type }) => type),
    selected,
    line: state.sliceDoc(state.doc.lineAt(from).from, from) + state.sliceDoc(to, state.doc.lineAt(to).to),
    inCode: isCodeAt(state, from, true),
    asPlain,
  })
  if (kind === 'plain') return false
  if (kind === 'source') news.onSource(plain.trim())
  else if (kind === 'link') view.dispatch(state.replaceSelection(markdownLink(selected, plain)), PASTED)
  else if (kind === 'images') {
    view.dispatch(state.replaceSelection(''))
    insertPictures(view, files, from, words, news)
  } else void pasteHtml(view, plain, html, words, news)
  return true
}

const PASTED = { userEvent: 'input.paste', scrollIntoView: true }

/**
 * The plain text stands in the note at once, so that nothing waits for the server; the Markdown takes its place when
 * it comes and the writer has not changed it meanwhile. Undo goes back to the plain text.
 */
async function pasteHtml(
  view: EditorView,
  plain: string,
  html: string,
  words: EditorWords,
  news: PasteNews,
): Promise<void> {
  const id = nextId()
  const { from, to } = view.state.selection.main
  const text = view.state.toText(plain)
  const range = { id, from, to: from + text.length }
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: range.to },
    effects: track.of(range),
    ...PASTED,
  })
  try {
    const markdown = (await askMarkdown(html, AbortSignal.timeout(LONGEST_WAIT_MS))).trim()
    if (markdown !== '' && markdown !== plain.trim()) settle(view, id, markdown)
    else view.dispatch({ effects: untrack.of(id) })
  } catch {
    view.dispatch({ effects: untrack.of(id) })
    news.onProblem(words.pastedPlain)
  }
}
