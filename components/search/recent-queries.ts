const KEY = 'daybook.searches'
const KEPT = 20

/** What was searched for in this browser, newest first. A browser that keeps nothing has none. */
export function readRecentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Called when a search led somewhere: a hit was opened, or Enter pressed. Letters on the way there are not kept. */
export function keepRecentQuery(query: string): void {
  const typed = query.trim()
  if (typed === '') return
  write([typed, ...readRecentQueries().filter((other) => other !== typed)].slice(0, KEPT))
}

export function clearRecentQueries(): void {
  write([])
}

function write(queries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    // Storage may be full or forbidden; searching goes on without a memory.
  }
}
