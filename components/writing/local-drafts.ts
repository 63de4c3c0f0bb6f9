import type { Draft } from './draft'

const PREFIX = 'daybook-draft:'

/*
 * Drafts in localStorage: written before the call returns, which IndexedDB cannot do while a page goes away, and the
 * only place where there is no IndexedDB.
 */

/** False when it would not fit or storage is switched off. */
export function keepLocally(draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + draft.key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropLocally(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // Storage is switched off, so there is nothing to drop.
  }
}

export function listLocally(): Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .flatMap((name) => read(localStorage.getItem(name)))
  } catch {
    return []
  }
}

function read(json: string | null): Draft[] {
  try {
    return json ? [JSON.parse(json) as Draft] : []
  } catch {
    return []
  }
}
