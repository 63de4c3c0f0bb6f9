import { PrismaClient } from './generated/client'
import { GuardedAdapterFactory } from './guarded-adapter'

export type Database = {
  prisma: PrismaClient
  file: string
  close(): Promise<void>
}

/** What `prisma.$transaction(async (tx) => …)` hands over. Inside it, use nothing else: `prisma` would wait for it. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/**
 * The one connection of this process to a migrated database. Whoever opens a second one in the same process, even
 * read-only through another driver, drops this one's locks when closing.
 */
export async function openDatabase(file: string): Promise<Database> {
  const prisma = new PrismaClient({ adapter: new GuardedAdapterFactory(file) })
  await prisma.$connect()
  return { prisma, file, close: () => prisma.$disconnect() }
}
