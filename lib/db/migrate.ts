import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { writeBackup } from './backup'
import { MigrationProblem } from './migration-problem'
import { type AppliedMigration, checksum, isSameMigration, type Migration } from './migrations'
import { requireNothingLost, rowCounts } from './row-counts'

export type MigrateOptions = {
  /** All that this program knows, oldest first: `readMigrations(folder)`. */
  migrations: Migration[]
  /** Where the copy goes that is taken before a database with tables is changed. */
  backups: string
  now: () => Date
}

export type MigrateResult = { applied: string[]; backup: string | null }

/**
 * Brings a database file to the newest schema, all steps or none, on a connection of its own: call it before
 * `openDatabase` and with the instance lock held. A database that needs nothing is only read.
 */
export async function migrate(file: string, options: MigrateOptions): Promise<MigrateResult> {
  const pending = findPending(file, options.migrations)
  if (pending.length === 0) return { applied: [], backup: null }

  const connection = new Sqlite(file)
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    const backup = hasTables(connection)
      ? await writeBackup((copy) => connection.prepare('VACUUM INTO ?').run(copy), options.backups, {
          now: options.now(),
          reason: 'before-migration',
        })
      : null
    applyAll(connection, pending, options.now())
    return { applied: pending.map(({ name }) => name), backup }
  } finally {
    connection.close()
  }
}

/** Reads without the right to write, so that a database from a newer program keeps every byte. */
function findPending(file: string, known: Migration[]): Migration[] {
  if (!existsSync(file)) return known
  // A journal left by a crash must be rolled back, which a read-only connection cannot do.
  const connection = new Sqlite(file, { readonly: !existsSync(`${file}-journal`) })
  try {
    const applied = readApplied(connection)
    refuseStrangers(applied, known)
    const names = new Set(applied.map(({ name }) => name))
    return known.filter(({ name }) => !names.has(name))
  } finally {
    connection.close()
  }
}

function readApplied(connection: Sqlite.Database): AppliedMigration[] {
  const table = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get()
  if (!table) {
    if (hasTables(connection)) throw new MigrationProblem('foreign', connection.name)
    return []
  }
  const rows = connection
    .prepare<[], { name: string; checksum: string; finished: number }>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all()
  return rows.map((row) => ({ ...row, finished: row.finished === 1 }))
}

function refuseStrangers(applied: AppliedMigration[], known: Migration[]): void {
  for (const { name, checksum: recorded, finished } of applied) {
    const migration = known.find((candidate) => candidate.name === name)
    if (!migration) throw new MigrationProblem('newer', name)
    if (!finished) throw new MigrationProblem('unfinished', name)
    if (!isSameMigration(migration, recorded)) throw new MigrationProblem('edited', name)
  }
}

function applyAll(connection: Sqlite.Database, migrations: Migration[], now: Date): void {
  // Inside a transaction this pragma does nothing, and the DROP TABLE of a rebuilt table would cascade.
  connection.pragma('foreign_keys = OFF')
  connection.exec('BEGIN IMMEDIATE')
  try {
    const before = rowCounts(connection)
    createLedger(connection)
    for (const migration of migrations) apply(connection, migration, now)
    requireNothingLost(before, rowCounts(connection), migrations)
    const dangling = connection.pragma('foreign_key_check') as { table: string; parent: string }[]
    if (dangling[0]) {
      throw new MigrationProblem(
        'dangling',
        `${dangling[0].table} rows point to missing ${dangling[0].parent} rows`,
      )
    }
    connection.exec('COMMIT')
  } catch (cause) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw cause
  }
  connection.pragma('foreign_keys = ON')
}

function apply(connection: Sqlite.Database, { name, sql }: Migration, now: Date): void {
  try {
    connection.exec(sql)
  } catch (cause) {
    throw new MigrationProblem('failed', name, { cause })
  }
  if (!connection.inTransaction) throw new MigrationProblem('failed', `${name} ends the transaction itself`)
  connection
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum(sql), now.getTime(), name, now.getTime())
}

function createLedger(connection: Sqlite.Database): void {
  connection.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`)
}

function hasTables(connection: Sqlite.Database): boolean {
  return connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1`).get() !== undefined
}
