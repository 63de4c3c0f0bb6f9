import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1000px)'

/** Whether there is room for text and preview side by side; the style sheet draws the same line. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listen) => {
      const query = window.matchMedia(WIDE)
      query.addEventListener('change', listen)
      return () => query.removeEventListener('change', listen)
    },
    () => window.matchMedia(WIDE).matches,
    () => false,
  )
}
