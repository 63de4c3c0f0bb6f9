import { useActionState } from 'react'
import styles from './save-search.module.css'
import { useWords } from './words'

export type SaveState = 'asked' | 'saved' | 'failed'
/** Keeps `query` under `name`, fields of the form. */
export type SaveSearchAction = (before: SaveState, form: FormData) => Promise<SaveState>

/** Keeps the search under a name, for the home page. A form in a fold, so that it needs no scripts. */
export function SaveSearch({ query, action }: { query: string; action: SaveSearchAction }) {
  const { says } = useWords()
  const [state, submit, pending] = useActionState(action, 'asked')
  if (state === 'saved') {
    return (
      <p className={styles.said} role="status">
        {says.save.saved}
      </p>
    )
  }
  return (
    <details className={styles.save}>
      <summary>{says.save.open}</summary>
      <form action={submit}>
        <input type="hidden" name="query" value={query} />
        <label className="visually-hidden" htmlFor="save-name">
          {says.save.name}
        </label>
        <input id="save-name" name="name" className="field" defaultValue={query} maxLength={120} required />
        <button type="submit" className="button small" disabled={pending}>
          {says.save.submit}
        </button>
        {state === 'failed' ? <p role="alert">{says.save.failed}</p> : null}
      </form>
    </details>
  )
}
