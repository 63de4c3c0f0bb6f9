import type { Snippet } from '@/lib/domain/search'

/** A text with its hits marked. */
export function Marked({ parts }: { parts: Snippet }) {
  let place = 0
  return parts.map((part) => {
    const key = place
    place += part.text.length
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
  })
}
