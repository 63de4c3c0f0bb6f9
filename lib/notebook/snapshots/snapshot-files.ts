import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HEAD } from '../../domain/snapshots/judge-file'
import { SNAPSHOT_ENDINGS, type SnapshotType } from '../../domain/snapshots/snapshot'
import { syncFolder } from '../attachment-files'

/** Where the bytes of this hash lie below the folder `snapshots`; the caller has checked that it is a hash. */
export function snapshotFile(dataDirectory: string, hash: string, mediaType: SnapshotType): string {
  return join(dataDirectory, 'snapshots', hash.slice(0, 2), `${hash}.${SNAPSHOT_ENDINGS[mediaType]}`)
}

/** Bytes on the disk under a name of their own, not yet kept. */
export type Unfinished = { part: string; hash: string; size: number; head: Uint8Array }

/** Writes what comes as it comes, so that no file is ever whole in memory. Null, and nothing left, above `limit` bytes. */
export async function receive(
  dataDirectory: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Unfinished | null> {
  const folder = join(dataDirectory, 'snapshots')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const part = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  const handle = await open(part, 'wx', 0o600)
  try {
    const received = await writeAll(handle, chunks, limit)
    await handle.close()
    if (!received) await rm(part, { force: true })
    return received && { part, ...received }
  } catch (cause) {
    await handle.close().catch(() => {})
    await rm(part, { force: true })
    throw cause
  }
}

async function writeAll(
  handle: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Omit<Unfinished, 'part'> | null> {
  const hash = createHash('sha256')
  const head = new Uint8Array(HEAD)
  let size = 0
  for await (const chunk of chunks) {
    if (size + chunk.length > limit) return null
    if (size < HEAD) head.set(chunk.subarray(0, HEAD - size), size)
    size += chunk.length
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  await handle.sync()
  return { hash: hash.digest('hex'), size, head: head.subarray(0, Math.min(size, HEAD)) }
}

/** On the disk under its lasting name when it returns, also after the power has failed. */
export async function keep(unfinished: Unfinished, file: string): Promise<void> {
  if (await isThere(file, unfinished.size)) return discard(unfinished)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await rename(unfinished.part, file)
  for (let folder = dirname(file), level = 0; level < 3; folder = dirname(folder), level += 1)
    await syncFolder(folder)
}

export function discard({ part }: Unfinished): Promise<void> {
  return rm(part, { force: true })
}

async function isThere(file: string, size: number): Promise<boolean> {
  try {
    return (await stat(file)).size === size
  } catch {
    return false
  }
}
