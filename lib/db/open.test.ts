import { existsSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from './open'
import { type ScratchDatabase, scratchDatabase } from './scratch-database'

let scratch: ScratchDatabase

beforeEach(async () => {
  scratch = await scratchDatabase()
})
afterEach(() => scratch.remove())

/** Two tables that claim the same page. */
function damage(): void {
  const connection = new Sqlite(scratch.file)
  connection.unsafeMode()
  connection.pragma('writable_schema = ON')
  connection.exec(`UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'Setting'`)
  connection.close()
}

describe('openDatabase', () => {
  it('gives the file back whole: no log is left beside it', async () => {
    const database = await openDatabase(scratch.file)
    await database.prisma.setting.create({ data: { key: 'a', value: '' } })
    expect(existsSync(`${scratch.file}-wal`)).toBe(true)
    await database.close()
    expect(existsSync(`${scratch.file}-wal`)).toBe(false)
  })

  it('refuses a damaged file after an unclean stop', async () => {
    damage()
    writeFileSync(`${scratch.file}-wal`, 'what was being written')
    await expect(openDatabase(scratch.file)).rejects.toThrow(/is damaged .* Restore the newest backup/)
  })

  it('opens a whole one after an unclean stop', async () => {
    writeFileSync(`${scratch.file}-wal`, 'what was being written')
    const database = await openDatabase(scratch.file)
    expect(await database.prisma.note.count()).toBe(0)
    await database.close()
  })

  it('keeps instants to the millisecond', async () => {
    const database = await openDatabase(scratch.file)
    const at = new Date('2022-06-16T07:47:31.007Z')
    await database.prisma.topic.create({ data: { slug: 'a', name: 'A', kind: 'model', createdAt: at } })
    expect(await database.prisma.topic.findFirst()).toMatchObject({ createdAt: at })
    await database.close()
  })

  it('has another version after a change, whichever connection made it, and only then', async () => {
    const database = await openDatabase(scratch.file)
    const other = new Sqlite(scratch.file)
    const seen = [await database.version()]
    await database.prisma.setting.findMany()
    expect(await database.version()).toBe(seen[0])
    await database.prisma.setting.create({ data: { key: 'a', value: '' } })
    seen.push(await database.version())
    other.exec(`UPDATE "Setting" SET value = 'b'`)
    other.close()
    seen.push(await database.version())
    expect(new Set(seen).size).toBe(3)
    await database.close()
  })
})
