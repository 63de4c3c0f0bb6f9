/** An agenda item as a form or an address carries it, unread; undefined where it is none. */
export function itemIn(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
