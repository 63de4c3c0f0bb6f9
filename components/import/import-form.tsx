'use client'
import { type DragEvent, startTransition, useActionState, useState } from 'react'
import type { Finding } from '@/lib/domain/finding'
import { paths } from '@/lib/paths'
import { filesOfDrop } from './dropped-files'
import { FileChoice } from './file-choice'
import styles from './import-form.module.css'

export type ImportState = { refused: Finding[]; ids: number[]; nothing: boolean }

type Props = {
  action: (before: ImportState, form: FormData) => Promise<ImportState>
  strings: Record<
    | 'paste'
    | 'pasteExample'
    | 'files'
    | 'folder'
    | 'drop'
    | 'preview'
    | 'reading'
    | 'nothing'
    | 'refused'
    | 'read'
    | 'chosen',
    string
  >
}

// React's types do not know the attribute that makes a file input take folders.
const FOLDER = { webkitdirectory: '' }
const NOTHING_YET: ImportState = { refused: [], ids: [], nothing: false }

/** Paste, choose or drop: everything leads to the preview. A plain form; only dropping needs scripts. */
export function ImportForm({ action, strings }: Props) {
  const [state, submit, pending] = useActionState(action, NOTHING_YET)
  const [over, setOver] = useState(false)

  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const form = new FormData()
    for (const file of await filesOfDrop(event.dataTransfer)) form.append('files', file)
    startTransition(() => submit(form))
  }

  return (
    <form
      action={submit}
      className={styles.form}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor="text">{strings.paste}</label>
      <textarea
        id="text"
        name="text"
        className="field"
        rows={12}
        placeholder={strings.pasteExample}
        spellCheck={false}
      />
      <div className={styles.files}>
        <FileChoice text={strings.files} chosen={strings.chosen} accept=".txt,.md,.markdown,text/plain" />
        <FileChoice text={strings.folder} chosen={strings.chosen} {...FOLDER} />
        <p className={styles.drop}>{strings.drop}</p>
      </div>
      <div className={styles.send}>
        <button type="submit" className="button primary" disabled={pending}>
          {strings.preview}
        </button>
        {pending ? (
          <span role="status">
            <progress /> {strings.reading}
          </span>
        ) : null}
      </div>
      {state.nothing ? <p role="alert">{strings.nothing}</p> : null}
      {state.refused.length > 0 ? (
        <div role="alert" className={styles.refused}>
          <p>{strings.refused}</p>
          <ul>
            {state.refused.map((finding) => (
              <li key={finding.message}>
                {finding.message} {finding.fix}
              </li>
            ))}
          </ul>
          {state.ids.map((id) => (
            <a key={id} href={paths.import(id)}>
              {strings.read} #{id}
            </a>
          ))}
        </div>
      ) : null}
    </form>
  )
}
