import type { Snippet } from '../search'

/** What a saved copy may be. */
export const SNAPSHOT_ENDINGS = { 'text/html': 'html', 'application/pdf': 'pdf' } as const
export type SnapshotType = keyof typeof SNAPSHOT_ENDINGS

export function isSnapshotType(text: string): text is SnapshotType {
  return Object.hasOwn(SNAPSHOT_ENDINGS, text)
}

/** Bytes. */
export const MAX_SNAPSHOT = 50 * 2 ** 20

type Citing = { slug: string; title: string; day: string }

/** A saved copy as lists show it; instants are RFC 3339. */
export type Snapshot = {
  id: number
  /** SHA-256 of the bytes, in hex. */
  hash: string
  /** As the file was called when it was added. */
  name: string
  mediaType: SnapshotType
  /** Bytes. */
  size: number
  title: string | null
  capturedAt: string | null
  createdAt: string
  trashedAt: string | null
  /** Why its words cannot be found, or not all of them; null when all can. */
  problem: string | null
  source: { id: number; url: string; label: string; title: string | null }
  /** Notes out of the trash that cite its source or another name of the same page, newest first. */
  notes: Citing[]
}

/** A file that was taken in and belongs to no source yet. */
export type WaitingSnapshot = Pick<
  Snapshot,
  'hash' | 'name' | 'mediaType' | 'size' | 'title' | 'capturedAt'
> & {
  /** The address that stands in the file itself; no note cites it. */
  url: string | null
  addedAt: string
}

/** A saved copy in which the words of a search stand. */
export type SnapshotHit = {
  id: number
  title: string
  titleParts: Snippet
  snippet: Snippet
  capturedAt: string | null
  source: Snapshot['source']
  notes: Citing[]
}
