import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DataDirectoryProblem } from './data-directory-problem'

/** A connection that nobody refers to any more is closed by the garbage collector, and its lock with it. */
const held = new Set<Sqlite.Database>()

export type InstanceLock = { release(): void }

/**
 * Keeps a second server (or a command that opens the database itself) away for as long as this process lives. The
 * lock is SQLite's own on a little file beside the database, so that the operating system lets go of it after a kill.
 */
export function holdInstanceLock(databaseFile: string): InstanceLock {
  const connection = new Sqlite(join(dirname(databaseFile), 'instance.db'), { timeout: 0 })
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    connection.close()
    if (!isBusy(cause)) throw cause
    throw new DataDirectoryProblem(
      'in-use',
      `Daybook is already running with ${dirname(databaseFile)}; stop it first, or use the one that runs.`,
      { cause },
    )
  }
  held.add(connection)
  return {
    release() {
      held.delete(connection)
      connection.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
