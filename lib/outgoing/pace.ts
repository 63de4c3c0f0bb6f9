/** Milliseconds; injected so that tests need not wait. */
export type Clock = { now(): number; sleep(milliseconds: number): Promise<void> }

export const theClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}

/** arXiv asks programs to leave three seconds between two requests. */
const GAPS: [host: RegExp, key: string, milliseconds: number][] = [[/(^|\.)arxiv\.org$/, 'arxiv.org', 3_000]]
/** Whoever would wait longer is told so instead. */
const LONGEST_WAIT = 20_000

export type Pace = (host: string) => Promise<'go' | 'busy'>

/** Lets requests to one service go no faster than it asks for. */
export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>()
  return async (host) => {
    const gap = GAPS.find(([hosts]) => hosts.test(host))
    if (!gap) return 'go'
    const [, key, milliseconds] = gap
    const now = clock.now()
    const start = Math.max(now, free.get(key) ?? now)
    if (start - now > LONGEST_WAIT) return 'busy'
    free.set(key, start + milliseconds)
    if (start > now) await clock.sleep(start - now)
    return 'go'
  }
}
