import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from './migrate'
import { readMigrations } from './migrations'

export const migrationsFolder = join(import.meta.dirname, '../../prisma/migrations')

export type ScratchDatabase = { directory: string; file: string; remove(): void }

/** For tests: an empty migrated database in a directory of its own, not yet opened. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'daybook-'))
  const file = join(directory, 'daybook.db')
  await migrate(file, {
    migrations: readMigrations(migrationsFolder),
    backups: join(directory, 'backups'),
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  return { directory, file, remove: () => rmSync(directory, { recursive: true, force: true }) }
}
