'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from '../search/composing'
import { fill } from '../search/fill'
import styles from './fields.module.css'
import { useTopicOffers } from './use-topic-offers'
import { useWords } from './words'

type Props = { topics: string[]; onChange: (topics: string[]) => void }

/** Topics as chips and a box that completes known names; any other name is a new topic. */
export function TopicField({ topics, onChange }: Props) {
  const { says } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(-1)
  const offers = useTopicOffers(typed).filter(({ title }) => !topics.includes(title))
  const add = (name: string) => {
    const clean = name.trim()
    if (clean !== '' && !topics.includes(clean)) onChange([...topics, clean])
    setTyped('')
    setChosen(-1)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1
      setChosen(Math.min(Math.max(chosen + by, -1), offers.length - 1))
    } else if (key === 'Enter' || key === ',' || key === '，' || key === '、') {
      add(offers[chosen]?.title ?? typed)
    } else if (key === 'Escape') setTyped('')
    else if (key === 'Backspace' && typed === '') return onChange(topics.slice(0, -1))
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{says.topics}</label>
      <div className={styles.chips}>
        {topics.map((name) => (
          <span key={name} className={styles.chip}>
            {name}
            <button
              type="button"
              aria-label={fill(says.removeTopic, { name })}
              onClick={() => onChange(topics.filter((other) => other !== name))}
            >
              ×
            </button>
          </span>
        ))}
        <span className={styles.completing}>
          <input
            id={id}
            role="combobox"
            aria-expanded={offers.length > 0}
            aria-controls={`${id}-offers`}
            aria-autocomplete="list"
            aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
            autoComplete="off"
            value={typed}
            placeholder={says.addTopic}
            onChange={({ target }) => {
              setTyped(target.value)
              setChosen(-1)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => add(typed)}
          />
          <span id={`${id}-offers`} role="listbox" aria-label={says.topicsOffered} className={styles.offers}>
            {offers.map(({ slug, title, detail }, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the chosen one.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
              <span
                key={slug}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                // The box must not lose the focus, and with it what is typed, before the click arrives.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(title)}
              >
                {title} <small>{detail}</small>
              </span>
            ))}
          </span>
        </span>
      </div>
    </div>
  )
}
