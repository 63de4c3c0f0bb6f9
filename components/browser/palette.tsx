import { Command } from 'cmdk'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { isComposing } from '../search/composing'
import { keepRecentQuery } from '../search/recent-queries'
import { useAnswers } from '../search/use-answers'
import { useOffers } from '../search/use-offers'
import type { Here } from './here'
import { PaletteList } from './palette-list'
import { createPlaceFinder, type PalettePlace } from './palette-places'
import { PalettePreview } from './palette-preview'
import { groupsOf, type PaletteRow, type PaletteWords } from './palette-rows'
import { useRecent } from './use-recent'

export type PaletteContent = { says: PaletteWords; places: PalettePlace[] }
type Props = PaletteContent & { here: Here | null; locale: 'zh' | 'en'; onClose: () => void }

const HITS_SHOWN = 12
const COMMAND_KEY = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl'
const NOTHING_ASKED = { asked: { query: '', exact: false }, answer: null, from: 0 }

/** One box for notes, topics, days and commands. */
export function Palette({ says, places, here, locale, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [composing, setComposing] = useState(false)
  const [previewing, setPreviewing] = useState(false)
  const [chosen, setChosen] = useState('')
  const { answer, asked, status, ask } = useAnswers(NOTHING_ASKED, { limit: HITS_SHOWN })
  const completion = useOffers(input, query, locale)
  const recent = useRecent()
  const findPlaces = useMemo(() => createPlaceFinder(places), [places])
  const { offers } = completion
  const groups = groupsOf({ query, answer, places: findPlaces(query), offers, here, recent }, says)
  const rows = groups.flatMap((group) => group.rows)
  const row = rows.find(({ key }) => key === chosen)
  const first = rows[0]?.key ?? ''
  // Hits arrive after the places: whatever is shown by then, Enter means its first row.
  useEffect(() => setChosen(first), [first])
  useEffect(() => {
    dialog.current?.showModal()
    // Left alone, the dialog gives the focus to the list around the input.
    input.current?.focus()
  }, [])
  useEffect(() => {
    // While an input method is composing, the letters are not the word yet.
    if (!composing) ask({ query, exact: false })
  }, [query, composing, ask])

  const type = (text: string) => {
    setQuery(text)
    setPreviewing(false)
  }
  const follow = ({ does }: PaletteRow, newTab = false) => {
    if ('types' in does) {
      const offer = offers.find(({ text }) => text === does.types)
      completion.goOnAt({ caret: offer?.caret ?? does.types.length })
      return type(does.types)
    }
    if (answer) keepRecentQuery(query)
    if (newTab) return 'goes' in does ? void window.open(does.goes, '_blank', 'noopener') : undefined
    onClose()
    if ('goes' in does) window.location.assign(does.goes)
    else document.querySelector<HTMLElement>(`[data-command="${does.presses}"]`)?.click()
  }
  const onKeys = (event: KeyboardEvent) => {
    if (isComposing(event)) return event.stopPropagation()
    if (!press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  /** Keys the list does not know. */
  const press = (event: KeyboardEvent): boolean => {
    const offer = rows.find(({ key }) => key.startsWith('offer '))
    switch (event.key) {
      case 'Tab':
        if (offer && !event.shiftKey) follow(offer)
        return Boolean(offer) && !event.shiftKey
      case 'Enter':
        if (!row || !(event.ctrlKey || event.metaKey)) return false
        follow(row, true)
        return true
      case 'ArrowRight':
        if (previewing || !row?.note || !isAtEnd(input.current)) return false
        setPreviewing(true)
        return true
      case 'ArrowLeft':
      case 'Escape':
        setPreviewing(false)
        return previewing
      default:
        // The list would jump to its ends; the reader means those of the text.
        if (event.key === 'Home' || event.key === 'End') event.stopPropagation()
        return false
    }
  }

  const shown = previewing && row?.note ? row : null
  return (
    <dialog
      ref={dialog}
      className="palette"
      data-previewing={shown ? '' : undefined}
      aria-label={says.label}
      onClose={onClose}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <Command
        label={says.label}
        value={chosen}
        onValueChange={setChosen}
        shouldFilter={false}
        loop
        onKeyDownCapture={onKeys}
      >
        <Command.Input
          ref={input}
          value={query}
          onValueChange={type}
          onSelect={completion.look}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          placeholder={says.placeholder}
        />
        <div className="palette-body">
          <PaletteList
            groups={groups}
            says={says}
            status={asked.query === query ? status : 'waiting'}
            found={rows.some(({ key }) => key !== 'all' && key !== 'here')}
            onFollow={follow}
          />
          {shown?.note ? <PalettePreview key={shown.key} row={shown} note={shown.note} says={says} /> : null}
        </div>
        <p className="palette-keys" aria-hidden="true">
          <span>
            <kbd>↵</kbd> {says.open}
          </span>
          <span>
            <kbd>{COMMAND_KEY} ↵</kbd> {says.newTab}
          </span>
          {row?.note ? (
            <span>
              <kbd>→</kbd> {says.preview}
            </span>
          ) : null}
        </p>
      </Command>
    </dialog>
  )
}

/** Whether a step to the right would leave the caret where it is. */
function isAtEnd(input: HTMLInputElement | null): boolean {
  return (
    input !== null && input.selectionStart === input.value.length && input.selectionEnd === input.value.length
  )
}
