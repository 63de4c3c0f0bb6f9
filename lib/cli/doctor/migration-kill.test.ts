import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../db/migrate'
import { readMigrations } from '../../db/migrations'
import { bundleForTest, migrationsFolder } from './bundle-for-test'

/** Milliseconds after the start: in the backup, among the statements, in the last one. */
const MOMENTS = [5, 30, 60, 120, 400]

it('a migration that is killed leaves the old database, whole', { timeout: 60_000 }, async () => {
  const victim = await bundleForTest('migration-victim.ts')
  const directory = mkdtempSync(join(tmpdir(), 'daybook-'))
  const file = join(directory, 'daybook.db')
  const backups = join(directory, 'backups')
  const migrations = readMigrations(migrationsFolder)
  await migrate(file, { migrations, backups, now: () => new Date() })
  for (const moment of MOMENTS) {
    const child = spawn(execPath, [victim, file, backups, migrationsFolder])
    await once(child.stdout, 'data')
    await pause(moment)
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    expect(await exit).toEqual([null, 'SIGKILL'])

    expect(await migrate(file, { migrations, backups, now: () => new Date() })).toEqual({
      applied: [],
      backup: null,
    })
    expect(look(file)).toEqual({ settings: 0, marker: 0, verdict: 'ok' })
  }
  rmSync(directory, { recursive: true, force: true })
  rmSync(victim)
})

function look(file: string) {
  const connection = new Sqlite(file)
  const seen = connection
    .prepare(`SELECT (SELECT count(*) FROM Setting) AS settings,
      (SELECT count(*) FROM sqlite_schema WHERE name = 'Marker') AS marker`)
    .get()
  const verdict = connection.pragma('integrity_check', { simple: true })
  connection.close()
  return { ...(seen as object), verdict }
}
