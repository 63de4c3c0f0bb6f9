'use client'
import { type KeyboardEvent, useActionState, useEffect, useRef, useState } from 'react'
import { findUrls } from '@/lib/domain/body-links'
import { paths } from '@/lib/paths'
import { NotedBefore } from '../paper/noted-before'
import { isComposing } from '../search/composing'
import { fill } from '../search/fill'
import styles from './capture.module.css'
import { type Captured, capturedFrom } from './capture-text'
import { useCaptureDraft } from './use-capture-draft'

export type CaptureState = null | { message: string; typed: string }
type CaptureAction = (before: CaptureState, form: FormData) => Promise<CaptureState>
type CaptureWords = Record<
  | 'box'
  | 'save'
  | 'will'
  | 'willTitle'
  | 'willText'
  | 'willSources'
  | 'notedOn'
  | 'notedMore'
  | 'failed'
  | 'left'
  | 'leftLink'
  | 'noBrowser',
  string
>

type Props = {
  action: CaptureAction
  /** What is in the box to begin with. */
  text: string
  day: string
  /** Where the writer came from. */
  back: string
  says: CaptureWords
}

/** One box. What it will become stands below it, and nothing is saved before the button is pressed. */
export function CaptureForm({ action, text: given, day, back, says }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const [text, setText] = useState(given)
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const draft = useCaptureDraft(text, day)
  useEffect(() => {
    // Typed before the scripts were at work.
    if (box.current) setText(box.current.value)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return
    event.preventDefault()
    if (!pending) form.current?.requestSubmit()
  }
  return (
    <form action={submit} ref={form} className={styles.form}>
      {state ? <p role="alert">{fill(says.failed, { message: state.message })}</p> : null}
      {draft.left ? (
        <p>
          {says.left} <a href={paths.newNote()}>{says.leftLink}</a>
        </p>
      ) : null}
      {draft.place === 'nowhere' ? <p>{says.noBrowser}</p> : null}
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="saveKey" value={draft.saveKey} />
      <input type="hidden" name="draft" value={draft.key} />
      <textarea
        ref={box}
        name="text"
        className="field"
        rows={7}
        aria-label={says.box}
        // biome-ignore lint/a11y/noAutofocus: the page is this one box.
        autoFocus
        defaultValue={state?.typed ?? given}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <WillBe captured={capturedFrom(text)} says={says} />
      {linksIn(text).map((url) => (
        <NotedBefore key={url} url={url} says={says} />
      ))}
      <div>
        <button type="submit" className="button primary" disabled={pending}>
          {says.save}
        </button>
      </div>
    </form>
  )
}

const linksIn = (text: string) => [...new Set(findUrls(text).map(({ url }) => url))].slice(0, MOST_LINKS)

/** A pasted page may have hundreds; who notes one link has one. */
const MOST_LINKS = 8

function WillBe({ captured: { title, body, sources }, says }: { captured: Captured; says: CaptureWords }) {
  if (title === '' && body === '' && sources.length === 0) return null
  const facts = [
    [says.willTitle, title],
    [says.willText, body],
    [says.willSources, sources.join('\n')],
  ].filter(([, text]) => text !== '')
  return (
    <section aria-label={says.will} className={styles.will}>
      <h2>{says.will}</h2>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
