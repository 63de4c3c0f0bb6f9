import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Finding } from '../domain/finding'
import { DataDirectoryProblem } from './data-directory-problem'

/** Written once the database exists, so that a lost database is never taken for a first start. */
const MARKER = '.daybook-initialised'

const LEAST_FREE_BYTES = 100 * 1024 * 1024

const SYNCED =
  /[/\\](Dropbox|OneDrive|Google Drive|iCloud|iCloudDrive|Mobile Documents|Syncthing|Nextcloud|坚果云)/i

export type DataDirectory = {
  path: string
  databaseFile: string
  backups: string
  /** No database yet: load the starter notebook. */
  firstStart: boolean
  findings: Finding[]
}

type PrepareOptions = {
  /** When it is not `daybook.db` in the directory itself. */
  databaseFile?: string
  freeBytes?: (directory: string) => number
}

/** Makes the directory on a first start, and says in one sentence why it cannot be used. */
export function prepareDataDirectory(directory: string, options: PrepareOptions = {}): DataDirectory {
  const path = resolve(directory)
  const databaseFile = resolve(options.databaseFile ?? join(path, 'daybook.db'))
  create(path)
  create(dirname(databaseFile))
  requireWritable(path)
  requireWritable(dirname(databaseFile))
  requireSpace(path, options.freeBytes ?? freeBytes)
  const hasDatabase = existsSync(databaseFile)
  if (!hasDatabase && existsSync(join(path, MARKER))) {
    throw new DataDirectoryProblem(
      'database-missing',
      `The database ${databaseFile} is gone although Daybook has been used here; restore it from ${join(path, 'backups')}, or remove ${join(path, MARKER)} to begin anew.`,
    )
  }
  const findings = SYNCED.test(databaseFile) ? [syncedFinding(path)] : []
  return { path, databaseFile, backups: join(path, 'backups'), firstStart: !hasDatabase, findings }
}

/** Call it when the database stands: from then on its absence is an error. */
export function markInitialised(directory: string): void {
  const marker = join(directory, MARKER)
  if (existsSync(marker)) return
  const handle = openSync(marker, 'w')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function create(path: string): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return
    throw new DataDirectoryProblem(
      'not-a-directory',
      `${path} is a file, but Daybook needs a directory for its data.`,
    )
  }
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new DataDirectoryProblem(
      'cannot-create',
      `The data directory ${path} cannot be created: ${reason(cause)}.`,
      { cause },
    )
  }
}

/** Permissions and mounts have too many ways to say no for anything but trying. */
function requireWritable(path: string): void {
  const probe = join(path, `.daybook-write-test-${process.pid}`)
  try {
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    throw new DataDirectoryProblem('not-writable', `Daybook may not write in ${path}: ${reason(cause)}.`, {
      cause,
    })
  }
}

function requireSpace(path: string, free: (directory: string) => number): void {
  const bytes = free(path)
  if (bytes >= LEAST_FREE_BYTES) return
  const megabytes = Math.floor(bytes / 1024 / 1024)
  throw new DataDirectoryProblem(
    'little-space',
    `Only ${megabytes} MB are free for ${path}; Daybook needs 100 MB to write safely.`,
  )
}

function freeBytes(directory: string): number {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

function syncedFinding(path: string): Finding {
  return {
    code: 'data-directory-synced',
    severity: 'warning',
    message: `${path} looks like a synchronised folder; such programs copy a database while it changes and can damage it.`,
    fix: 'Keep the data directory elsewhere and synchronise its backups instead.',
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
