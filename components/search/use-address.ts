import { useCallback, useEffect, useRef } from 'react'
import { paths } from '@/lib/paths'
import type { Asked } from './ask-search'

/**
 * The address follows the search. Letters of one typing share one entry of the history: the first of them after a
 * search that was kept (Enter, a link, Back) makes a new entry, so that Back returns to what was kept.
 */
export function useAddress(first: Asked, onReturn: (asked: Asked) => void) {
  const draft = useRef(first.query === '')
  const returned = useRef(onReturn)
  returned.current = onReturn

  useEffect(() => {
    const goBack = () => {
      draft.current = false
      returned.current(askedAt(window.location.search))
    }
    window.addEventListener('popstate', goBack)
    return () => window.removeEventListener('popstate', goBack)
  }, [])

  const typed = useCallback((asked: Asked) => {
    write(asked, draft.current ? 'replace' : 'push')
    draft.current = true
  }, [])
  const settled = useCallback(() => {
    draft.current = false
  }, [])
  const chosen = useCallback((asked: Asked) => {
    write(asked, 'push')
    draft.current = false
  }, [])
  return { typed, settled, chosen }
}

function askedAt(search: string): Asked {
  const parameters = new URLSearchParams(search)
  return { query: parameters.get('q') ?? '', exact: parameters.get('exact') === '1' }
}

function write({ query, exact }: Asked, way: 'push' | 'replace'): void {
  const address = paths.search({ q: query.trim(), exact: exact ? '1' : undefined })
  if (address === window.location.pathname + window.location.search) return
  try {
    if (way === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  } catch {
    // Some browsers allow a hundred changes in half a minute; the next pause catches up.
  }
}
