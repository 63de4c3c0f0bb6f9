import { Command } from 'cmdk'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { paths } from '@/lib/paths'
import { Marked } from '../search/marked'
import { createPlaceFinder, type PalettePlace } from './palette-places'
import { type PaletteHits, searchFromPalette } from './palette-search'

export type PaletteContent = {
  strings: {
    label: string
    placeholder: string
    notes: string
    topics: string
    places: string
    /** Shows every result for what was typed. */
    all: string
    nothing: string
    failed: string
  }
  places: PalettePlace[]
}

const NO_HITS: PaletteHits = { notes: [], topics: [] }

/** One box for notes, topics, days and commands. */
export function Palette({ strings, places, onClose }: PaletteContent & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState(NO_HITS)
  const [failed, setFailed] = useState(false)
  const [answered, setAnswered] = useState('')
  const findPlaces = useMemo(() => createPlaceFinder(places), [places])
  const found = findPlaces(query)
  const [chosen, setChosen] = useState('')
  const first = firstRow(hits, found)
  // Hits arrive after the places: whatever is shown by then, Enter means its first row.
  useEffect(() => setChosen(first), [first])

  useEffect(() => {
    dialog.current?.showModal()
    // Left alone, the dialog gives the focus to the list around the input.
    dialog.current?.querySelector('input')?.focus()
  }, [])
  useEffect(() => {
    const request = new AbortController()
    searchFromPalette(query, request.signal).then(
      (answer) => {
        if (request.signal.aborted) return
        setHits(answer ?? NO_HITS)
        setFailed(answer === null)
        setAnswered(query)
      },
      () => {
        if (request.signal.aborted) return
        setFailed(true)
        setAnswered(query)
      },
    )
    return () => request.abort()
  }, [query])

  const go = (place: PalettePlace) => {
    onClose()
    if ('href' in place) window.location.assign(place.href)
    else document.querySelector<HTMLElement>(`[data-command="${place.presses}"]`)?.click()
  }
  const open = (href: string) => () => go({ label: '', href })
  const typed = query.trim()

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={strings.label}
      onClose={onClose}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <Command
        label={strings.label}
        value={chosen}
        onValueChange={setChosen}
        shouldFilter={false}
        loop
        onKeyDownCapture={ignoreWhileComposing}
      >
        <Command.Input value={query} onValueChange={setQuery} placeholder={strings.placeholder} />
        {typed && answered === query && hits.notes.length + hits.topics.length + found.length === 0 ? (
          <p className="palette-quiet" role="status">
            {failed ? strings.failed : strings.nothing}
          </p>
        ) : null}
        <Command.List>
          <Rows heading={strings.notes} show={hits.notes.length > 0}>
            {hits.notes.map((note) => (
              <Command.Item
                key={note.slug}
                value={`note ${note.slug}`}
                onSelect={open(paths.note(note.slug))}
              >
                <span className="palette-title">
                  <Marked parts={note.titleParts} />
                </span>
                <small>{note.day}</small>
              </Command.Item>
            ))}
          </Rows>
          <Rows heading={strings.topics} show={hits.topics.length > 0}>
            {hits.topics.map((topic) => (
              <Command.Item
                key={topic.slug}
                value={`topic ${topic.slug}`}
                onSelect={open(paths.topic(topic.slug))}
              >
                <span className="palette-title">{topic.name}</span>
                <small>{topic.matched === topic.name ? '' : topic.matched}</small>
              </Command.Item>
            ))}
          </Rows>
          <Rows heading={strings.places} show={found.length > 0}>
            {found.map((place) => (
              <Command.Item key={place.label} value={`place ${place.label}`} onSelect={() => go(place)}>
                <span className="palette-title">{place.label}</span>
                <small>{place.note}</small>
              </Command.Item>
            ))}
          </Rows>
          {typed ? (
            <Command.Item value="all" onSelect={open(paths.search({ q: typed }))}>
              <span className="palette-title">
                {strings.all} <b>{typed}</b>
              </span>
              <small>/search</small>
            </Command.Item>
          ) : null}
        </Command.List>
      </Command>
    </dialog>
  )
}

function firstRow({ notes, topics }: PaletteHits, places: PalettePlace[]): string {
  if (notes[0]) return `note ${notes[0].slug}`
  if (topics[0]) return `topic ${topics[0].slug}`
  return places[0] ? `place ${places[0].label}` : 'all'
}

function Rows({ heading, show, children }: { heading: string; show: boolean; children: ReactNode }) {
  return show ? <Command.Group heading={heading}>{children}</Command.Group> : null
}

/** An Enter that accepts a candidate of an input method is not a choice in the list. */
function ignoreWhileComposing(event: KeyboardEvent) {
  if (event.nativeEvent.isComposing || event.keyCode === 229) event.stopPropagation()
}
