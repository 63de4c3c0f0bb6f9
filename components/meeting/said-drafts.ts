const PREFIX = 'daybook-said:'

/** Words typed into the page of a meeting and not saved; `base` is the text they were written over. */
export type SaidDraft = { said: string; base: string }

/* In localStorage, which is written before the call returns: a page may go away at any keystroke. */

export function keepSaid(meeting: number, draft: SaidDraft): void {
  try {
    localStorage.setItem(PREFIX + meeting, JSON.stringify(draft))
  } catch {
    // Storage is full or switched off; the words still stand in the field.
  }
}

export function dropSaid(meeting: number): void {
  try {
    localStorage.removeItem(PREFIX + meeting)
  } catch {
    // Storage is switched off, so there is nothing to drop.
  }
}

export function findSaidDraft(meeting: number): SaidDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + meeting) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is SaidDraft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'said' in kept &&
    typeof kept.said === 'string' &&
    'base' in kept &&
    typeof kept.base === 'string'
  )
}
