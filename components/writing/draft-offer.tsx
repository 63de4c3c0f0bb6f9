'use client'
import { useState } from 'react'
import { fill } from '../search/fill'
import { Difference } from './difference'
import styles from './draft-offer.module.css'
import type { Offer } from './kept-drafts'
import { useWords } from './words'

type Props = { offer: Offer; onUse: () => void; onAside: () => void; onDismiss: () => void }

/** Words an earlier page kept and the server does not have: shown against what it has, and the writer chooses. */
export function DraftOffer({ offer: { draft, stored }, onUse, onAside, onDismiss }: Props) {
  const { says, locale } = useWords()
  const [shown, setShown] = useState(!draft.aside)
  const time = new Date(draft.changedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
  if (!shown)
    return (
      <p className={styles.aside}>
        {fill(says.offerAside, { time })}{' '}
        <button type="button" className="button small" onClick={() => setShown(true)}>
          {says.offerShow}
        </button>
        <button type="button" className="button small quiet" onClick={onDismiss}>
          {says.offerDismiss}
        </button>
      </p>
    )
  return (
    <section className={styles.offer} aria-label={fill(says.offerTitle, { time })}>
      <h2>{fill(says.offerTitle, { time })}</h2>
      <p>{says.offerHint}</p>
      <div className={styles.text}>
        <Difference first={asOneText(stored)} second={asOneText(draft.text)} />
      </div>
      <div className={styles.ways}>
        <button type="button" className="button primary small" onClick={onUse}>
          {says.offerUse}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => {
            setShown(false)
            onAside()
          }}
        >
          {says.offerKeep}
        </button>
        {draft.aside ? (
          <button type="button" className="button small quiet" onClick={onDismiss}>
            {says.offerDismiss}
          </button>
        ) : null}
      </div>
    </section>
  )
}

function asOneText({ title, body }: { title: string; body: string }): string {
  return title === '' ? body : `${title}\n\n${body}`
}
