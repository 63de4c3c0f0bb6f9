import {
  CHANGE_KEYS,
  type Change,
  type ChangeRow,
  type ChangeRows,
  type ChangeSummary,
  type ChangeTable,
  keyOfRow,
} from '../domain/change'
import { Prisma } from './generated/client'
import { type Queryable, rowsAsJson, type Sql, sql, sqlTime } from './query'

type NewChange = { kind: string; summary: ChangeSummary; before: ChangeRows; after: ChangeRows }

export async function insertChange(tx: Queryable, change: NewChange, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Change" (kind, summary, "before", "after", "lastRevisionId", "createdAt")
    VALUES (${change.kind}, ${JSON.stringify(change.summary)}, ${JSON.stringify(change.before)},
            ${JSON.stringify(change.after)}, (SELECT coalesce(max(id), 0) FROM "Revision"), ${sqlTime(now)})
    RETURNING id`
  return Number(rows[0]?.id)
}

type Row = { id: number; kind: string; summary: string; createdAt: string; undoneAt: string | null }

const HEAD = sql`id, kind, summary, CAST("createdAt" AS TEXT) || '' AS "createdAt", CAST("undoneAt" AS TEXT) || '' AS "undoneAt"`

function toChange(row: Row): Change {
  return {
    id: Number(row.id),
    kind: row.kind,
    summary: JSON.parse(row.summary) as ChangeSummary,
    createdAt: new Date(row.createdAt).toISOString(),
    undoneAt: row.undoneAt === null ? null : new Date(row.undoneAt).toISOString(),
  }
}

/** Newest first. */
export async function listChangeRows(db: Queryable, limit: number): Promise<Change[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT ${HEAD} FROM "Change" ORDER BY id DESC LIMIT ${limit}`
  return rows.map(toChange)
}

/** `lastRevisionId`: of the newest revision when the change was made. */
export type StoredChange = Change & { before: ChangeRows; after: ChangeRows; lastRevisionId: number }

type StoredRow = Row & { before: string; after: string; lastRevisionId: number }

function toStored(row: StoredRow): StoredChange {
  return {
    ...toChange(row),
    lastRevisionId: Number(row.lastRevisionId),
    before: JSON.parse(row.before) as ChangeRows,
    after: JSON.parse(row.after) as ChangeRows,
  }
}

export async function findChange(db: Queryable, id: number): Promise<StoredChange | null> {
  const rows = await db.$queryRaw<StoredRow[]>`
    SELECT ${HEAD}, "before", "after", "lastRevisionId" FROM "Change" WHERE id = ${id}`
  return rows[0] ? toStored(rows[0]) : null
}

/** Changes after this one that are in force, oldest first. */
export async function listLaterChanges(db: Queryable, id: number): Promise<StoredChange[]> {
  const rows = await db.$queryRaw<StoredRow[]>`
    SELECT ${HEAD}, "before", "after", "lastRevisionId" FROM "Change" WHERE id > ${id} AND "undoneAt" IS NULL ORDER BY id`
  return rows.map(toStored)
}

export async function setUndone(tx: Queryable, id: number, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Change" SET "undoneAt" = ${sqlTime(now)} WHERE id = ${id}`
}

const name = (identifier: string): Sql => {
  if (!/^\w+$/.test(identifier)) throw new Error(`No column or table is called ${identifier}.`)
  return Prisma.raw(`"${identifier}"`)
}
const names = (columns: readonly string[]): Sql => Prisma.join(columns.map(name))
const members = (columns: readonly string[]): Sql =>
  Prisma.join(columns.map((column) => sql`w.value->>${column}`))

/** `rowid` too where there is no other trace of the order in which rows came (tags of a note). */
async function columnsOf(tx: Queryable, table: ChangeTable): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`SELECT name FROM pragma_table_info(${table})`
  const columns = rows.map((row) => row.name)
  return table === 'NoteTopic' ? ['rowid', ...columns] : columns
}

/** Keeps a picture of whole tables beside them, for `rowsChangedSince` in the same transaction. */
export async function takePicture(tx: Queryable, tables: readonly ChangeTable[]): Promise<void> {
  for (const table of tables) {
    const picture = name(`picture_${table}`)
    await tx.$executeRaw`DROP TABLE IF EXISTS temp.${picture}`
    await tx.$executeRaw`
      CREATE TEMP TABLE ${picture} AS SELECT ${names(await columnsOf(tx, table))} FROM main.${name(table)}`
  }
}

/** The rows that are otherwise than in the picture, as they were and as they are; the picture goes. */
export async function rowsChangedSince(
  tx: Queryable,
  tables: readonly ChangeTable[],
): Promise<{ before: ChangeRows; after: ChangeRows }> {
  const [before, after]: [ChangeRows, ChangeRows] = [{}, {}]
  for (const table of tables) {
    const columns = await columnsOf(tx, table)
    const [then, now] = [sql`temp.${name(`picture_${table}`)}`, sql`main.${name(table)}`]
    const gone = await rowsOnlyIn(tx, columns, then, now)
    const come = await rowsOnlyIn(tx, columns, now, then)
    if (gone.length > 0) before[table] = gone
    if (come.length > 0) after[table] = come
    await tx.$executeRaw`DROP TABLE ${then}`
  }
  return { before, after }
}

async function rowsOnlyIn(tx: Queryable, columns: string[], here: Sql, there: Sql): Promise<ChangeRow[]> {
  const rows = await tx.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json(${asJson(columns)})) AS rows FROM
      (SELECT ${names(columns)} FROM ${here} EXCEPT SELECT ${names(columns)} FROM ${there})`
  return JSON.parse(rows[0]?.rows ?? '[]') as ChangeRow[]
}

function asJson(columns: readonly string[]): Sql {
  return sql`json_object(${Prisma.join(columns.map((column) => sql`${column}, ${name(column)}`))})`
}

/** These rows as they are now, with the same columns; those that are gone are left out. */
export async function readRowsNow(
  tx: Queryable,
  table: ChangeTable,
  rows: ChangeRow[],
): Promise<ChangeRow[]> {
  const [first] = rows
  if (!first) return []
  const found = await tx.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json(${asJson(Object.keys(first))})) AS rows FROM ${name(table)}
    WHERE ${isAmong(table, rows)}`
  return JSON.parse(found[0]?.rows ?? '[]') as ChangeRow[]
}

function isAmong(table: ChangeTable, rows: ChangeRow[]): Sql {
  const keys = CHANGE_KEYS[table]
  return sql`(${names(keys)}) IN (SELECT ${members(keys)} FROM json_each(${rowsAsJson(rows)}) w)`
}

export async function deleteRows(tx: Queryable, table: ChangeTable, rows: ChangeRow[]): Promise<void> {
  if (rows.length > 0) await tx.$executeRaw`DELETE FROM ${name(table)} WHERE ${isAmong(table, rows)}`
}

/** Puts rows there that are not there now. A `rowid` that another row has taken since is not given again. */
export async function insertRows(tx: Queryable, table: ChangeTable, rows: ChangeRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const isTaken = columns.includes('rowid')
    ? sql`w.value->>'rowid' IN (SELECT rowid FROM ${name(table)})`
    : sql`NULL`
  const values = columns.map((column) =>
    column === 'rowid'
      ? sql`CASE WHEN ${isTaken} THEN NULL ELSE w.value->>'rowid' END`
      : sql`w.value->>${column}`,
  )
  // Those whose number is free come first: a fresh one could be one of theirs.
  await tx.$executeRaw`
    INSERT INTO ${name(table)} (${names(columns)})
    SELECT ${Prisma.join(values)} FROM json_each(${rowsAsJson(rows)}) w ORDER BY ${isTaken}, w.key`
}

/** Gives rows that are there the columns that stand in `rows`. */
export async function updateRows(tx: Queryable, table: ChangeTable, rows: ChangeRow[]): Promise<void> {
  const [first] = rows
  const keys = CHANGE_KEYS[table]
  const columns = Object.keys(first ?? {}).filter((column) => !keys.includes(column) && column !== 'rowid')
  if (columns.length === 0) return
  const sets = columns.map((column) => sql`${name(column)} = w.value->>${column}`)
  const same = keys.map((key) => sql`${name(table)}.${name(key)} = w.value->>${key}`)
  await tx.$executeRaw`
    UPDATE ${name(table)} SET ${Prisma.join(sets)} FROM json_each(${rowsAsJson(rows)}) w
    WHERE ${Prisma.join(same, ' AND ')}`
}

/** Rows of a table by key, for those who look the same row up many times. */
export function rowsByKey(table: ChangeTable, rows: ChangeRow[] = []): Map<string, ChangeRow> {
  return new Map(rows.map((row) => [keyOfRow(table, row), row]))
}
