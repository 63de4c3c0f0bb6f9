import { Prisma, type PrismaClient } from './generated/client'

/** What a query runs on: the client itself or an open transaction. Inside a transaction always the latter. */
export type Queryable = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>

/** Rows in as one bound JSON text: bulk work costs one statement whatever its size (STACK: 5,000 creates take 3 s). */
export function rowsAsJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows)
}

/** The text form the adapter stores for a DateTime, so that raw and typed writes compare alike. */
export function sqlTime(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}

/** `IN (…)` over any number of values by one parameter. */
export function inList(values: readonly (string | number)[]) {
  return Prisma.sql`IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
}

export const sql = Prisma.sql
export type Sql = Prisma.Sql

/** Conditions joined by AND; none at all is true. */
export function allOf(conditions: Sql[]): Sql {
  return conditions.length === 0 ? Prisma.sql`1` : Prisma.join(conditions, ' AND ')
}

/**
 * That a note is not in the trash, asked of its id alone: a note's row carries its text before that column, so looking
 * at rows costs several times as much.
 */
export function outsideTrash(noteId: Sql): Sql {
  return Prisma.sql`${noteId} NOT IN (SELECT id FROM "Note" WHERE "trashedAt" IS NOT NULL)`
}
