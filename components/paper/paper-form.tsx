'use client'
import { useActionState } from 'react'
import { printName } from '@/lib/domain/papers/names'
import { PAPER_TYPES } from '@/lib/domain/papers/paper'
import type { PaperFacts } from '@/lib/domain/papers/paper-facts'
import type { PaperName } from '@/lib/domain/papers/paper-work'
import { paths } from '@/lib/paths'
import styles from './paper.module.css'

const MORE = ['volume', 'issue', 'page', 'publisher'] as const

/** Null until something could not be saved: why, and what was typed. */
export type SaveState = null | {
  message: string
  /** The paper that stands in the way. */
  other: PaperName | null
  facts: PaperFacts
  key: string
}

type Words = Record<
  | 'title'
  | 'authors'
  | 'authorsHint'
  | 'year'
  | 'type'
  | 'venue'
  | 'identifiers'
  | 'identifiersHint'
  | 'url'
  | 'abstract'
  | 'key'
  | 'keyByHand'
  | 'keyHint'
  | 'save'
  | (typeof MORE)[number],
  string
> & { types: Record<string, string> }

type Props = {
  facts: PaperFacts
  /** Empty for a paper that is being added. */
  paperKey: string
  keyByHand: boolean
  action: (before: SaveState, form: FormData) => Promise<SaveState>
  says: Words
}

/** All that can be said of a paper by hand. */
export function PaperForm({ facts: stored, paperKey, keyByHand, action, says }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const facts = state?.facts ?? stored
  const types = [...new Set<string>([...PAPER_TYPES, facts.type])]
  return (
    <form action={submit} className={styles.form}>
      {state ? (
        <p className={styles.problem} role="alert">
          {state.message} {state.other ? <a href={paths.paper(state.other.key)}>{state.other.name}</a> : null}
        </p>
      ) : null}
      <input type="hidden" name="of" value={paperKey} />
      <label>
        {says.title}
        <textarea className="field" name="title" rows={2} maxLength={1000} defaultValue={facts.title} />
      </label>
      <label>
        {says.authors}
        <textarea
          className="field"
          name="authors"
          rows={Math.min(10, Math.max(3, facts.authors.length + 1))}
          defaultValue={facts.authors.map(printName).join('\n')}
        />
        <small>{says.authorsHint}</small>
      </label>
      <div className={styles.pair}>
        <label>
          {says.year}
          <input
            className="field"
            name="year"
            inputMode="numeric"
            pattern="[0-9]{1,4}"
            defaultValue={facts.year ?? ''}
          />
        </label>
        <label>
          {says.type}
          <select className="field" name="type" defaultValue={facts.type}>
            {types.map((type) => (
              <option key={type} value={type}>
                {says.types[type] ?? type}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        {says.venue}
        <input className="field" name="venue" maxLength={500} defaultValue={facts.venue ?? ''} />
      </label>
      <div className={styles.four}>
        {MORE.map((name) => (
          <label key={name}>
            {says[name]}
            <input
              className="field"
              name={name}
              maxLength={500}
              defaultValue={String(facts.csl[name] ?? '')}
            />
          </label>
        ))}
      </div>
      <label>
        {says.identifiers}
        <textarea
          className="field"
          name="identifiers"
          rows={Math.max(2, facts.identifiers.length + 1)}
          defaultValue={facts.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join('\n')}
        />
        <small>{says.identifiersHint}</small>
      </label>
      <label>
        {says.url}
        <input className="field" name="url" inputMode="url" maxLength={2000} defaultValue={facts.url ?? ''} />
      </label>
      <label>
        {says.abstract}
        <textarea
          className="field"
          name="abstract"
          rows={5}
          maxLength={50_000}
          defaultValue={facts.abstract ?? ''}
        />
      </label>
      <label>
        {says.key}
        <input
          className="field"
          name="key"
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          defaultValue={state?.key ?? paperKey}
        />
        <small>{keyByHand ? says.keyByHand : says.keyHint}</small>
      </label>
      <div className={styles.ways}>
        <button type="submit" className="button primary" disabled={pending}>
          {says.save}
        </button>
      </div>
    </form>
  )
}
