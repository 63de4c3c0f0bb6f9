import { useEffect, useState } from 'react'
import { paths } from '@/lib/paths'

type TopicOffer = { slug: string; title: string; detail: string }

const PAUSE_MS = 80
const MOST = 8

/** Known topics for what is typed; none where the server does not answer: any name can be written out. */
export function useTopicOffers(typed: string): TopicOffer[] {
  const [answer, setAnswer] = useState<{ to: string; offers: TopicOffer[] }>({ to: '', offers: [] })
  const asked = typed.trim()
  useEffect(() => {
    if (asked === '') return
    const left = new AbortController()
    const pause = setTimeout(async () => {
      setAnswer({ to: asked, offers: await askTopics(asked, left.signal) })
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      left.abort()
    }
  }, [asked])
  return asked === '' ? [] : answer.offers
}

async function askTopics(q: string, signal: AbortSignal): Promise<TopicOffer[]> {
  const query = new URLSearchParams({ q, for: 'topic', limit: String(MOST) })
  try {
    const answer = await fetch(paths.api(`complete?${query}`), { signal })
    if (!answer.ok) return []
    const { items }: { items: TopicOffer[] } = await answer.json()
    return items
  } catch {
    return []
  }
}
