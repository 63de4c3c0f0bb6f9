'use client'
import { useEffect, useState } from 'react'
import { paths } from '@/lib/paths'
import { fill } from '../search/fill'
import styles from './paper.module.css'

type Noted = { slug: string; title: string; day: string }
type NotedWords = { notedOn: string; notedMore: string }

type Props = {
  url: string
  /** The note being written: that it has the link itself is no news. */
  slug?: string | null
  says: NotedWords
}

/** A quiet line below a link that notes have already, by any spelling or by another link of its paper. Else nothing. */
export function NotedBefore({ url, slug, says }: Props) {
  const notes = useNotes(url).filter((note) => note.slug !== slug)
  const [first, ...more] = notes.toSorted((a, b) => a.day.localeCompare(b.day))
  if (!first) return null
  return (
    <small className={styles.noted} role="status">
      {fill(says.notedOn, { day: first.day })}{' '}
      <a href={paths.note(first.slug)} target="_blank" rel="noreferrer">
        {first.title}
      </a>{' '}
      {more.length > 0 ? fill(says.notedMore, { more: more.length }) : null}
    </small>
  )
}

/** An address that is typed letter by letter is asked about once. */
const TYPING_MS = 250

/** Empty until there is an answer, and when there is none. */
function useNotes(url: string): Noted[] {
  const [notes, setNotes] = useState<Noted[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(() => {
      fetch(paths.api(`sources/noted?${new URLSearchParams({ url })}`), { signal: asked.signal })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as { notes: Noted[] }).notes : []))
        .then(setNotes)
        // Whoever is offline writes on without it.
        .catch(() => {})
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
      asked.abort()
      setNotes([])
    }
  }, [url])
  return notes
}
