'use client'
import { useEffect, useId, useRef, useState } from 'react'
import styles from './conflict-view.module.css'
import { Difference } from './difference'
import { mergeKeepingBoth } from './merge-texts'
import type { NoteText } from './note-text'
import { PlainEditor } from './plain-editor'
import type { Conflict, Words } from './save-machine'
import { useWords } from './words'

const PANES = ['yours', 'base', 'theirs'] as const

type Props = {
  conflict: Conflict
  text: NoteText
  onType: (change: Partial<NoteText>) => void
  onSave: () => void
}

/** Three texts side by side, and below them one to be made of them, which begins with the words of both. */
export function ConflictView({ conflict, text, onType, onSave }: Props) {
  const { says } = useWords()
  const id = useId()
  const [shown, setShown] = useState<(typeof PANES)[number]>('theirs')
  const [result] = useState(() => resultOf(conflict))
  const type = useRef(onType)
  // The result is the writer's text from here on, kept like everything typed.
  useEffect(() => type.current(result), [result])
  const base = conflict.base && whole(conflict.base)
  const yours = whole(conflict.yours)
  const theirs = whole(conflict.theirs)
  const pane = {
    yours: <Difference first={base ?? theirs} second={yours} />,
    base: <p className={styles.plain}>{base ?? says.baseUnknown}</p>,
    theirs: <Difference first={base ?? yours} second={theirs} />,
  }
  return (
    <section className={styles.conflict} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{says.conflictTitle}</h2>
      <p>{says.conflictHint}</p>
      <fieldset className={styles.tabs}>
        <legend className="visually-hidden">{says.panes}</legend>
        {PANES.map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
            {says[name]}
          </button>
        ))}
      </fieldset>
      <div className={styles.panes}>
        {PANES.map((name) => (
          <section key={name} aria-label={says[name]} data-shown={shown === name ? '' : undefined}>
            <h3>{says[name]}</h3>
            {pane[name]}
          </section>
        ))}
      </div>
      <label htmlFor={`${id}-result-title`}>{says.result}</label>
      <input
        id={`${id}-result-title`}
        className="field"
        value={text.title}
        aria-label={says.title}
        onChange={({ target }) => onType({ title: target.value })}
      />
      <PlainEditor
        id={`${id}-result`}
        body={result.body}
        version={0}
        label={says.result}
        onChange={(body) => onType({ body })}
      />
      <div>
        <button type="button" className="button primary" onClick={onSave}>
          {says.saveResult}
        </button>
      </div>
    </section>
  )
}

/** The words of both, theirs first where both changed the same lines; their title only where ours is as it was. */
function resultOf({ base, theirs, yours }: Conflict): Words {
  const title = base && yours.title === base.title ? theirs.title : yours.title
  return { title, body: mergeKeepingBoth(base?.body ?? '', theirs.body, yours.body) }
}

function whole({ title, body }: Words): string {
  return `${title}\n\n${body}`
}
