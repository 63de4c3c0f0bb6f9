import type { Notebook } from './open-notebook'

/**
 * The same work, done once for each notebook and key until anything in the notebook changes, whichever process wrote.
 * Callers share what it gave and must not change it; a failure is told to those who waited and not kept.
 */
export function whileUnchanged<Key extends string | number | null, T>(
  work: (nb: Notebook, key: Key) => Promise<T>,
): (nb: Notebook, key: Key) => Promise<T> {
  const kept = new WeakMap<Notebook, { version: string; made: Map<Key, Promise<T>> }>()
  return async (nb, key) => {
    const version = await nb.db.version()
    const before = kept.get(nb)
    const current = before?.version === version ? before : { version, made: new Map<Key, Promise<T>>() }
    kept.set(nb, current)
    const known = current.made.get(key)
    if (known) return known
    const fresh = work(nb, key)
    current.made.set(key, fresh)
    fresh.catch(() => current.made.delete(key))
    return fresh
  }
}
