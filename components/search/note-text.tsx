import { useEffect, useRef } from 'react'
import { markWords } from '../browser/find-in-note'
import type { PreviewNote } from './use-note'

type Props = {
  note: PreviewNote
  /** Words to mark and to begin reading at; null for the top. */
  place: string | null
  noText: string
}

/** The text of a note in a box that scrolls, opened at the place that was found. The HTML is the renderer's, past its sanitiser. */
export function NoteText({ note, place, noText }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const range = markWords(box.current, place ?? '')
    const scrolled = scrollerOf(box.current)
    if (!scrolled) return
    const top = range ? range.getBoundingClientRect().top - scrolled.getBoundingClientRect().top : 0
    scrolled.scrollTop += range ? top - scrolled.clientHeight / 3 : -scrolled.scrollTop
  }, [place])
  return (
    <div ref={box}>
      {note.body.trim() === '' ? <p>{noText}</p> : null}
      {note.html === null ? (
        <div className="prose plain">{note.body}</div>
      ) : (
        <div className="prose" dangerouslySetInnerHTML={{ __html: note.html }} />
      )}
    </div>
  )
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[data-preview]')
}
