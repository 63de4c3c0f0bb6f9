import { setTimeout as pause } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PrismaClient } from './generated/client'
import { GuardedAdapterFactory } from './guarded-adapter'
import { PRAGMAS } from './pragmas'
import { type ScratchDatabase, scratchDatabase } from './scratch-database'

// Every promise is tried on both: the stock adapter must break it, or the test could not see the guard missing.
const stock = (file: string) => new PrismaBetterSqlite3({ url: file })
const guarded = (file: string) => new GuardedAdapterFactory(file)

let scratch: ScratchDatabase

beforeEach(async () => {
  scratch = await scratchDatabase()
})
afterEach(() => scratch.remove())

function connect(adapter: (file: string) => SqlDriverAdapterFactory): PrismaClient {
  return new PrismaClient({
    adapter: adapter(scratch.file),
    transactionOptions: { maxWait: 300, timeout: 2000 },
  })
}

/** What is really in the file once everybody has let go of it. */
function storedKeys(): string[] {
  const connection = new Sqlite(scratch.file, { readonly: true })
  const rows = connection.prepare<[], { key: string }>('SELECT key FROM Setting ORDER BY key').all()
  connection.close()
  return rows.map(({ key }) => key)
}

describe('a plain write during a transaction that rolls back', () => {
  async function run(adapter: (file: string) => SqlDriverAdapterFactory) {
    const prisma = connect(adapter)
    const typed = (key: string) => prisma.setting.create({ data: { key, value: '' } })
    const raw = (key: string) => prisma.$executeRaw`INSERT INTO Setting VALUES (${key}, '')`
    let writes: Promise<unknown[]> | undefined
    const transaction = prisma.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'inside', value: '' } })
      writes = Promise.all([typed('1'), raw('2'), typed('3'), raw('4'), typed('5')])
      await Promise.race([writes, pause(100)])
      throw new Error('changed my mind')
    })
    await expect(transaction).rejects.toThrow('changed my mind')
    const acknowledged = (await writes)?.length
    await prisma.$disconnect()
    return { acknowledged, stored: storedKeys() }
  }

  it('is kept by the guard, lost without it', async () => {
    expect(await run(guarded)).toEqual({
      acknowledged: 5,
      stored: ['1', '2', '3', '4', '5'],
    })
    scratch.remove()
    scratch = await scratchDatabase()
    expect(await run(stock)).toEqual({ acknowledged: 5, stored: [] })
  })
})

describe('after a COMMIT that fails', () => {
  /** A reference that is checked at the end makes COMMIT itself fail, with the transaction still open. */
  function failCommit(prisma: PrismaClient) {
    return prisma.$transaction(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
      await tx.topicAlias.create({ data: { topicId: 404, name: 'x', normalized: 'x' } })
    })
  }

  async function run(adapter: (file: string) => SqlDriverAdapterFactory) {
    const prisma = connect(adapter)
    await expect(failCommit(prisma)).rejects.toThrow()
    await prisma.setting.create({ data: { key: 'plain', value: '' } })
    const later = await Promise.allSettled(
      ['a', 'b', 'c'].map((key) =>
        prisma.$transaction(async (tx) => tx.setting.create({ data: { key, value: '' } })),
      ),
    )
    await prisma.$disconnect()
    return { later: later.map(({ status }) => status), stored: storedKeys() }
  }

  it('everything works on with the guard, nothing is kept without it', async () => {
    expect(await run(guarded)).toEqual({
      later: ['fulfilled', 'fulfilled', 'fulfilled'],
      stored: ['a', 'b', 'c', 'plain'],
    })
    scratch.remove()
    scratch = await scratchDatabase()
    expect(await run(stock)).toEqual({ later: ['rejected', 'rejected', 'rejected'], stored: [] })
  })
})

describe('the settings of the connection', () => {
  const read = async (prisma: PrismaClient, name: string) => {
    const rows = await prisma.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    await prisma.$disconnect()
    return String(Object.values(rows[0] ?? {})[0])
  }

  it('every commit is synced to the disk, which the stock adapter does not do', async () => {
    expect(await read(connect(guarded), 'synchronous')).toBe('2')
    expect(await read(connect(stock), 'synchronous')).toBe('1')
  })

  it.each(Object.entries(PRAGMAS))('%s is %s', async (name, wanted) => {
    expect(await read(connect(guarded), name)).toBe(String(wanted))
  })

  it('a database that does not take one is refused', async () => {
    await expect(new GuardedAdapterFactory(':memory:').connect()).rejects.toThrow('journal_mode = wal')
  })
})

describe('a transaction that reads first while another process writes', () => {
  async function run(adapter: (file: string) => SqlDriverAdapterFactory) {
    const prisma = connect(adapter)
    const other = new Sqlite(scratch.file, { timeout: 0 })
    const transaction = prisma.$transaction(async (tx) => {
      const count = await tx.setting.count()
      try {
        other.prepare(`INSERT INTO Setting VALUES ('other', '')`).run()
      } catch {
        // Refused: the transaction has the right to write already.
      }
      await tx.setting.create({ data: { key: 'mine', value: String(count) } })
    })
    const [result] = await Promise.allSettled([transaction])
    other.close()
    await prisma.$disconnect()
    return { transaction: result?.status, stored: storedKeys() }
  }

  it('commits with the guard, is thrown out without it', async () => {
    expect(await run(guarded)).toEqual({ transaction: 'fulfilled', stored: ['mine'] })
    scratch.remove()
    scratch = await scratchDatabase()
    expect(await run(stock)).toEqual({ transaction: 'rejected', stored: ['other'] })
  })
})

describe('turns', () => {
  it('a transaction that cannot begin gives its turn back', async () => {
    const prisma = connect(guarded)
    await prisma.$executeRaw`PRAGMA busy_timeout = 10`
    const other = new Sqlite(scratch.file)
    other.exec('BEGIN IMMEDIATE')
    const write = () => prisma.$transaction((tx) => tx.setting.create({ data: { key: 'a', value: '' } }))
    await expect(write()).rejects.toMatchObject({ code: 'P1008' })
    other.exec('ROLLBACK')
    other.close()
    await expect(write()).resolves.toMatchObject({ key: 'a' })
    await prisma.$disconnect()
  })

  it('the queries of a transaction go through while plain ones wait for its end', async () => {
    const prisma = connect(guarded)
    const order: string[] = []
    let plain: Promise<unknown> | undefined
    await prisma.$transaction(async (tx) => {
      plain = prisma.setting.count().then((count) => order.push(`plain sees ${count}`))
      await tx.setting.create({ data: { key: 'a', value: '' } })
      await pause(20)
      await tx.setting.create({ data: { key: 'b', value: '' } })
      order.push(`transaction sees ${await tx.setting.count()}`)
    })
    await plain
    expect(order).toEqual(['transaction sees 2', 'plain sees 2'])
    await prisma.$disconnect()
  })

  it('a transaction that takes too long is undone and lets the next one in', async () => {
    const prisma = connect(guarded)
    const slow = prisma.$transaction(
      async (tx) => {
        await tx.setting.create({ data: { key: 'slow', value: '' } })
        await pause(100)
        await tx.setting.create({ data: { key: 'late', value: '' } })
      },
      { timeout: 30 },
    )
    await expect(slow).rejects.toMatchObject({ code: 'P2028' })
    await prisma.setting.create({ data: { key: 'next', value: '' } })
    await prisma.$disconnect()
    expect(storedKeys()).toEqual(['next'])
  })

  it('a transaction that waited too long for its turn is not left open behind', async () => {
    const prisma = connect(guarded)
    const long = prisma.$transaction(async () => pause(150))
    const impatient = prisma.$transaction(async (tx) => tx.setting.count(), { maxWait: 20 })
    await expect(impatient).rejects.toMatchObject({ code: 'P2028' })
    await long
    await prisma.setting.create({ data: { key: 'after', value: '' } })
    await prisma.$disconnect()
    expect(storedKeys()).toEqual(['after'])
  })

  it('a batch is all or nothing', async () => {
    const prisma = connect(guarded)
    const create = (key: string) => prisma.setting.create({ data: { key, value: '' } })
    await expect(prisma.$transaction([create('a'), create('a')])).rejects.toMatchObject({ code: 'P2002' })
    await prisma.$transaction([create('b'), create('c')])
    await prisma.$disconnect()
    expect(storedKeys()).toEqual(['b', 'c'])
  })
})
