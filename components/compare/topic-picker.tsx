'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { paths } from '@/lib/paths'
import { isComposing } from '../search/composing'
import { useTopicOffers } from '../writing/use-topic-offers'
import styles from './topic-picker.module.css'

type Props = {
  /** Slugs of the topics compared already. */
  chosen: string[]
  rows: string[]
  words: { label: string; placeholder: string; button: string; offered: string }
}

/** Adds a topic to the comparison: a form that takes any spelling, and a box that completes them. */
export function TopicPicker({ chosen, rows, words }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const offers = useTopicOffers(typed).filter(({ slug }) => !chosen.includes(slug))
  const take = (slug: string) => window.location.assign(paths.compare([...chosen, slug], rows))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    const offer = offers[at]
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1))
    else if (event.key === 'Escape') setTyped('')
    else if (event.key === 'Enter' && offer) take(offer.slug)
    else return
    event.preventDefault()
  }
  return (
    <form action={paths.compare()} method="get" className={styles.picker}>
      {chosen.map((slug) => (
        <input key={slug} type="hidden" name="t" value={slug} />
      ))}
      {rows.length > 0 ? <input type="hidden" name="rows" value={rows.join(',')} /> : null}
      <label htmlFor={id} className="visually-hidden">
        {words.label}
      </label>
      <span className={styles.completing}>
        <input
          id={id}
          name="t"
          className="field"
          role="combobox"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          autoComplete="off"
          placeholder={words.placeholder}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(-1)
          }}
          onKeyDown={onKeyDown}
        />
        <span id={`${id}-offers`} role="listbox" aria-label={words.offered} className={styles.offers}>
          {offers.map(({ slug, title, detail }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the chosen one.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
            <span
              key={slug}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(slug)}
            >
              {title} <small>{detail}</small>
            </span>
          ))}
        </span>
      </span>
      <button type="submit" className="button">
        {words.button}
      </button>
    </form>
  )
}
