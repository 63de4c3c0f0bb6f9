import type { Tx } from '../db/open'
import type { Notebook } from './open-notebook'

/** One transaction for one use case. Prisma's five seconds are too few for a log of ten thousand notes. */
export function inTransaction<T>(nb: Notebook, work: (tx: Tx) => Promise<T>): Promise<T> {
  return nb.db.prisma.$transaction(work, { maxWait: 30_000, timeout: 300_000 })
}
