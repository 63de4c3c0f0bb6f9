import { useEffect, useState } from 'react'
import { askPreview } from './ask'

export type Preview = { html: string; status: 'waiting' | 'shown' | 'failed' }

const PAUSE_MS = 100

/** The note as its page will show it, a moment after the writing pauses. What was shown last stays until then. */
export function usePreview(title: string, body: string, wanted: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ html: '', status: 'waiting' })
  useEffect(() => {
    if (!wanted) return
    if (body.trim() === '') {
      setPreview({ html: '', status: 'shown' })
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const html = await askPreview(title, body, asking.signal)
        if (!asking.signal.aborted) setPreview({ html, status: 'shown' })
      } catch {
        // Stale, or no answer: the writing goes on, and the next pause asks again.
        if (!asking.signal.aborted) setPreview(({ html }) => ({ html, status: 'failed' }))
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [title, body, wanted])
  return preview
}
