import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Database } from './open'

export type BackupOptions = {
  now: Date
  /** Becomes part of the file's name: `before-import`, `by-hand`. */
  reason?: string
}

/** Copies the open database into `folder` and checks the copy. Not inside a transaction. Gives the file's path. */
export function backUp(database: Database, folder: string, options: BackupOptions): Promise<string> {
  return writeBackup((copy) => database.prisma.$executeRaw`VACUUM INTO ${copy}`, folder, options)
}

/**
 * `vacuumInto` writes the copy through the connection that has the database open; no file of a live database is ever
 * opened another way. Under its final name there is never anything but a whole, checked copy.
 */
export async function writeBackup(
  vacuumInto: (copy: string) => unknown,
  folder: string,
  { now, reason = 'by-hand' }: BackupOptions,
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `.unfinished-${randomUUID()}`)
  try {
    await vacuumInto(copy)
    sync(copy)
    requireWhole(copy)
    const file = freeName(folder, now, reason)
    renameSync(copy, file)
    syncFolder(folder)
    return file
  } finally {
    rmSync(copy, { force: true })
  }
}

function requireWhole(file: string): void {
  const connection = new Sqlite(file, { readonly: true })
  try {
    const verdict = connection.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`The backup is damaged (${verdict}); nothing was kept of it.`)
  } finally {
    connection.close()
  }
}

/** Names sort by time; the ending keeps copies apart from live `*.db` files, which nothing but SQLite may open. */
function freeName(folder: string, now: Date, reason: string): string {
  const stem = join(folder, `daybook-${now.toISOString().replaceAll(':', '-')}-${reason}`)
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${stem}.sqlite` : `${stem}-${number}.sqlite`
    if (!existsSync(file)) return file
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Windows cannot open a folder, and needs not: its renames are in the file system's journal. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
