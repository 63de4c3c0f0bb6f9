'use client'
import { useEffect, useRef, useState } from 'react'
import { readForm } from './note-form'
import type { NoteText } from './note-text'
import { PlainForm, type SaveForm } from './plain-form'
import { WordsProvider, type WritingWords } from './words'
import { WritingDesk } from './writing-desk'

type Props = {
  /** Null for a note to be made. */
  slug: string | null
  revision: number
  text: NoteText
  /** What follows the day in `loggedAt`: the note's own time and offset, now for a new one. */
  clock: string
  vim: boolean
  action: SaveForm
  words: WritingWords
}

/** A form drawn by the server; the desk takes over with whatever was typed into it so far. */
export function WritingPage({ words, action, ...note }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [early, setEarly] = useState<NoteText | null>(null)
  const { text } = note
  useEffect(() => {
    setEarly((known) => known ?? (form.current ? readForm(form.current, text) : text))
  }, [text])
  return (
    <WordsProvider words={words}>
      {early ? (
        <WritingDesk {...note} early={early} />
      ) : (
        <PlainForm slug={note.slug} revision={note.revision} text={text} action={action} form={form} />
      )}
    </WordsProvider>
  )
}
