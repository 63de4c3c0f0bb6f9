import { useEffect, useState } from 'react'
import { paths } from '@/lib/paths'

/** What a preview shows of a note; `html` is null while the note waits to be set. */
export type PreviewNote = { slug: string; title: string; day: string; body: string; html: string | null }
export type NoteState = { status: 'waiting' } | { status: 'failed' } | { status: 'here'; note: PreviewNote }

/** The note behind a hit, asked for when it is wanted. Another one asked for meanwhile aborts it. */
export function useNote(slug: string): NoteState {
  const [state, setState] = useState<NoteState>({ status: 'waiting' })
  useEffect(() => {
    const request = new AbortController()
    readNote(slug, request.signal).then(
      (note) => setState({ status: 'here', note }),
      () => {
        if (!request.signal.aborted) setState({ status: 'failed' })
      },
    )
    return () => request.abort()
  }, [slug])
  return state
}

async function readNote(slug: string, signal: AbortSignal): Promise<PreviewNote> {
  const response = await fetch(paths.api(`notes/${encodeURIComponent(slug)}`), { signal })
  if (!response.ok) throw new Error(`The note answered with ${response.status}.`)
  return response.json()
}
