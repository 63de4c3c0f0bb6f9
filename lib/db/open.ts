import { statSync } from 'node:fs'
import { PrismaClient } from './generated/client'
import { GuardedAdapterFactory } from './guarded-adapter'
import { requireSoundSqlite } from './sqlite-library'

export type Database = {
  prisma: PrismaClient
  file: string
  /** Another text after every change, whichever process made it. */
  version(): Promise<string>
  close(): Promise<void>
}

/** What `prisma.$transaction(async (tx) => …)` hands over. Inside it, use nothing else: `prisma` would wait for it. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

type OpenOptions = {
  /** How long a transaction may wait for its turn, and how long it may then take (an import takes seconds). */
  transactions?: { maxWait: number; timeout: number }
}

/**
 * The one connection of this process to a migrated database. Whoever opens a second one in the same process, be it
 * read-only or with `node:fs`, drops this one's locks by closing it.
 */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<Database> {
  // An empty one is left by whoever only looked, as the migrations do before; a program that wrote leaves its frames.
  const stoppedUncleanly = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  const adapter = new GuardedAdapterFactory(file)
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: options.transactions ?? { maxWait: 10_000, timeout: 60_000 },
  })
  try {
    await prisma.$connect()
    await requireSoundSqlite(prisma)
    if (stoppedUncleanly) await requireSoundFile(prisma, file)
  } catch (cause) {
    await prisma.$disconnect()
    throw cause
  }
  return { prisma, file, version: () => adapter.version(), close: () => prisma.$disconnect() }
}

/** A clean stop deletes the write-ahead log; only after another kind is the time for reading every page well spent. */
async function requireSoundFile(prisma: PrismaClient, file: string): Promise<void> {
  const rows = await prisma.$queryRaw<{ quick_check: string }[]>`PRAGMA quick_check`
  const verdict = rows.map((row) => row.quick_check.replaceAll('\n', ', ')).join(', ')
  if (verdict === 'ok') return
  throw new Error(
    `The database ${file} is damaged (${verdict}). Restore the newest backup, and keep the damaged file.`,
  )
}
