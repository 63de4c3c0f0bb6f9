import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { paths } from '@/lib/paths'
import type { Asked } from './ask-search'
import { isComposing } from './composing'
import type { Offer } from './offers'
import styles from './search-box.module.css'
import { useOffers } from './use-offers'
import { useScripted } from './use-scripted'
import { useWords } from './words'

type Props = {
  asked: Asked
  waiting: boolean
  /** `composing`: an input method is at work, and the letters are not the word yet. */
  onType: (query: string, composing: boolean) => void
  onEnter: () => void
  /** The reader wants to go down from the box into what was found. */
  onLeaveDown: () => void
}

/** The box: a GET form that works without scripts; with them, a combobox that completes operators and their values. */
export function SearchBox({ asked, waiting, onType, onEnter, onLeaveDown }: Props) {
  const { says, locale } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const scripted = useScripted()
  const completion = useOffers(input, asked.query, locale)
  const { offers } = completion
  const [chosen, setChosen] = useState(-1)
  const open = scripted && offers.length > 0

  const typeFirst = useRef(onType)
  useEffect(() => {
    if (!input.current) return
    // Letters may have come before the scripts did.
    if (input.current.value !== input.current.defaultValue) typeFirst.current(input.current.value, false)
    // Whoever opens the empty search page came to type.
    if (input.current.value === '') input.current.focus()
  }, [])

  const accept = (offer: Offer) => {
    completion.goOnAt(offer)
    setChosen(-1)
    onType(offer.text, false)
  }
  const follow = ({ nativeEvent, currentTarget }: FormEvent<HTMLInputElement>) => {
    setChosen(-1)
    completion.look()
    onType(currentTarget.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const offer = offers[Math.max(chosen, 0)]
    const down = event.key === 'ArrowDown'
    if (!open || !offer) {
      if (!down) return
      onLeaveDown()
    } else if (down || event.key === 'ArrowUp') {
      // One step further than the list at either end is the box itself.
      const places = offers.length + 1
      setChosen(((chosen + 1 + (down ? 1 : -1) + places) % places) - 1)
    } else if ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && chosen >= 0))
      accept(offer)
    else if (event.key === 'Escape') completion.dismiss()
    else return
    event.preventDefault()
  }

  // Without scripts nothing drops down, and it is a search field.
  const roles = {
    role: 'combobox',
    'aria-expanded': open,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': open && chosen >= 0 ? `${list}${chosen}` : undefined,
  } as const

  return (
    <search>
      <form
        action={paths.search()}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          // A phone's keyboard covers what it found.
          if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur()
          onEnter()
        }}
      >
        <label className="visually-hidden" htmlFor="q">
          {says.label}
        </label>
        <div className={styles.field}>
          <input
            id="q"
            name="q"
            type="search"
            ref={input}
            data-command="search-box"
            value={asked.query}
            placeholder={says.placeholder}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={2000}
            onChange={follow}
            onCompositionEnd={follow}
            onSelect={completion.look}
            onBlur={completion.leave}
            onKeyDown={onKeyDown}
            aria-busy={waiting}
            {...(scripted ? roles : {})}
          />
          <div id={list} role="listbox" aria-label={says.complete} hidden={!open} className={styles.offers}>
            {offers.map((offer, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus.
              <div
                key={offer.text}
                id={`${list}${index}`}
                role="option"
                aria-selected={index === chosen}
                tabIndex={-1}
                // Before the box would lose the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => accept(offer)}
              >
                <span>{offer.label}</span>
                <small>{offer.detail}</small>
              </div>
            ))}
          </div>
        </div>
        {asked.exact ? <input type="hidden" name="exact" value="1" /> : null}
        <button type="submit" className="button">
          {says.submit}
        </button>
      </form>
    </search>
  )
}
