/** Finds closing delimiters in a text that is read from left to right, in time linear in its length. */
export type Closers = { next(closer: string, from: number): number }

/** Searches go on from where the last one for the same closer ended; `from` must never go down. */
export function createClosers(text: string): Closers {
  const found = new Map<string, number>()
  return {
    next(closer, from) {
      const known = found.get(closer)
      if (known !== undefined && known >= from) return known
      const at = text.indexOf(closer, from)
      const place = at === -1 ? Number.POSITIVE_INFINITY : at
      found.set(closer, place)
      return place
    },
  }
}
