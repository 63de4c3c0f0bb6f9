'use client'
import { type Ref, useActionState } from 'react'
import { Difference } from './difference'
import { asFormTexts, asLines, type FormState } from './note-form'
import type { NoteText } from './note-text'
import styles from './plain-form.module.css'
import { useWords } from './words'

export type SaveForm = (before: FormState, form: FormData) => Promise<FormState>

type Props = {
  slug: string | null
  revision: number
  text: NoteText
  action: SaveForm
  form: Ref<HTMLFormElement>
}

/** The whole note as a form: what readers without scripts write with, and everybody until the scripts are at work. */
export function PlainForm({ slug, revision, text, action, form }: Props) {
  const { says } = useWords()
  const [state, submit] = useActionState(action, null)
  const shown = state?.typed ?? asFormTexts(text)
  const base = state?.kind === 'conflict' ? state.theirs.revision : revision
  return (
    <form action={submit} ref={form} className={styles.form}>
      <input type="hidden" name="slug" value={slug ?? ''} />
      <input type="hidden" name="baseRevision" value={base} />
      <input type="hidden" name="dayBefore" value={text.day} />
      <input type="hidden" name="sourcesBefore" value={asLines(text.sources)} />
      <noscript>
        <p className={styles.hint}>{says.noScripts}</p>
      </noscript>
      {state?.kind === 'refused' ? (
        <p role="alert">{says.stateRefused.replace('{message}', state.message)}</p>
      ) : null}
      {state?.kind === 'conflict' ? (
        <section className={styles.theirs}>
          <p role="alert">{says.formConflict}</p>
          <h2>{says.theirs}</h2>
          <Difference
            first={`${state.typed.title}\n\n${state.typed.body}`}
            second={`${state.theirs.title}\n\n${state.theirs.body}`}
          />
        </section>
      ) : null}
      <label>
        {says.title}
        <input
          className="field"
          name="title"
          defaultValue={shown.title}
          maxLength={500}
          placeholder={says.titleExample}
        />
      </label>
      <label>
        {says.day}
        <input className="field" type="date" name="day" defaultValue={shown.day} required />
      </label>
      <label>
        {says.topics}
        <input className="field" name="topics" defaultValue={shown.topics} aria-describedby="topics-hint" />
      </label>
      <small id="topics-hint">{says.topicsHint}</small>
      <label>
        {says.body}
        <textarea className="field" name="body" rows={20} defaultValue={shown.body} spellCheck={false} />
      </label>
      <label>
        {says.sources}
        <textarea
          className="field"
          name="sources"
          rows={3}
          defaultValue={shown.sources}
          spellCheck={false}
          aria-describedby="sources-hint"
        />
      </label>
      <small id="sources-hint">{says.sourcesHint}</small>
      <div>
        <button type="submit" className="button primary">
          {says.save}
        </button>
      </div>
    </form>
  )
}
