'use client'
import { type KeyboardEvent, useActionState, useEffect, useRef, useState } from 'react'
import { dropSaid, findSaidDraft, keepSaid, type SaidDraft } from './said-drafts'
import styles from './said-form.module.css'

/** Null until something stood in the way: other words were saved meanwhile. `typed` are those of this writer. */
export type SaidState = null | { typed: string; current: string }

type Words = Record<
  'label' | 'hint' | 'placeholder' | 'save' | 'conflict' | 'theirs' | 'back' | 'other' | 'take' | 'drop',
  string
>
type Props = {
  meeting: number
  said: string
  action: (before: SaidState, form: FormData) => Promise<SaidState>
  words: Words
}

/** What was said. Every keystroke is kept in the browser until the server has the words. */
export function SaidForm({ meeting, said: stored, action, words }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const base = state?.current ?? stored
  const field = useRef<HTMLTextAreaElement>(null)
  const { offer, settle } = useDraft(meeting, stored, field)
  const take = (draft: SaidDraft) => {
    const { current } = field
    if (!current) return
    current.value = `${current.value.trimEnd()}\n\n${draft.said}`.trimStart()
    keepSaid(meeting, { said: current.value, base })
    settle()
  }
  const drop = () => {
    if (field.current) field.current.value = base
    dropSaid(meeting)
    settle()
  }
  return (
    <form action={submit} className={styles.form}>
      {state ? <Conflict current={state.current} words={words} /> : null}
      {offer ? (
        <p className={styles.notice} role="status">
          <span>{offer.restored ? words.back : words.other}</span>
          {offer.restored ? null : (
            <button type="button" className="button small" onClick={() => take(offer.draft)}>
              {words.take}
            </button>
          )}
          <button type="button" className="button small" onClick={drop}>
            {words.drop}
          </button>
        </p>
      ) : null}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="base" value={base} />
      <label>
        <span className="visually-hidden">{words.label}</span>
        <textarea
          ref={field}
          className="field"
          name="said"
          rows={8}
          maxLength={1_000_000}
          placeholder={words.placeholder}
          defaultValue={state?.typed ?? stored}
          onInput={(event) => keepSaid(meeting, { said: event.currentTarget.value, base })}
          onKeyDown={saveByKey}
        />
      </label>
      <p className={styles.ways}>
        <button type="submit" className="button primary" disabled={pending}>
          {words.save}
        </button>
        <small>{words.hint}</small>
      </p>
    </form>
  )
}

function saveByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

function Conflict({ current, words }: { current: string; words: Words }) {
  return (
    <div className={styles.conflict} role="alert">
      <p>{words.conflict}</p>
      <h3>{words.theirs}</h3>
      <pre>{current}</pre>
    </div>
  )
}

/** `restored`: the words stand in the field again; else they were written over another text and are only offered. */
type Offer = { draft: SaidDraft; restored: boolean }

function useDraft(meeting: number, stored: string, field: { current: HTMLTextAreaElement | null }) {
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(() => {
    const draft = findSaidDraft(meeting)
    if (!draft) return
    // The server has them: they were saved a moment ago.
    if (sameText(draft.said, stored)) return dropSaid(meeting)
    const restored = sameText(draft.base, stored)
    if (restored && field.current) field.current.value = draft.said
    field.current?.closest('details')?.setAttribute('open', '')
    setOffer({ draft, restored })
  }, [meeting, stored, field])
  return { offer, settle: () => setOffer(null) }
}

const sameText = (one: string, other: string) => lines(one) === lines(other)
const lines = (text: string) => text.replace(/\r\n?/g, '\n')
