import { dirname } from 'node:path'
import { deleteWaiting, putWaiting } from '../../db/kept-file-store'
import { findSnapshot, insertSnapshot, setSnapshotTrashed } from '../../db/snapshot-store'
import { plainFileName } from '../../domain/snapshots/file-name'
import { type JudgeRefusal, judgeFile } from '../../domain/snapshots/judge-file'
import { MAX_SNAPSHOT, type Snapshot, type WaitingSnapshot } from '../../domain/snapshots/snapshot'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { markNotesCiting } from './in-step'
import { ensureSource, matchSource, originalOf } from './match-source'
import { readKept } from './read-kept'
import { discard, keep, receive, snapshotFile, type Unfinished } from './snapshot-files'

export type SnapshotRefusal = {
  refused: JudgeRefusal | 'too-large' | 'disk-full' | 'no-source'
  message: string
}
/** `waiting`: it is kept, but nobody knows of which source it is a copy. */
export type AddedSnapshot =
  | { snapshot: Snapshot; known: boolean }
  | { waiting: WaitingSnapshot }
  | SnapshotRefusal

export type SnapshotFileIn = {
  name: string
  chunks: AsyncIterable<Uint8Array>
  /** Whose copy it is; found by its name or the address in it when nobody says. */
  source?: { id: number } | { url: string }
  /** Goes to the trash once the new one is there. */
  replaces?: number
}

/** Keeps a saved page or PDF under the hash of its bytes, reads its words, and hangs it on its source. */
export async function addSnapshot(
  nb: Notebook,
  { name, chunks, source, replaces }: SnapshotFileIn,
): Promise<AddedSnapshot> {
  const file = { name: plainFileName(name), chunks }
  const kept = await keepFile(nb, file)
  if ('refused' in kept) return kept
  const { words, url } = await readKept(nb, kept)
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<AddedSnapshot> => {
    const sourceId = source
      ? await ('id' in source ? originalOf(tx, source.id) : ensureSource(tx, source.url, now))
      : await matchSource(tx, { name: kept.name, url }, now)
    if (sourceId === null && source) return { refused: 'no-source', message: noSource(source) }
    if (sourceId === null) {
      const { title, capturedAt } = words
      const waiting: WaitingSnapshot = {
        ...kept,
        ...{ title, url, capturedAt: capturedAt?.toISOString() ?? null, addedAt: now.toISOString() },
      }
      await putWaiting(tx, kept.hash, waiting)
      return { waiting }
    }
    const { id, known } = await insertSnapshot(tx, { ...kept, ...words, sourceId }, now)
    if (replaces !== undefined && replaces !== id) await setSnapshotTrashed(tx, replaces, now)
    await deleteWaiting(tx, kept.hash)
    await markNotesCiting(tx, sourceId)
    return { snapshot: (await findSnapshot(tx, id)) as Snapshot, known }
  })
}

export function tooLarge(size: number): SnapshotRefusal | null {
  if (size <= MAX_SNAPSHOT) return null
  return {
    refused: 'too-large',
    message: `A saved copy has at most ${MAX_SNAPSHOT / 2 ** 20} MB; this one has more.`,
  }
}

type Kept = Pick<Snapshot, 'hash' | 'name' | 'mediaType' | 'size'>

async function keepFile(
  nb: Notebook,
  { name, chunks }: Pick<SnapshotFileIn, 'name' | 'chunks'>,
): Promise<Kept | SnapshotRefusal> {
  const folder = dirname(nb.db.file)
  let unfinished: Unfinished | null = null
  try {
    unfinished = await receive(folder, chunks, MAX_SNAPSHOT)
    if (!unfinished) return tooLarge(MAX_SNAPSHOT + 1) as SnapshotRefusal
    const { hash, size, head } = unfinished
    const judged = judgeFile(head, name)
    if ('refused' in judged) {
      await discard(unfinished)
      return judged
    }
    // The file first: a row without one would be a page that cannot be shown, a file without a row is merely there.
    await keep(unfinished, snapshotFile(folder, hash, judged.mediaType))
    return { hash, name, size, mediaType: judged.mediaType }
  } catch (cause) {
    if (unfinished) await discard(unfinished)
    if (!isDiskFull(cause)) throw cause
    return { refused: 'disk-full', message: 'The disk is full. The file was not kept.' }
  }
}

function noSource(source: { id: number } | { url: string }): string {
  return 'id' in source ? 'There is no such source.' : `${source.url} is no address of a source.`
}

function isDiskFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
}
