import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { name: string; sql: string }

export type AppliedMigration = { name: string; checksum: string; finished: boolean }

/** Every `<time>_<sentence>/migration.sql` of a folder, in the order in which they apply. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
}

/** As Prisma computes it, so that `prisma migrate deploy` agrees with what stands in the database. */
export function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** A checkout on Windows may have turned the line ends; that is no edit. */
export function isSameMigration(migration: Migration, recorded: string): boolean {
  const unix = migration.sql.replaceAll('\r\n', '\n')
  return [migration.sql, unix, unix.replaceAll('\n', '\r\n')].some((sql) => checksum(sql) === recorded)
}
