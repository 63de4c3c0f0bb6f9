import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { codeAndTables } from './code-and-tables'
import { completions } from './complete'
import { formulaTooltip } from './formula-tooltip'
import { keys } from './keys'
import { noteLanguage } from './language'
import { lineEndsOf } from './line-ends'
import { type PasteNews, pasting } from './paste'
import { phrases } from './phrases'
import { ChangeReport } from './report-changes'
import { noteTheme } from './theme'
import { trackedRanges } from './tracked-ranges'
import { loadVim, onWrite } from './vim'
import type { EditorWords } from './words'

type Wanted = PasteNews & {
  body: string
  version: number
  vim: boolean
  words: EditorWords
  onChange: (body: string) => void
  onSave: () => void
  /** The page's own text was put in. */
  onReplaced: (body: string) => void
  /** The caret went to another line, counted from 1. */
  onLine: (line: number) => void
}

/** An editor inside `host`. It is made once; afterwards `version` puts `body` in anew and the callbacks may change. */
export function useEditorView(host: RefObject<HTMLElement | null>, wanted: Wanted): EditorView | null {
  const [view, setView] = useState<EditorView | null>(null)
  const latest = useRef(wanted)
  latest.current = wanted
  const text = useRef(wanted.body)
  const report = useRef<ChangeReport | null>(null)
  const vim = useRef(new Compartment())
  const { version, vim: wantsVim } = wanted

  useEffect(() => {
    if (!host.current) return
    const ends = lineEndsOf(text.current)
    const doc = ends.toEditor(text.current)
    const reporting = new ChangeReport(doc, (changed) => {
      text.current = ends.toPage(changed)
      latest.current.onChange(text.current)
    })
    const state = EditorState.create({
      doc,
      extensions: [vim.current.of([]), reporting.extension, ...extensions(latest)],
    })
    const made = new EditorView({ state, parent: host.current })
    report.current = reporting
    setView(made)
    return () => {
      reporting.flush(made)
      made.destroy()
    }
  }, [host])

  const shown = useRef(version)
  useEffect(() => {
    if (!view || shown.current === version) return
    shown.current = version
    text.current = latest.current.body
    report.current?.replace(view, lineEndsOf(text.current).toEditor(text.current))
    latest.current.onReplaced(text.current)
  }, [view, version])

  useEffect(() => {
    if (!view) return
    let current = true
    const use = (extension: Extension) => {
      if (current) view.dispatch({ effects: vim.current.reconfigure(Prec.highest(extension)) })
    }
    if (wantsVim) void loadVim().then(use)
    else use([])
    return () => {
      current = false
    }
  }, [view, wantsVim])

  return view
}

function extensions(latest: RefObject<Wanted>): Extension[] {
  const { words } = latest.current
  const save = () => latest.current.onSave()
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  return [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    noteLanguage(),
    noteTheme,
    codeAndTables,
    trackedRanges,
    keys(save),
    onWrite.of(save),
    completions(words),
    formulaTooltip(words.unfinished),
    phrases(words),
    placeholder(words.placeholder),
    pasting(words, {
      onSource: (url) => latest.current.onSource(url),
      onStored: (picture) => latest.current.onStored(picture),
      onProblem: (problem) => latest.current.onProblem(problem),
    }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': words.label,
      'aria-description': words.help,
      // What scrolls must be reachable by keys; not every reader takes editable text for that.
      tabindex: '0',
      spellcheck: 'true',
      autocapitalize: 'sentences',
      autocorrect: 'on',
    }),
    EditorView.updateListener.of(({ startState, state, selectionSet, docChanged }) => {
      if (!selectionSet && !docChanged) return
      const line = lineAtCaret(state)
      if (docChanged || line !== lineAtCaret(startState)) latest.current.onLine(line)
    }),
  ]
}

function lineAtCaret(state: EditorState): number {
  return state.doc.lineAt(state.selection.main.head).number
}
