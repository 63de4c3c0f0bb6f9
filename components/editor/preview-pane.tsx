import type { EditorView } from '@codemirror/view'
import { type MouseEvent, useEffect, useRef } from 'react'
import { followCaret } from './follow-caret'
import styles from './note-editor.module.css'
import { patchBlocks } from './patch-blocks'
import type { Preview } from './use-preview'
import type { EditorWords } from './words'

type Props = { preview: Preview; view: EditorView | null; line: number; words: EditorWords }

/** The note as its page will show it, kept beside the caret. */
export function PreviewPane({ preview: { html, status }, view, line, words }: Props) {
  const pane = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current) patchBlocks(box.current, html)
  }, [html])
  useEffect(() => {
    if (view && pane.current && html !== '') followCaret(view, pane.current, line)
  }, [view, line, html])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is to be scrolled by keys too.
    <section ref={pane} className={styles.preview} aria-label={words.preview} tabIndex={0}>
      {status === 'failed' ? <p className={styles.quiet}>{words.previewFailed}</p> : null}
      {status === 'shown' && html === '' ? <p className={styles.quiet}>{words.previewEmpty}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clicks and keys are those of the links inside. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by keys clicks too. */}
      <div ref={box} className="prose" onClick={openBeside} />
    </section>
  )
}

/** A link of the preview must not take the writer away from what is being written. */
function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!href || href.startsWith('#')) return
  event.preventDefault()
  window.open(href, '_blank', 'noopener')
}
