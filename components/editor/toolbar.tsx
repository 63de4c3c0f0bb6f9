import { startCompletion } from '@codemirror/autocomplete'
import type { Command, EditorView } from '@codemirror/view'
import { useRef } from 'react'
import { insertLink, surround, toggleList, toggleMark } from './commands'
import styles from './note-editor.module.css'
import type { EditorWords } from './words'

type Props = { view: EditorView | null; words: EditorWords; onPictures: (files: File[]) => void }

/** Drawn in lines on a field of 18 by 18. */
const SIGNS = {
  bold: 'M5.5 3.5h4.2a2.6 2.6 0 0 1 0 5.3H5.5zm0 5.3h5a2.85 2.85 0 0 1 0 5.7h-5z',
  list: 'M7 4.5h8M7 9h8M7 13.5h8M3 4.5h.01M3 9h.01M3 13.5h.01',
  link: 'M7.5 10.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3L9 4.7M10.5 7.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1.1-1.1',
  formula: 'M13.5 5.5v-2h-9l4.5 5.5-4.5 5.5h9v-2',
  picture: 'M2.5 3.5h13v11h-13zM2.5 12.5l3.5-3.5 3 3 2.5-2.5 4 4M11.5 6.7h.01',
  note: 'M8 3H5v12h3M13.5 3h-3v12h3',
}

const linkNote: Command = (view) => surround('[[', ']]')(view) && startCompletion(view)

/** The few things that are hard to type on a phone. */
export function Toolbar({ view, words, onPictures }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const press = (command: Command) => () => {
    if (!view) return
    command(view)
    view.focus()
  }
  const buttons: [label: string, sign: keyof typeof SIGNS, run: () => void][] = [
    [words.bold, 'bold', press(toggleMark('**'))],
    [words.list, 'list', press(toggleList)],
    [words.link, 'link', press(insertLink)],
    [words.formula, 'formula', press(surround('\\(', '\\)'))],
    [words.picture, 'picture', () => picker.current?.click()],
    [words.linkNote, 'note', press(linkNote)],
  ]
  return (
    <fieldset className={styles.tools} aria-label={words.tools}>
      {buttons.map(([label, sign, run]) => (
        <button
          key={label}
          type="button"
          className={styles.tool}
          aria-label={label}
          title={label}
          disabled={!view}
          // The text keeps the focus, and a phone its keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={run}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d={SIGNS[sign]} />
          </svg>
        </button>
      ))}
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={words.picture}
        onChange={({ currentTarget }) => {
          onPictures(Array.from(currentTarget.files ?? []))
          currentTarget.value = ''
        }}
      />
    </fieldset>
  )
}
