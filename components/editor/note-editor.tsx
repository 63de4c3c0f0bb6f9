'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fill } from '../search/fill'
import type { StoredPicture } from './ask'
import { countText } from './count-text'
import styles from './note-editor.module.css'
import { PictureStrip } from './picture-strip'
import { insertPictures } from './pictures'
import { PreviewPane } from './preview-pane'
import { Toolbar } from './toolbar'
import { useEditorView } from './use-editor-view'
import { usePreview } from './use-preview'
import { useSettled } from './use-settled'
import { useWide } from './use-wide'
import type { EditorWords } from './words'

/** How long news of what went well stays; what went wrong stays until it is closed. */
const TELLING_MS = 8000

type Props = {
  /** The text to begin with; afterwards the editor holds its own. */
  body: string
  /** When it changes, `body` replaces the text; the caret stays where it can. */
  version: number
  /** Every change, at once; what an input method composes, when it is done. */
  onChange(body: string): void
  onSave(): void
  /** An address was pasted on an empty line: it becomes a source of the note. */
  onSource(url: string): void
  title: string
  vim: boolean
  words: EditorWords
}

/** The text of a note being written, and beside it what it becomes. */
export function NoteEditor({ body, version, onChange, onSave, onSource, title, vim, words }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [reading, setReading] = useState(false)
  const [text, followText] = useSettled(body)
  const [line, followLine] = useSettled<number>(1)
  const [news, setNews] = useState('')
  const [picture, setPicture] = useState<StoredPicture | null>(null)
  const beside = useWide()
  const preview = usePreview(title, text, beside || reading)

  const view = useEditorView(host, {
    body,
    version,
    vim,
    words,
    onSave,
    onLine: followLine,
    onProblem: setNews,
    onStored: setPicture,
    onChange: (changed) => {
      followText(changed)
      onChange(changed)
    },
    onSource: (url) => {
      setNews(words.sourceTaken)
      onSource(url)
    },
    onReplaced: followText,
  })
  useEffect(() => {
    if (news !== words.sourceTaken) return
    const timer = setTimeout(() => setNews(''), TELLING_MS)
    return () => clearTimeout(timer)
  }, [news, words])
  const addPictures = useCallback(
    (files: File[]) => {
      const reports = { onStored: setPicture, onProblem: setNews }
      if (view) insertPictures(view, files, view.state.selection.main.head, words, reports)
    },
    [view, words],
  )

  return (
    <div className={styles.editor} data-reading={reading ? '' : undefined}>
      <div className={styles.bar}>
        <Toolbar view={view} words={words} onPictures={addPictures} />
        <button type="button" className={styles.switch} onClick={() => setReading(!reading)}>
          {reading ? words.write : words.preview}
        </button>
      </div>
      <div className={styles.panes}>
        <div ref={host} className={styles.text} />
        <PreviewPane preview={preview} view={view} line={line} words={words} />
      </div>
      {picture && view ? (
        <PictureStrip
          key={picture.url}
          picture={picture}
          view={view}
          words={words}
          onDone={() => setPicture(null)}
        />
      ) : null}
      <footer className={styles.foot}>
        <span>{fill(words.counted, countText(text))}</span>
        <span role="status" className={styles.news}>
          {news}
          {news ? (
            <button type="button" className="button small quiet" onClick={() => setNews('')}>
              {words.close}
            </button>
          ) : null}
        </span>
        <span className={styles.help}>{words.help}</span>
      </footer>
    </div>
  )
}
