import { createHash } from 'node:crypto'
import type { ImportReport } from '../domain/import'
import type { NoteDraft } from '../domain/note'
import type { TopicDraft } from '../domain/topic'

/** One note of an import, ready to be stored; `draft` is null while it has no day. */
export type PlannedNote = {
  draft: (NoteDraft & { slug?: string | null; position?: number | null }) | null
  /** What makes it the same note in another import. */
  fingerprint: string
  /** Its place in the text and the report. */
  at: number
  /** False when the preview changed its title or date: it is then printed afresh, not as in the file. */
  verbatim: boolean
}

/** All that storing an import needs; made by reading alone, so a dry run and a preview are the same work. */
export type ImportPlan = {
  report: ImportReport
  notes: PlannedNote[]
  topics: TopicDraft[]
  pieces: { kind: string; start: number; end: number; note: number | null }[]
}

/**
 * SHA-256 over what identifies a note in a file: its stamp as written and its own text, line ends and outer blank lines
 * aside. `nth` tells twins within one file apart.
 */
export function fingerprintOf(stamp: string, text: string, nth: number): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\s+|\s+$/g, '')
  return createHash('sha256')
    .update(JSON.stringify([stamp, plain, nth]))
    .digest('hex')
}

/** Numbers equal keys 0, 1, 2 … in order of appearance. */
export function countTwins(keys: string[]): number[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return nth
  })
}
