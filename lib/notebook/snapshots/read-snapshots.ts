import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import {
  countSnapshots,
  findSnapshot,
  findSnapshotText,
  listSnapshots as list,
  listSnapshotsOfNote,
  listSnapshotsOfSource,
} from '../../db/snapshot-store'
import type { Snapshot } from '../../domain/snapshots/snapshot'
import type { Notebook } from '../open-notebook'
import { snapshotFile } from './snapshot-files'

const PAGE = 50

/** Newest first; `page` counts from 1. */
export async function listSnapshots(
  nb: Notebook,
  { page = 1 }: { page?: number } = {},
): Promise<{ items: Snapshot[]; total: number; pages: number }> {
  const db = nb.db.prisma
  const total = await countSnapshots(db)
  const items = await list(db, { trashed: false, limit: PAGE, offset: (page - 1) * PAGE })
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

/** Last added first, at most a page full. */
export function listTrashedSnapshots(nb: Notebook): Promise<Snapshot[]> {
  return list(nb.db.prisma, { trashed: true, limit: PAGE })
}

/** Saved copies of a source, under whichever of its addresses they are kept. */
export function snapshotsOfSource(nb: Notebook, sourceId: number): Promise<Snapshot[]> {
  return listSnapshotsOfSource(nb.db.prisma, sourceId)
}

/** Saved copies of what a note cites. */
export function snapshotsOfNote(nb: Notebook, slug: string): Promise<Snapshot[]> {
  return listSnapshotsOfNote(nb.db.prisma, slug)
}

/** One with its words, in the trash or not; null when there is none. */
export async function readSnapshot(nb: Notebook, id: number): Promise<(Snapshot & { text: string }) | null> {
  const snapshot = await findSnapshot(nb.db.prisma, id)
  return snapshot && { ...snapshot, text: await findSnapshotText(nb.db.prisma, id) }
}

/** The kept file, to be sent as it is read. Null when there is no such copy, or its file is gone. */
export async function openSnapshot(
  nb: Notebook,
  id: number,
): Promise<{ snapshot: Snapshot; size: number; stream: () => ReadableStream<Uint8Array> } | null> {
  const snapshot = await findSnapshot(nb.db.prisma, id)
  if (!snapshot) return null
  const file = snapshotFile(dirname(nb.db.file), snapshot.hash, snapshot.mediaType)
  const found = await stat(file).catch(() => null)
  if (!found) return null
  const stream = () => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  return { snapshot, size: found.size, stream }
}
