'use client'
import { type DragEvent, useActionState, useRef } from 'react'
import type { FactChange } from '@/lib/domain/papers/compare-facts'
import { fullName } from '@/lib/domain/papers/names'
import type { PaperName } from '@/lib/domain/papers/paper-work'
import { paths } from '@/lib/paths'
import { fill } from '../search/fill'
import { FactChanges } from './fact-changes'
import styles from './paper.module.css'

type Entry = {
  key: string
  line: number
  title: string
  authors: { family?: string; given?: string; literal?: string }[]
  year: number | null
  state: 'new' | 'known' | 'fills' | 'replaces'
  paper: PaperName | null
  joins: PaperName[]
  changes: FactChange[]
}
export type BibtexState = null | {
  text: string
  /** One sentence for each thing wrong with the text. */
  problems: string[]
  entries: Entry[]
  /** Why nothing was taken. */
  refused: string | null
}
type Words = Record<
  | 'text'
  | 'file'
  | 'look'
  | 'take'
  | 'replace'
  | 'line'
  | 'isPaper'
  | 'joins'
  | 'none'
  | 'new'
  | 'known'
  | 'fills'
  | 'replaces'
  | 'hint',
  string
>
type Props = {
  action: (before: BibtexState, form: FormData) => Promise<BibtexState>
  says: Words
  names: Record<string, string>
}

/** BibTeX in, what would come of it, and the choice of what is taken. One form: the text goes along with the choice. */
export function BibtexForm({ action, says, names }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const box = useRef<HTMLTextAreaElement>(null)
  const onDrop = async (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file || !box.current) return
    event.preventDefault()
    box.current.value = await file.text()
  }
  return (
    <form action={submit} className={styles.form}>
      {state?.refused ? (
        <p className={styles.problem} role="alert">
          {state.refused}
        </p>
      ) : null}
      {state && state.problems.length > 0 ? (
        <ul className={styles.problem} role="alert">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {state ? <Plan entries={state.entries} says={says} names={names} /> : null}
      {state?.entries.some((entry) => entry.state !== 'known') ? (
        <div className={styles.ways}>
          <button type="submit" name="do" value="take" className="button primary" disabled={pending}>
            {says.take}
          </button>
        </div>
      ) : null}
      <label>
        {says.text}
        <textarea
          ref={box}
          key={state?.text ?? ''}
          name="text"
          data-code=""
          className="field"
          rows={state ? 6 : 14}
          spellCheck={false}
          defaultValue={state?.text ?? ''}
          onDrop={onDrop}
        />
        <small>{says.hint}</small>
      </label>
      <label>
        {says.file}
        <input type="file" name="file" accept=".bib,.bibtex,.txt,text/plain" />
      </label>
      <div className={styles.ways}>
        <button type="submit" name="do" value="look" className="button" disabled={pending}>
          {says.look}
        </button>
      </div>
    </form>
  )
}

function Plan({ entries, says, names }: { entries: Entry[]; says: Words; names: Record<string, string> }) {
  if (entries.length === 0) return <p className={styles.quiet}>{says.none}</p>
  return (
    <ol className={styles.plan}>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place in the text.
        <li key={at}>
          <label>
            <input
              type="checkbox"
              name="entry"
              value={at}
              defaultChecked={entry.state !== 'known'}
              disabled={entry.state === 'known'}
            />
            <span>
              {entry.title || entry.key} <span className={styles.key}>{entry.key}</span>
            </span>
          </label>{' '}
          <span className={styles.state}>
            {[entry.authors[0] ? fullName(entry.authors[0]) : '', entry.year ?? ''].filter(Boolean).join(' ')}{' '}
            {says[entry.state]} · {fill(says.line, { line: entry.line })}
          </span>
          {entry.paper ? (
            <p className={styles.changes}>
              {says.isPaper} <a href={paths.paper(entry.paper.key)}>{entry.paper.name}</a>
            </p>
          ) : null}
          {entry.joins.map((paper) => (
            <p key={paper.key} className={styles.changes}>
              {says.joins} <a href={paths.paper(paper.key)}>{paper.name}</a>
            </p>
          ))}
          {entry.changes.length > 0 ? <FactChanges changes={entry.changes} names={names} /> : null}
          {entry.state === 'replaces' ? (
            <p className={styles.changes}>
              <label>
                <input type="checkbox" name="replace" value={at} />
                {says.replace}
              </label>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
