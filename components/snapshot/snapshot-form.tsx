'use client'
import { useActionState, useId } from 'react'
import { paths } from '@/lib/paths'
import styles from './snapshot-form.module.css'

/** What came of the files that were handed over. */
export type AddState = {
  added: { id: number; title: string; source: string }[]
  /** Files that wait to be told whose copy they are. */
  waiting: number
  /** One sentence for each file that was not taken. */
  refused: string[]
  nothing: boolean
}
export type AddAction = (before: AddState, form: FormData) => Promise<AddState>

export type SnapshotFormWords = Record<
  'files' | 'drop' | 'send' | 'sending' | 'nothing' | 'kept' | 'waiting' | 'refused',
  string
>

type Props = {
  action: AddAction
  words: SnapshotFormWords
  /** Whose copies they are; without it each file tells. */
  source?: { id: number } | { url: string }
  /** The saved copy that goes to the trash for the new one. */
  replaces?: number
}

const NOTHING_YET: AddState = { added: [], waiting: 0, refused: [], nothing: false }

/** A file field that takes what is dropped on it, in a plain form: nothing here needs scripts. */
export function SnapshotForm({ action, words, source, replaces }: Props) {
  const [state, submit, pending] = useActionState(action, NOTHING_YET)
  const id = useId()
  return (
    <form action={submit} className={styles.form} data-screen-only>
      {source && 'id' in source ? <input type="hidden" name="source" value={source.id} /> : null}
      {source && 'url' in source ? <input type="hidden" name="url" value={source.url} /> : null}
      {replaces === undefined ? null : <input type="hidden" name="replaces" value={replaces} />}
      <label htmlFor={id}>{words.files}</label>
      <div className={styles.drop}>
        <input
          id={id}
          type="file"
          name="files"
          multiple={replaces === undefined}
          accept=".html,.htm,.xhtml,.pdf,text/html,application/pdf"
        />
        <p>{words.drop}</p>
      </div>
      <div className={styles.send}>
        <button type="submit" className="button primary" disabled={pending}>
          {words.send}
        </button>
        {pending ? <span role="status">{words.sending}</span> : null}
      </div>
      <Outcome state={state} words={words} />
    </form>
  )
}

function Outcome({ state, words }: { state: AddState; words: SnapshotFormWords }) {
  return (
    <>
      {state.nothing ? <p role="alert">{words.nothing}</p> : null}
      {state.added.length > 0 ? (
        <div role="status" className={styles.kept}>
          <p>{words.kept}</p>
          <ul>
            {state.added.map(({ id, title, source }) => (
              <li key={id}>
                <a href={paths.snapshot(id)}>{title}</a> <small>{source}</small>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {state.waiting > 0 ? (
        <p role="status" className={styles.kept}>
          <a href={paths.snapshots()}>{words.waiting.replace('{files}', String(state.waiting))}</a>
        </p>
      ) : null}
      {state.refused.length > 0 ? (
        <div role="alert" className={styles.refused}>
          <p>{words.refused}</p>
          <ul>
            {state.refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
