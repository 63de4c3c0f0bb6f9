const PREFIX = '#find='

/** An address of a note that ends in `#find=<words>` leads to those words: marked, and in the middle of the window. */
export function followPlace(): void {
  // Coming back, the reader wants the place where they left, not the place they once asked for.
  const [entry] = performance.getEntriesByType('navigation')
  const returning = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward'
  void showPlace(!returning)
  window.addEventListener('hashchange', () => void showPlace(true))
}

let marked = false

async function showPlace(scroll: boolean): Promise<void> {
  const words = wordsIn(window.location.hash)
  if (words === null && !marked) return
  const { markWords, showRange } = await import('./find-in-note')
  const range = markWords(document, words ?? '')
  marked = range !== null
  if (range && scroll) showRange(range)
}

function wordsIn(hash: string): string | null {
  if (!hash.startsWith(PREFIX)) return null
  try {
    return decodeURIComponent(hash.slice(PREFIX.length))
  } catch {
    return null
  }
}
