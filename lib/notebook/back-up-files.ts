import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listKeptFiles } from '../db/kept-file-store'
import { extensionOf, isMediaType } from '../domain/media-type'
import { isSnapshotType } from '../domain/snapshots/snapshot'
import { attachmentFile } from './attachment-files'
import type { Notebook } from './open-notebook'
import { snapshotFile } from './snapshots/snapshot-files'

export type FilesBackedUp = {
  folder: string
  /** All that the notebook names. */
  files: number
  /** Of these, copied just now; the others were there. */
  copied: number
  /** Hashes of files that are gone. */
  missing: string[]
}

/**
 * Copies the files of notes and the saved copies beside the copies of the database. They are named by their content and
 * never change, so all backups share one folder and each file is copied once.
 */
export async function backUpFiles(nb: Notebook, backups: string): Promise<FilesBackedUp> {
  const [data, folder] = [dirname(nb.db.file), join(backups, 'files')]
  const rows = await listKeptFiles(nb.db.prisma)
  const result: FilesBackedUp = { folder, files: rows.length, copied: 0, missing: [] }
  for (const { hash, mediaType, size } of rows) {
    const place = placeOf(hash, mediaType)
    if (place === null) continue
    const [from, to] = [place(data), place(folder)]
    if ((await sizeOf(to)) === size) continue
    if ((await sizeOf(from)) === null) result.missing.push(hash)
    else {
      await copyWhole(from, to)
      result.copied += 1
    }
  }
  return result
}

function placeOf(hash: string, mediaType: string): ((directory: string) => string) | null {
  if (mediaType.startsWith('snapshot:')) {
    const type = mediaType.slice('snapshot:'.length)
    return isSnapshotType(type) ? (directory) => snapshotFile(directory, hash, type) : null
  }
  return isMediaType(mediaType)
    ? (directory) => attachmentFile(directory, hash, extensionOf(mediaType))
    : null
}

/** Under its name there is never anything but the whole file. */
async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const unfinished = `${to}.part`
  try {
    await copyFile(from, unfinished)
    const handle = await open(unfinished, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(unfinished, to)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  )
}
