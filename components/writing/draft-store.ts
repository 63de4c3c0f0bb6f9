import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './draft'
import { dropLocally, keepLocally, listLocally } from './local-drafts'

interface Drafts extends DBSchema {
  drafts: { key: string; value: Draft }
}

/** Where drafts are kept; `nowhere` when the browser refuses every place. */
export type DraftPlace = 'browser' | 'small' | 'nowhere'

let opening: Promise<IDBPDatabase<Drafts> | null> | undefined

/** Null in a private window or where storage is switched off. */
function database(): Promise<IDBPDatabase<Drafts> | null> {
  opening ??= openDB<Drafts>('daybook', 1, {
    upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'key' }),
    // Another version of the program wants to change the database.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opening = undefined
    },
  }).catch(() => null)
  return opening
}

/** Every draft of this browser, newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const db = await database()
  const kept = (await db?.getAll('drafts').catch(() => [])) ?? []
  const newest = new Map<string, Draft>()
  for (const draft of [...kept, ...listLocally()]) {
    const known = newest.get(draft.key)
    if (!known || known.changedAt <= draft.changedAt) newest.set(draft.key, draft)
  }
  return [...newest.values()].sort((a, b) => b.changedAt - a.changedAt)
}

export async function keepDraft(draft: Draft): Promise<DraftPlace> {
  const db = await database()
  if (db && (await put(db, draft))) {
    dropLocally(draft.key)
    return 'browser'
  }
  return keepLocally(draft) ? 'small' : 'nowhere'
}

export async function dropDraft(key: string): Promise<void> {
  dropLocally(key)
  const db = await database()
  await db?.delete('drafts', key).catch(() => undefined)
}

async function put(db: IDBPDatabase<Drafts>, draft: Draft): Promise<boolean> {
  try {
    const writing = db.transaction('drafts', 'readwrite', { durability: 'relaxed' })
    void writing.store.put(draft).catch(() => undefined)
    // Not waiting for the answer brings the words to the disk a turn earlier.
    writing.commit()
    await writing.done
    return true
  } catch {
    return false
  }
}

/** Keeps the last of what it is given, one write at a time: the newest is always on its way. */
export function draftKeeper(onPlace: (place: DraftPlace) => void) {
  let next: Draft | string | null = null
  let writing: Draft | string | null = null

  const run = async () => {
    while (next !== null) {
      writing = next
      next = null
      if (typeof writing === 'string') await dropDraft(writing)
      else onPlace(await keepDraft(writing))
    }
    writing = null
  }
  const put = (what: Draft | string) => {
    next = what
    if (writing === null) void run()
  }
  return {
    keep: (draft: Draft) => put(draft),
    drop: (key: string) => put(key),
    /** The page may end with this call: what is still on its way goes where writing takes no time. */
    flush() {
      const last = next ?? writing
      if (last !== null && typeof last !== 'string') keepLocally(last)
    },
  }
}
