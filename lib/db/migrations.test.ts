import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readMigrations } from './migrations'
import { migrationsFolder } from './scratch-database'

describe('prisma/migrations', () => {
  it('makes what prisma/schema.prisma says', async () => {
    const check = join(migrationsFolder, '../../bin/new-migration.mjs')
    const { stdout } = await promisify(execFile)(execPath, [check, '--check'])
    expect(stdout).toContain('already make what prisma/schema.prisma says')
  })

  it('every name is a time and a sentence', () => {
    const names = readMigrations(migrationsFolder).map(({ name }) => name)
    expect(names).not.toEqual([])
    for (const name of names) expect(name).toMatch(/^\d{14}(_[a-z0-9]+){2,}$/)
  })
})
