import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of this hash lie below the folder `attachments`; the caller has checked that it is a hash. */
export function attachmentFile(dataDirectory: string, hash: string, extension: string): string {
  return join(dataDirectory, 'attachments', hash.slice(0, 2), `${hash}.${extension}`)
}

/** On the disk when it returns: whoever is told of a picture finds it, also after the power has failed. */
export async function writeAttachmentFile(file: string, bytes: Uint8Array): Promise<void> {
  if (await hasSize(file, bytes.length)) return
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeAndSync(unfinished, bytes)
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
  // The folders too: a name that is new in one is on the disk only when the folder is.
  for (let folder = dirname(file), level = 0; level < 3; folder = dirname(folder), level += 1)
    await syncFolder(folder)
}

/** Null when it is gone. */
export async function readAttachmentFile(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}

async function writeAndSync(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Windows opens no folders, and needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function hasSize(file: string, size: number): Promise<boolean> {
  try {
    return (await stat(file)).size === size
  } catch {
    return false
  }
}
