import type { EditorView } from '@codemirror/view'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '../search/composing'
import { fill } from '../search/fill'
import type { StoredPicture } from './ask'
import styles from './note-editor.module.css'
import { sizeText } from './pictures'
import type { EditorWords } from './words'

type Props = { picture: StoredPicture; view: EditorView; words: EditorWords; onDone: () => void }

/** Says what was stored and asks, without insisting, what the picture shows. */
export function PictureStrip({ picture, view, words, onDone }: Props) {
  const [alt, setAlt] = useState('')
  const keep = () => {
    setAltText(view, picture.url, alt)
    onDone()
    view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape') {
      onDone()
      view.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div className={styles.strip}>
      <span role="status">{fill(words.stored, { name: picture.name, size: sizeText(picture.size) })}</span>
      <input
        className="field"
        aria-label={words.alt}
        placeholder={words.alt}
        value={alt}
        onChange={({ currentTarget }) => setAlt(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button small" onClick={keep} disabled={alt.trim() === ''}>
        {words.altKeep}
      </button>
      <button type="button" className="button small quiet" onClick={onDone}>
        {words.close}
      </button>
    </div>
  )
}

/** Writes the words into the newest `![](url)` that has none. */
function setAltText(view: EditorView, url: string, alt: string): void {
  const words = alt.trim().replace(/[[\]\\\n]/g, ' ')
  const at = view.state.doc.toString().lastIndexOf(`![](${url})`)
  if (at !== -1 && words !== '')
    view.dispatch({ changes: { from: at + 2, insert: words }, userEvent: 'input' })
}
