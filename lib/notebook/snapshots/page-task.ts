import type { SnapshotType } from '../../domain/snapshots/snapshot'

/** One file to be read; the worker opens it itself, so that its bytes never pass through the program. */
export type PageTask = {
  file: string
  mediaType: SnapshotType
  /** What it is called where it gives itself no title. */
  fallbackTitle: string
}

/** What a saved copy says. `savedAt` is RFC 3339; `problem` why its words are missing or not all there. */
export type ReadPage = {
  title: string
  url: string | null
  savedAt: string | null
  text: string
  problem: string | null
  titleWords: string
  textWords: string
}

export type PageAnswer = { page: ReadPage } | { failed: string }
