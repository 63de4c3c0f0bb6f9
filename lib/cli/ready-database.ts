import { markInitialised, prepareDataDirectory } from '../db/data-directory'
import { DataDirectoryProblem } from '../db/data-directory-problem'
import { holdInstanceLock, type InstanceLock } from '../db/instance-lock'
import { migrate } from '../db/migrate'
import { readMigrations } from '../db/migrations'
import type { Config } from './config'

export type ReadyDatabase = { backups: string; lock: InstanceLock | null }

/**
 * Sees to it that there is a directory and a database of this version's shape, and says what it had to do. The server
 * holds the lock; a command that finds a server running goes on without it, since that server has already done this.
 */
export async function readyDatabase(
  config: Config,
  { besideServer, say }: { besideServer: boolean; say: (line: string) => void },
): Promise<ReadyDatabase> {
  const directory = prepareDataDirectory(config.dataDirectory, { databaseFile: config.databaseFile })
  for (const { message, fix = '' } of directory.findings) say(`${message} ${fix}`.trim())
  const lock = takeLock(directory.databaseFile, besideServer)
  if (!lock) return { backups: directory.backups, lock }
  try {
    const { applied, backup } = await migrate(directory.databaseFile, {
      migrations: readMigrations(config.migrations),
      backups: directory.backups,
      now: () => new Date(),
    })
    markInitialised(directory.path)
    if (backup) say(`Brought the database up to date; as it was before: ${backup}`)
    else if (applied.length > 0) say(`Made a database in ${directory.path}.`)
    return { backups: directory.backups, lock }
  } catch (problem) {
    lock.release()
    throw problem
  }
}

function takeLock(databaseFile: string, besideServer: boolean): InstanceLock | null {
  try {
    return holdInstanceLock(databaseFile)
  } catch (problem) {
    if (besideServer && problem instanceof DataDirectoryProblem && problem.code === 'in-use') return null
    throw problem
  }
}
