import { existsSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdInstanceLock } from './instance-lock'
import { migrationsFolder, type ScratchDatabase, scratchDatabase } from './scratch-database'
import { startDatabase } from './start'

let scratch: ScratchDatabase

beforeEach(async () => {
  scratch = await scratchDatabase()
})
afterEach(() => scratch.remove())

const start = (directory: string) =>
  startDatabase({ directory, migrations: migrationsFolder, now: () => new Date('2026-01-02T03:04:05Z') })

describe('startDatabase', () => {
  it('makes everything on a first start and finds it on the second', async () => {
    const directory = join(scratch.directory, 'new')
    const first = await start(directory)
    expect(first.directory.firstStart).toBe(true)
    expect(first.migrated.applied).not.toEqual([])
    await first.database.prisma.setting.create({ data: { key: 'kept', value: '' } })
    await first.database.close()

    const second = await start(directory)
    expect(second.directory.firstStart).toBe(false)
    expect(second.migrated.applied).toEqual([])
    expect(await second.database.prisma.setting.count()).toBe(1)
    await second.database.close()
    expect(readdirSync(directory).sort()).toEqual(['.daybook-initialised', 'daybook.db', 'instance.db'])
  })

  it('keeps a second one away until the first has closed', async () => {
    const first = await start(scratch.directory)
    await expect(start(scratch.directory)).rejects.toMatchObject({
      name: 'DataDirectoryProblem',
      code: 'in-use',
      message: expect.stringContaining('already running'),
    })
    await first.database.close()
    await (await start(scratch.directory)).database.close()
  })

  it('lets go of the lock when it cannot start', async () => {
    const { database } = await start(scratch.directory)
    await database.close()
    renameSync(scratch.file, join(scratch.directory, 'mislaid'))
    await expect(start(scratch.directory)).rejects.toMatchObject({ code: 'database-missing' })
    expect(existsSync(scratch.file)).toBe(false)
    await expect(
      startDatabase({
        directory: scratch.directory,
        databaseFile: join(scratch.directory, 'mislaid'),
        migrations: '/nowhere',
        now: () => new Date(0),
      }),
    ).rejects.toThrow('ENOENT')
    holdInstanceLock(scratch.file).release()
  })
})
