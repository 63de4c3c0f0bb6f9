import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp, writeBackup } from './backup'
import { type Database, openDatabase } from './open'
import { type ScratchDatabase, scratchDatabase } from './scratch-database'

const now = new Date('2026-05-06T07:08:09.010Z')

let scratch: ScratchDatabase
let database: Database
let folder: string

beforeEach(async () => {
  scratch = await scratchDatabase()
  folder = join(scratch.directory, 'backups')
  database = await openDatabase(scratch.file)
})
afterEach(async () => {
  await database.close()
  scratch.remove()
})

function keysIn(file: string): string[] {
  const connection = new Sqlite(file, { readonly: true })
  const rows = connection.prepare<[], { key: string }>('SELECT key FROM Setting ORDER BY key').all()
  connection.close()
  return rows.map(({ key }) => key)
}

const put = (key: string) => database.prisma.setting.create({ data: { key, value: '' } })

describe('backUp', () => {
  it('copies what is stored by then, under a name that sorts by time', async () => {
    await put('before')
    const first = await backUp(database, folder, { now, reason: 'before-import' })
    await put('between')
    const second = await backUp(database, folder, { now: new Date(now.getTime() + 1) })
    expect([keysIn(first), keysIn(second)]).toEqual([['before'], ['before', 'between']])
    expect(basename(first)).toBe('daybook-2026-05-06T07-08-09.010Z-before-import.sqlite')
    expect(readdirSync(folder).sort()).toEqual([basename(first), basename(second)])
  })

  it('never writes over an earlier one', async () => {
    const files = [await backUp(database, folder, { now }), await backUp(database, folder, { now })]
    expect(new Set(files).size).toBe(2)
  })

  it('holds whole transactions only while others write', async () => {
    let writing = true
    const writer = (async () => {
      for (let turn = 0; writing; turn += 1) {
        await database.prisma.$transaction(async (tx) => {
          await tx.setting.create({ data: { key: `${turn} a`, value: '' } })
          await tx.setting.create({ data: { key: `${turn} b`, value: '' } })
        })
      }
    })()
    const copies: string[] = []
    for (let turn = 0; turn < 5; turn += 1) copies.push(await backUp(database, folder, { now }))
    writing = false
    await writer
    for (const copy of copies) {
      const keys = keysIn(copy)
      expect(keys.filter((key) => key.endsWith('a'))).toHaveLength(keys.length / 2)
    }
    expect(keysIn(copies[4] ?? '').length).toBeGreaterThan(keysIn(copies[0] ?? '').length)
  })

  it('keeps nothing of a copy that is damaged', async () => {
    await put('x')
    const damage = async (copy: string) => {
      await database.prisma.$executeRaw`VACUUM INTO ${copy}`
      const connection = new Sqlite(copy)
      connection.unsafeMode()
      connection.pragma('writable_schema = ON')
      connection.exec(`UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'Setting'`)
      connection.close()
    }
    await expect(writeBackup(damage, folder, { now })).rejects.toThrow('damaged')
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps nothing of a copy that could not be finished', async () => {
    await expect(
      writeBackup(() => Promise.reject(new Error('disk is full')), folder, { now }),
    ).rejects.toThrow('disk is full')
    expect(existsSync(folder) && readdirSync(folder)).toEqual([])
  })
})
