import { useEffect, useState } from 'react'
import { paths } from '@/lib/paths'
import { readRecentQueries } from '../search/recent-queries'
import type { RecentNote } from './palette-rows'

const NEWEST_SHOWN = 6

/** What an empty palette offers: searches made before, and the newest notes. */
export function useRecent(): { queries: string[]; notes: RecentNote[] } {
  const [queries] = useState(readRecentQueries)
  const [notes, setNotes] = useState<RecentNote[]>([])
  useEffect(() => {
    const request = new AbortController()
    readNewest(request.signal).then(setNotes, () => {
      // Without them the palette still finds.
    })
    return () => request.abort()
  }, [])
  return { queries, notes }
}

async function readNewest(signal: AbortSignal): Promise<RecentNote[]> {
  const response = await fetch(`${paths.api('notes')}?limit=${NEWEST_SHOWN}`, { signal })
  if (!response.ok) return []
  const { items }: { items: RecentNote[] } = await response.json()
  return items
}
