import { useEffect, useState } from 'react'
import type { SearchAnswer } from '@/lib/domain/search'
import type { TopicListItem } from '@/lib/domain/topic'
import { paths } from '@/lib/paths'
import { askSearch } from './ask-search'
import type { KnownValues } from './offers'

const NONE: KnownValues = { topics: [], hosts: [] }
/** Fits every note, so that its facets are those of the notebook. */
const EVERYTHING = 'after:1000'

/** Topics and sites of the notebook, asked for when they are first needed. */
export function useKnownValues(needed: boolean): KnownValues {
  const [known, setKnown] = useState<KnownValues | null>(null)
  useEffect(() => {
    if (!needed || known) return
    const request = new AbortController()
    readKnownValues(request.signal).then(setKnown, () => {
      // Without them a value is typed in full.
    })
    return () => request.abort()
  }, [needed, known])
  return known ?? NONE
}

async function readKnownValues(signal: AbortSignal): Promise<KnownValues> {
  const [topics, hosts] = await Promise.all([readTopics(signal), readHosts(signal)])
  return { topics, hosts }
}

async function readTopics(signal: AbortSignal): Promise<string[]> {
  const response = await fetch(paths.api('topics'), { signal })
  if (!response.ok) return []
  const { items }: { items: TopicListItem[] } = await response.json()
  const weight = ({ notes, mentions }: TopicListItem) => notes + mentions
  return items.toSorted((a, b) => weight(b) - weight(a)).map(({ name }) => name)
}

async function readHosts(signal: AbortSignal): Promise<string[]> {
  const asked = { query: EVERYTHING, exact: true }
  const { facets }: SearchAnswer = await askSearch(asked, { limit: 1, facets: true }, signal)
  return (facets?.hosts ?? []).map(({ host }) => host).filter((host) => host !== '')
}
