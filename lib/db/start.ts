import { type DataDirectory, markInitialised, prepareDataDirectory } from './data-directory'
import { holdInstanceLock } from './instance-lock'
import { type MigrateResult, migrate } from './migrate'
import { readMigrations } from './migrations'
import { type Database, openDatabase } from './open'

export type StartOptions = {
  directory: string
  /** When it is not `daybook.db` in the directory itself. */
  databaseFile?: string
  /** The folder `prisma/migrations`. */
  migrations: string
  now: () => Date
}

export type StartedDatabase = { database: Database; directory: DataDirectory; migrated: MigrateResult }

/**
 * Everything between "here is a directory" and an open database, in the order that loses nothing. Closing the database
 * lets go of the instance lock.
 */
export async function startDatabase(options: StartOptions): Promise<StartedDatabase> {
  const directory = prepareDataDirectory(options.directory, { databaseFile: options.databaseFile })
  const lock = holdInstanceLock(directory.databaseFile)
  try {
    const migrated = await migrate(directory.databaseFile, {
      migrations: readMigrations(options.migrations),
      backups: directory.backups,
      now: options.now,
    })
    const opened = await openDatabase(directory.databaseFile)
    markInitialised(directory.path)
    const close = () => opened.close().finally(() => lock.release())
    return { database: { ...opened, close }, directory, migrated }
  } catch (cause) {
    lock.release()
    throw cause
  }
}
